import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyzed } from '../analyze/analyzed.ts'
import { haveJudges } from '../judges.ts'
import { Random, seedOfRun } from '../random.ts'
import { FunctionWriter, preamble, type RandomFunction, type ScalarType } from './random-functions.ts'
import { translatedModule } from './translated-module.ts'

const seed = seedOfRun()
const total = Number(process.env.INLINE_FUNCTIONS ?? 60)
const callsEach = 12
console.log(`random inline functions: SEED=${seed} INLINE_FUNCTIONS=${total}`)

/** Widths and signs as x86-64 Linux has them. */
const integers: Readonly<Record<string, readonly [bits: number, signed: boolean]>> = {
  _Bool: [1, false],
  char: [8, true],
  'signed char': [8, true],
  'unsigned char': [8, false],
  short: [16, true],
  'unsigned short': [16, false],
  small: [16, false],
  int: [32, true],
  'enum color': [32, true],
  'unsigned int': [32, false],
  long: [64, true],
  'unsigned long': [64, false],
  'long long': [64, true],
  'unsigned long long': [64, false],
}

const edges = [
  0n,
  1n,
  -1n,
  2n,
  127n,
  128n,
  255n,
  -128n,
  32767n,
  65535n,
  2147483647n,
  -2147483648n,
  4294967295n,
  1n << 40n,
  (1n << 63n) - 1n,
  -(1n << 63n),
]
const reals = [0, -0, 1, -1, 0.5, -2.5, 1e3, 123456.789, 1e-3]

function argument(random: Random, type: ScalarType): number | bigint {
  const integer = integers[type]
  if (integer === undefined) {
    const value = random.chance(0.6) ? random.pick(reals) : (random.next() - 0.5) * 2000
    return type === 'float' ? Math.fround(value) : value
  }
  const [bits, signed] = integer
  const wide = random.chance(0.6)
    ? random.pick(edges)
    : (BigInt(random.integer(0, 2 ** 32 - 1)) << 32n) | BigInt(random.integer(0, 2 ** 32 - 1))
  const value = signed ? BigInt.asIntN(bits, wide) : BigInt.asUintN(bits, wide)
  return bits > 32 ? value : Number(value)
}

function cLiteral(value: number | bigint, type: ScalarType): string {
  if (integers[type] === undefined)
    return Object.is(value, -0) ? '-0.0' : `(${type})${hexadecimalReal(Number(value))}`
  if (value === -(1n << 63n)) return '(-0x7fffffffffffffffL - 1)'
  return `(${type})${value}${typeof value === 'bigint' && value > 0x7fffffffffffffffn ? 'ul' : 'L'}`
}

function hexadecimalReal(value: number): string {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return `bits(0x${view.getBigUint64(0).toString(16)}ul)`
}

/** The bits of a result, as both sides print them. */
function shown(value: number | bigint, type: ScalarType): string {
  if (integers[type] !== undefined) return BigInt.asUintN(64, BigInt(value)).toString()
  if (Number.isNaN(Number(value))) return 'nan'
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, Number(value))
  return view.getBigUint64(0).toString()
}

interface Call {
  readonly called: RandomFunction
  readonly values: readonly (number | bigint)[]
}

function cProgram(header: string, calls: readonly Call[]): string {
  const lines = calls.map(({ called, values }) => {
    const list = values.map((value, index) => cLiteral(value, called.parameters[index]!)).join(', ')
    const print = integers[called.result] === undefined ? 'real' : 'integer'
    return `  ${print}(${called.name}(${list}));`
  })
  return `#include <stdio.h>
#include <string.h>
${header}
static double bits(unsigned long u) { double d; memcpy(&d, &u, 8); return d; }
static void integer(long long v) { printf("%llu\\n", (unsigned long long)v); }
static void real(double d) { unsigned long u; memcpy(&u, &d, 8); if (d != d) puts("nan"); else printf("%lu\\n", u); }
int main(void) {
${lines.join('\n')}
  return 0;
}
`
}

/** Of `0 - (double)i` gcc makes `-(double)i` otherwise, which is a negative zero where i is 0. */
const semantics = ['-fwrapv', '-fno-strict-aliasing', '-ffp-contract=off', '-frounding-math']

test.skipIf(!haveJudges('gcc'))(
  `${total} random inline functions do what gcc makes of them`,
  async () => {
    const random = new Random(seed)
    const functions: RandomFunction[] = []
    for (let i = 0; i < total; i++) {
      functions.push(
        new FunctionWriter(random, functions.filter(({ isLeaf }) => isLeaf).slice(-6)).write(`f${i}`),
      )
    }
    const header = preamble + functions.map(({ text }) => text).join('')
    const calls = functions.flatMap((called): Call[] =>
      Array.from({ length: callsEach }, () => ({
        called,
        values: called.parameters.map((type) => argument(random, type)),
      })),
    )
    const folder = mkdtempSync(join(tmpdir(), 'bindgen-inline-'))
    try {
      writeFileSync(join(folder, 'program.c'), cProgram(header, calls))
      execFileSync('gcc', ['-w', '-O0', ...semantics, '-o', 'program', 'program.c'], { cwd: folder })
      const expected = execFileSync(join(folder, 'program'), {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        timeout: 60_000,
      })
        .trim()
        .split('\n')
      const module = await translatedModule(analyzed(header).unit)
      expect([...module.reasons]).toEqual([])
      const wrong: string[] = []
      calls.forEach(({ called, values }, index) => {
        let actual: string
        try {
          actual = shown(module.functions[called.name]!(...values), called.result)
        } catch (error) {
          actual = String(error)
        }
        if (actual !== expected[index]) {
          wrong.push(
            `${called.name}(${values.join(', ')}): ${actual}, gcc has ${expected[index]}\n${called.text}`,
          )
        }
      })
      expect(wrong.slice(0, 3)).toEqual([])
      expect(wrong).toHaveLength(0)
    } finally {
      if (process.env.KEEP === undefined) rmSync(folder, { recursive: true })
    }
  },
  600_000,
)
