import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { preprocessText } from './preprocess-text.ts'

const fragments = [
  '#',
  '##',
  '#define ',
  '#define f(x, ...) x __VA_ARGS__ ',
  '#define g f(',
  '#undef f',
  '#if ',
  '#ifdef ',
  '#ifndef X\n',
  '#elif ',
  '#else\n',
  '#endif\n',
  '#include ',
  '#include "test.h"\n',
  '#include_next <stddef.h>\n',
  '#line ',
  '#pragma push_macro("f")\n',
  '_Pragma(',
  '__VA_OPT__(',
  'defined ',
  '__has_include(',
  '__COUNTER__ ',
  '__LINE__ ',
  'f(',
  'f',
  'g',
  '(',
  ')',
  ',',
  '"',
  "'",
  '/*',
  '*/',
  '//',
  '\\\n',
  '\n',
  '\r\n',
  ' ',
  '\0',
  '\u00e9',
  '\\u00e9',
  '0x1p-',
  '1e+',
  '.',
  '...',
  '%:%:',
  '<',
  '>',
  '?',
  ':',
  '&&',
  '- 1',
  '/ 0',
  'L',
  'x ## y',
  '#x',
]

describe('whatever a header holds', () => {
  test('preprocessing ends, without an exception, and every offset has a place', () => {
    const text = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((list) => list.join(''))
    const seed = Number(process.env.FUZZ_SEED ?? 20240607)
    fc.assert(
      fc.property(text, (header) => {
        const { source, diagnostics } = preprocessText(header)
        for (const offset of [0, source.text.length >> 1, source.text.length]) {
          const { line, column } = source.lineMap.locate(offset)
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
        }
        for (const macro of source.macros.definedIn({ has: () => true }))
          expect(macro.body + (macro.expansion ?? '')).toBeTypeOf('string')
        for (const { location } of diagnostics) expect(location === null || location.line > 0).toBe(true)
      }),
      { seed, numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    )
  }, 120_000)

  test('binary files', () => {
    const bytes = Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * 2654435761) >>> 24))
    expect(() => preprocessText(bytes)).not.toThrow()
  })

  test('time is linear in the size', () => {
    const line =
      '#define A1 x\nint a = A1; /* c */ #\n"s" \'c\' f(1, (2)) // d\n#if 0\nskipped "/*"\n#endif\n'
    /**
     * Milliseconds of processor time, which other processes do not lengthen as much as they do the clock's.
     */
    const time = (count: number): number => {
      const text = line.repeat(count)
      const start = process.cpuUsage()
      preprocessText(text)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    time(2000)
    const small = Math.min(time(2000), time(2000), time(2000))
    const large = Math.min(time(16_000), time(16_000))
    expect(large).toBeLessThan(small * 8 * 3)
  })
})
