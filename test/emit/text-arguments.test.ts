import { describe, expect, it } from 'vitest'
import { crc32 } from '../../bindings/zlib/index.ts'
import { cdef } from '../../generator/index.ts'
import { callAsync, pointerTo, stringArray, unsignedChar } from '../../runtime/index.ts'

const c = cdef(
  `
  size_t strlen(const char *);
  void *memchr(const void *memory, int character, size_t n);
  int memcmp(const unsigned char *, const unsigned char *b, size_t length);
  char *strndup(const char *s, size_t length);
  size_t mbstowcs(int *to, const char *from, size_t n);
  int toupper(int);
  void *memset(void *to, int value, size_t n);
  size_t strnlen(const unsigned char *subject, size_t length);
  ssize_t getrandom(unsigned char *buffer, size_t length, unsigned flags);
  void free(void *);
  `,
  { library: 'libc.so.6' },
)

describe('Text where C only reads bytes', () => {
  it('is UTF-8 with a NUL behind it', () => {
    expect(c.memcmp('größe', Buffer.from('größe'), 7)).toBe(0)
    expect(crc32(0, '123456789', 9)).toBe(0xcbf43926)
  })

  it('is refused where C writes', () => {
    expect(() => c.memset('abc', 1, 3)).toThrow('memset: to must be memory')
  })

  it('may hold a NUL where its size is known', () => {
    expect(c.memcmp(Buffer.from('a\0b'), 'a\0b', 3)).toBe(0)
    expect(c.memcmp(Buffer.from('a\0b'), 'a\0c', 3)).not.toBe(0)
  })
})

describe('The size of memory, and of text', () => {
  it('may be left out: it is the memory’s own, in bytes', async () => {
    expect(crc32(0, 'größe')).toBe(crc32(0, Buffer.from('größe'), 7))
    expect(crc32(0, Buffer.from('größe'))).toBe(crc32(0, 'größe', undefined))
    expect(crc32(5, null)).toBe(crc32(5, null, 0))
    expect(await callAsync(crc32, [0, 'größe'])).toBe(crc32(0, 'größe', 7))
    const buffer = new Uint8Array(12)
    expect(c.getrandom(buffer, undefined, 0)).toBe(12)
    const copy = c.strndup('größe')
    expect(copy.text()).toBe('größe')
    c.free(copy)
  })

  it('must be given with a pointer, behind which nothing knows how much lies', () => {
    const pointer = pointerTo(unsignedChar, Buffer.from('abc')).add(0).cast(unsignedChar)
    expect(() => c.getrandom(c.strndup('abc', 3), undefined, 0)).toThrow(
      'getrandom: length must be given: nothing knows how many bytes lie at buffer, which is a pointer',
    )
    expect(crc32(0, pointer, 3)).toBe(crc32(0, 'abc'))
  })

  it('is refused where it counts characters of text that has more bytes', () => {
    expect(() => crc32(0, 'größe', 'größe'.length)).toThrow(
      'crc32: len must be 7, the bytes of buf in UTF-8, or undefined; its length in characters is another; got 5',
    )
    expect(() => c.strndup('größe', 5)).toThrow(RangeError)
    expect(c.strndup('grosse', 4).text()).toBe('gros')
  })

  it('is refused beyond the text and its NUL', () => {
    expect(crc32(0, 'abc', 4)).toBe(crc32(0, Buffer.from('abc\0')))
    expect(() => crc32(0, 'abc', 5)).toThrow(
      'crc32: len must be at most 3, the bytes of buf in UTF-8, or undefined; got 5',
    )
    expect(() => c.strndup('abc', 5)).toThrow(RangeError)
  })

  it('may be SIZE_MAX, as pcre2 has it, where a NUL ends the memory', () => {
    const most = 2n ** 64n - 1n
    expect(c.strnlen('abc', most)).toBe(3)
    expect(c.strnlen(Buffer.from('abc\0'), most)).toBe(3)
    expect(() => c.strnlen(Buffer.from('abc'), most)).toThrow(
      'strnlen: subject must be bytes that end in a NUL, since length says that they do, or text',
    )
    expect(() => c.getrandom(Buffer.from('abc\0'), most, 0)).toThrow(RangeError)
  })
})

describe('An array of text', () => {
  it('may hold NULL in between', () => {
    const list = stringArray(['a', null, 'b'])
    expect([...list]).toEqual(['a', null, 'b', null])
  })
})
