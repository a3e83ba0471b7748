import { describe, expect, it } from 'vitest'
import { cdef } from '../../generator/index.ts'

const library = { library: 'libc.so.6' }

describe('64-bit integers by the option exact', () => {
  const c = cdef(
    'unsigned long strtoul(const char *, char **end, int base); long labs(long); struct counted { unsigned long count; long other; };',
    { ...library, int64: 'exact' },
  )

  it('are numbers where these are exact, and bigints beyond', () => {
    expect(c.strtoul('9007199254740991', null, 10)).toBe(2 ** 53 - 1)
    expect(c.strtoul('18446744073709551615', null, 10)).toBe(2n ** 64n - 1n)
    expect(c.labs(-5)).toBe(5)
  })

  it('in records too, which print', () => {
    const record = new c.counted({ count: 2n ** 64n - 1n, other: -1 })
    expect([record.count, record.other]).toEqual([2n ** 64n - 1n, -1])
    expect(record.toJSON()).toEqual({ count: '18446744073709551615', other: -1 })
    record.other = -(2n ** 63n)
    expect(record.other).toBe(-(2n ** 63n))
  })
})

describe('A char', () => {
  const c = cdef(
    'int isdigit_l(int, void *); struct s { char kind; }; char *strchr(const char *text, char c);',
    library,
  )

  it('may be a character of ASCII', () => {
    expect(c.strchr('abc', 'b').text()).toBe('bc')
    expect(c.strchr('abc', 98).text()).toBe('bc')
    expect(() => c.strchr('abc', 'bc')).toThrow(
      'strchr: c must be a char: one character of ASCII, or an integer',
    )
    expect(() => c.strchr('abc', 'ö')).toThrow(TypeError)
  })
})

describe('Flags that are joined with |', () => {
  it('are signed in JavaScript, and the message says how to make them unsigned', () => {
    const c = cdef('int f(unsigned flags); int g(unsigned long long wide);', library)
    const flags = 1 | 0x80000000
    expect(() => c.f(flags)).toThrow(
      /^f: flags must be .*\(flags that are joined with \| come out signed: \(a \| b\) >>> 0\)/,
    )
    expect(() => c.g(-1.5)).not.toThrow(/>>> 0/)
    expect(() => c.f(2 ** 40)).not.toThrow(/>>> 0/)
  })
})
