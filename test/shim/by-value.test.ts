import * as $ from 'koffi-bindgen/runtime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { haveJudges } from '../judges.ts'
import { Workplace } from './built-module.ts'

/*
 * Everything that C passes by value and Koffi does not, through shims of two compilers, against what C does.
 */
const signatures = {
  LARGER: 'double LARGER(double a, double b)',
  SWAP: 'void SWAP(struct point *p)',
  ANSWER: 'int ANSWER(void)',
}
const c = `
int own_jump(int n) { if (n > 3) goto out; n *= 2; out: return n + 1; }
static int helper(int n) { goto out; out: return n; }
static inline long double own_helped(long double by) { return by + helper(1); }
#include <setjmp.h>
static int caught(int code) { jmp_buf place; int back = setjmp(place); if (back) return back; longjmp(place, code); }
static inline int translated(int n) { return n + 1; }
`

describe.skipIf(!haveJudges('gcc', 'clang')).each(['gcc', 'clang'])('a shim made by %s', (compiler) => {
  const workplace = new Workplace()
  // biome-ignore lint/suspicious/noExplicitAny: made by the test
  let m: any

  beforeAll(async () => {
    workplace.add('by-value.h')
    workplace.add('by-value.c')
    workplace.compile('by-value', compiler === 'clang' ? 'gcc' : 'clang', '-O1', '-lm')
    const configuration = {
      headers: './by-value.h',
      library: './libby-value.so',
      output: 'made.ts',
      shim: true,
      signatures,
      c,
    }
    workplace.write('bindgen.config.mjs', `export default ${JSON.stringify(configuration)}\n`)
    const built = await workplace.bindgen(['build', '--verbose'], {
      CC: compiler,
      CFLAGS: '-Wall -Wextra -Werror -Wno-ignored-qualifiers -Wno-pedantic',
    })
    expect(built.err).toContain('compiled from')
    expect(built.exitCode).toBe(0)
    m = await workplace.import('made.ts')
  }, 60_000)
  afterAll(() => workplace.remove())

  test('long double, by the nearest number', () => {
    expect(m.scale(1.5, -4)).toBe(-6)
    expect(m.half(Number.MIN_VALUE)).toBe(0)
    expect(m.half(-0)).toBe(-0)
    expect(m.half(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
    expect(m.scale(Number.NaN, 1)).toBeNaN()
    expect(() => m.scale('1', 1)).toThrow('scale: by must be a long double, a number; got the string "1"')
    expect(m.third(1)).toBe(1 / 3)
    expect(m.unit.value).toBe(1.5)
    m.unit.value = -0.25
    expect(m.unit.value).toBe(-0.25)
  })

  test('_Complex', () => {
    expect(m.turn({ re: 1, im: 2 }, 3)).toEqual({ re: 1, im: 7 })
    expect(m.turn_f({ re: 1, im: 2 })).toEqual({ re: -2, im: 1 })
    expect(m.turn_l({ re: 0.1, im: -2 })).toEqual({ re: 2, im: 0.1 })
    expect(() => m.turn({ re: 1 }, 0)).toThrow('z must be a double _Complex: { re: number, im: number }')
  })

  test('__int128', () => {
    const wide = 2n ** 62n
    expect(m.product(-wide, Number.MAX_SAFE_INTEGER)).toBe(-wide * BigInt(Number.MAX_SAFE_INTEGER))
    expect(m.sum_128(2n ** 127n, 2n ** 127n)).toBe(0n)
    expect(m.sum_128(2n ** 128n - 1n, 0)).toBe(2n ** 128n - 1n)
    expect(() => m.sum_128(2n ** 128n, 0)).toThrow(RangeError)
    expect(() => m.sum_128(-1, 0)).toThrow(RangeError)
    expect(() => m.sum_128(1.5, 0)).toThrow(TypeError)
    expect(m.counter.value).toBe(7n << 64n)
  })

  test('vectors', () => {
    const sum = m.add_lanes(Float32Array.of(1, 2, 3, 4), Float32Array.of(0.5, 0, 0, -4))
    expect(sum).toEqual(Float32Array.of(1.5, 2, 3, 0))
    expect(m.negate_shorts(Int16Array.of(1, -2, 3, 4))).toEqual(Int16Array.of(-1, 2, -3, -4))
    expect(() => m.add_lanes(new Float32Array(3), sum)).toThrow('a must be a Float32Array of 4')
    expect(() => m.add_lanes(new Float64Array(4), sum)).toThrow(TypeError)
  })

  test('records that no register convention fits', () => {
    const given = new m.mixed({ value: 1.25, z: { re: 1, im: 2 }, wide: 2n ** 100n, tail: 6 })
    const mixed = m.mix(given, 2)
    expect([mixed.value, mixed.z, mixed.wide, mixed.four, mixed.tail]).toEqual([
      2.5,
      { re: 3, im: 2 },
      2n ** 100n + 1n,
      Float32Array.of(1, 2, 3, 4),
      7,
    ])
    expect(given.tail).toBe(6)
    const tight = m.pack_it(new m.tight({ a: 1, b: 2.5 }))
    expect([tight.a, tight.b]).toEqual([2, 5])
    expect([...m.widen(new m.broad({ a: [1, 2, 3, 4, 5, 6, 7, 8] }), 10).a]).toEqual([
      11, 12, 13, 14, 15, 16, 17, 18,
    ])
    const large = m.enlarge(new m.large({ a: [1, 2, 3], at: { x: 1, y: 2 } }), 'näme', null)
    expect([[...large.a], $.text(large.name), large.at.x]).toEqual([[1, 3, 5], 'näme', -1])
    expect(() => m.mix(null, 1)).toThrow('mix: m must be a mixed; got null')
  })

  test('pointers to them', () => {
    const z = new $.Out($.doubleComplex)
    const wide = new $.Out($.int128)
    const real = new $.Out($.longDouble)
    m.store(z, wide, real)
    expect([z.value, wide.value, real.value]).toEqual([{ re: 1, im: 2 }, -(2n ** 100n), 1 / 3])
    const numbers = new Float64Array(2)
    m.store(numbers, wide, real)
    expect([...numbers]).toEqual([1, 2])
  })

  test('callbacks beside them', () => {
    expect(m.call_back((n: number) => n * 2, 0.5)).toBe(14.5)
    expect(() =>
      m.call_back(() => {
        throw new Error('from JavaScript')
      }, 0.5),
    ).toThrow('from JavaScript')
  })

  test('va_list as variable arguments', () => {
    const to = Buffer.alloc(64)
    const format = 'n=%d d=%.2f s=%s c=%c ll=%lld'
    const length = m.say(
      to,
      to.length,
      format,
      $.int(-5),
      $.double(1.5),
      'text',
      $.int(65),
      $.longLong(2n ** 60n),
    )
    const text = 'n=-5 d=1.50 s=text c=A ll=1152921504606846976'
    expect([to.toString('utf8', 0, length), length]).toEqual([text, text.length])
    expect(m.sum_list(3, $.double(1), $.double(2), $.double(3.5))).toBe(6.5)
    expect(m.sum_list(0)).toBe(0)
    const many = Array.from({ length: 50 }, (_, index) => $.double(index))
    expect(m.sum_list(50, ...many)).toBe(1225)
    expect(m.list_first(-2, $.int(44))).toBe(42)
    expect(m.long_list(2, $.int(1), $.int(2))).toBe(3)
    expect(m.complex_list({ re: 1, im: 0 }, 2, $.double(1), $.double(2))).toEqual({ re: 1, im: 3 })
    expect(() => m.sum_list(1, 5)).toThrow('a value with its type')
  })

  test('inline functions that have no translation', () => {
    expect([m.jumpy(2), m.jumpy(5), m.lengthy(6)]).toEqual([5, 6, 5])
    const { x, y } = m.jump_point(new m.point({ x: 1, y: 2 }), 5)
    expect([x, y]).toEqual([6, 2])
  })

  test('macros with a signature, statements among them', () => {
    expect([m.LARGER(1.5, -2), m.LARGER(1, 7.25)]).toEqual([1.5, 7.25])
    const point = new m.point({ x: 1, y: 2 })
    expect(m.SWAP(point)).toBeUndefined()
    expect([point.x, point.y]).toEqual([2, 1])
    expect(m.ANSWER()).toBe(42)
  })

  test("the configuration's own C", () => {
    expect(m.caught(7)).toBe(7)
    expect([m.own_jump(2), m.own_jump(4), m.own_helped(1.5), m.translated(1)]).toEqual([5, 5, 2.5, 2])
  })

  test('on other threads', async () => {
    expect(await $.callAsync(m.turn, [{ re: 1, im: 2 }, 3])).toEqual({ re: 1, im: 7 })
    expect(await $.callAsync(m.scale, [1.5, 2])).toBe(3)
    expect((await $.callAsync(m.mix, [new m.mixed({ tail: 1 }), 2])) as { tail: number }).toMatchObject({
      tail: 2,
    })
    const all = Array.from({ length: 40 }, (_, n) => $.callAsync(m.product, [n, n]))
    expect(await Promise.all(all)).toEqual(Array.from({ length: 40 }, (_, n) => BigInt(n * n)))
  })

  test('what cannot be handed on stays out', () => {
    expect(m.spread).toBeUndefined()
    expect(m.two_lists).toBeUndefined()
  })

  test('facts that the compiler proves', async () => {
    const verified = await workplace.bindgen(['verify'], { CC: compiler })
    expect(verified.out).toMatch(/facts put to \w+, 0 wrong/)
  })
})
