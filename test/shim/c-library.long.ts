import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as $ from 'koffi-bindgen/runtime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { haveJudges } from '../judges.ts'
import { Random, seedOfRun } from '../random.ts'
import { Workplace } from './built-module.ts'

/*
 * Functions of the C library that only C can call, exactly: what a C program prints, and what the module
 * gives for the same arguments.
 */
const only =
  'strtold frexpl ldexpl powl sqrtl fmodl modfl nextafterl roundl cpow csqrtl cexpf cabsl vsnprintf vsscanf'

describe.skipIf(!haveJudges('cc'))("the C library's own", () => {
  const workplace = new Workplace()
  // biome-ignore lint/suspicious/noExplicitAny: made by the test
  let m: any

  beforeAll(async () => {
    const configuration = {
      headers: ['stdlib.h', 'math.h', 'complex.h', 'stdio.h', 'stdarg.h'],
      output: 'made.ts',
      only: only.split(' '),
      shim: true,
      longDouble: 'text',
    }
    workplace.write('bindgen.config.mjs', `export default ${JSON.stringify(configuration)}\n`)
    const built = await workplace.bindgen(['build'], { CFLAGS: '-Wall -Wextra -Werror' })
    expect(built.err).toContain('compiled from')
    m = await workplace.import('made.ts')
  }, 60_000)
  afterAll(() => workplace.remove())

  /** What a C program prints that runs these statements. */
  function printed(statements: string): string[] {
    const includes = ['complex', 'math', 'stdio', 'stdlib', 'string'].map((name) => `#include <${name}.h>`)
    workplace.write('judge.c', `${includes.join('\n')}\nint main(void) { ${statements} return 0; }\n`)
    execFileSync('cc', ['-w', '-O0', '-fno-builtin', '-o', 'judge', 'judge.c', '-lm'], {
      cwd: workplace.folder,
    })
    return execFileSync(join(workplace.folder, 'judge'), { encoding: 'utf8', timeout: 20_000 })
      .trim()
      .split('\n')
  }

  const numbers = [
    '0',
    '-0',
    '1',
    '-1.5',
    '0.1',
    '1e-4950',
    '3.6e-4951',
    '1.18973149535723176502e+4932',
    '2e4932',
    'inf',
    'nan',
    '9007199254740993',
    '18446744073709551617',
    '123456789.123456789123456789',
    '4.9e-324',
    '1e22',
    '1e23',
  ]

  test('long double as text, exactly', () => {
    const seed = seedOfRun()
    const next = new Random(seed)
    const drawn = Array.from({ length: 300 }, () => {
      const digits = Array.from({ length: next.integer(1, 24) }, () => next.integer(0, 9)).join('')
      return `${next.chance(0.5) ? '-' : ''}${digits}e${next.integer(-4980, 4930)}`
    })
    const all = [...numbers, ...drawn]
    const bytes = bytesInC(all)
    const written = all.map((text) => {
      const view = new DataView(new ArrayBuffer(16))
      $.exactLongDouble.writeTo(view, 0, text, 'test', 'text')
      return Buffer.from(view.buffer, 0, 10).toString('hex')
    })
    // A NaN may have any payload.
    const sure = (list: readonly string[]): string[] => list.filter((_, index) => all[index] !== 'nan')
    expect(sure(written), `SEED=${seed}`).toEqual(sure(bytes))
    const read = all.map((text) => m.strtold(text, null) as string)
    expect(sure(bytesInC(read)), `SEED=${seed}`).toEqual(sure(bytes))
    expect(read.slice(0, 5)).toEqual(['0', '-0', '1', '-1.5', '0.1'])
    // With a digit less it would be another number.
    const shorter = read
      .filter((text) => /^-?\d\.\d{2,}e/.test(text))
      .map((text) => text.replace(/\d(?=e)/, ''))
    expect(shorter.length).toBeGreaterThan(50)
    expect(shorter.filter((text) => read.includes(m.strtold(text, null)))).toEqual([])
  })

  /** The ten bytes of what texts say. */
  function bytesInC(texts: readonly string[]): string[] {
    const print = 'memcpy(b, &r, 10); for (int i = 0; i < 10; i++) printf("%02x", b[i]); puts("");'
    const each = texts.map((text) => `r = strtold("${text}", 0); ${print}`)
    return printed(`unsigned char b[16]; long double r; ${each.join('\n')}`)
  }

  /** The shortest text of the number that C has printed with all its digits. */
  function normal(text: string): string {
    return m.strtold(text, null)
  }

  test('functions of long double', () => {
    const pairs = [
      ['2', '0.5'],
      ['10', '4000'],
      ['-7.25', '2'],
      ['1e-4000', '3'],
      ['0.1', '-3.5'],
    ] as const
    const lines = printed(
      pairs
        .map(([a, b]) => {
          const [x, y] = [`strtold("${a}", 0)`, `strtold("${b}", 0)`]
          const results = [`powl(${x}, ${y})`, `sqrtl(${x})`, `fmodl(${x}, ${y})`, `nextafterl(${x}, ${y})`]
          return results.map((result) => `printf("%.21Lg\\n", ${result});`).join('\n')
        })
        .join('\n'),
    )
    const own = pairs.flatMap(([a, b]) => [m.powl(a, b), m.sqrtl(a), m.fmodl(a, b), m.nextafterl(a, b)])
    expect(own).toEqual(lines.map(normal))
    const exponent = new $.Out($.int)
    expect([m.frexpl('1e4000', exponent), exponent.value]).toEqual([
      normal(printed('int e; printf("%.21Lg\\n", frexpl(1e4000L, &e));')[0]!),
      Number(printed('int e; frexpl(1e4000L, &e); printf("%d\\n", e);')[0]),
    ])
    const whole = new $.Out($.exactLongDouble)
    expect([m.modfl('12345678901234567.75', whole), whole.value]).toEqual(['0.75', '12345678901234567'])
    expect(m.ldexpl(1, -16445)).toBe('4e-4951')
    expect(() => m.sqrtl('four')).toThrow("must be a long double: decimal text ('-1.5e300')")
  })

  test('functions of complex numbers', () => {
    const [re, im] = printed(
      'double _Complex z = cpow(1 + 2 * I, 0.5 - 3 * I); printf("%.17g\\n%.17g\\n", creal(z), cimag(z));',
    ).map(Number)
    expect(m.cpow({ re: 1, im: 2 }, { re: 0.5, im: -3 })).toEqual({ re, im })
    expect(m.csqrtl({ re: -4, im: 0 })).toEqual({ re: 0, im: 2 })
    expect(m.cexpf({ re: 0, im: 0 })).toEqual({ re: 1, im: 0 })
    expect(m.cabsl({ re: 3, im: 4 })).toBe('5')
  })

  test('vsnprintf and vsscanf', () => {
    const to = Buffer.alloc(40)
    const values = [$.double(2.345), 'ab', $.unsignedInt(255)]
    const length = m.vsnprintf(to, to.length, '[%5.2f|%-6s|%#x|%%]', ...values)
    const [expected = ''] = printed('printf("[%5.2f|%-6s|%#x|%%]", 2.345, "ab", 255u);')
    expect([to.toString('utf8', 0, length), length]).toEqual([expected, expected.length])
    expect(m.vsnprintf(null, 0, '%s', 'measured')).toBe(8)
    const number = new $.Out($.int)
    const real = new $.Out($.double)
    expect(m.vsscanf('42 2.5', '%d %lf', number, real)).toBe(2)
    expect([number.value, real.value]).toEqual([42, 2.5])
  })

  test('a module says what C declares', () => {
    const text = readFileSync(join(workplace.folder, 'made.ts'), 'utf8')
    expect(text).toMatch(/C: `double _Complex cpow\(|C: `_Complex double cpow\(/)
    expect(text).toContain('export function vsnprintf(')
  })
})
