import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Constant } from '../../../generator/analyze/expressions/constant-scope.ts'
import { evaluateExpression } from '../../../generator/analyze/expressions/evaluate-constant.ts'
import type { ConstantDeclaration } from '../../../generator/model/declarations.ts'
import { noDefinitions } from '../../../generator/model/definitions.ts'
import type { TranslationUnit } from '../../../generator/model/translation-unit.ts'
import type { Target } from '../../../generator/target/target.ts'
import { hostTarget, targets } from '../../../generator/target/targets.ts'
import { verify } from '../../../generator/verify/verify.ts'
import { haveJudges } from '../../judges.ts'
import { Random, seedOfRun } from '../../random.ts'
import { stubScope } from './stub-scope.ts'

const seed = seedOfRun()
const total = Number(process.env.EXPRESSIONS ?? 400)
console.log(`random expressions: SEED=${seed} EXPRESSIONS=${total}`)

const folder = mkdtempSync(path.join(tmpdir(), 'bindgen-expressions-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const literals = [
  ...['0', '1', '2', '7', '31', '255', '0x7fffffff', '0x80000000', '2147483648', '0777', '0b1011'],
  ...['1u', '0xffffffffu', '3L', '0x7fffffffffffffffL', '5ul', '9LL', '0xffffffffffffffffULL'],
  ...["'a'", "'\\xff'", "'\\0'", "L'x'", "u'x'", "'ab'"],
  ...['1.5', '0.1', '0.1f', '3.25e2', '0x1.8p3f', '1e10', '2.5L', '0.1L', '1e-3'],
]
const typeNames = [
  ...['char', 'signed char', 'unsigned char', 'short', 'unsigned short', 'int', 'unsigned', 'long'],
  ...['unsigned long', 'long long', 'unsigned long long', '_Bool', 'float', 'double', 'long double', 'A'],
]
const integerOperators = ['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>']
const operators = [...integerOperators, '+', '-', '*', '/', '<', '>', '<=', '>=', '==', '!=', '&&', '||']

/** Sometimes in parentheses, sometimes not: precedence is put to the test as well. */
function randomExpression(random: Random, depth: number): string {
  if (depth === 0 || random.chance(0.15)) return random.pick(literals)
  const inner = (): string => {
    const text = randomExpression(random, depth - 1)
    return random.chance(0.6) ? `(${text})` : text
  }
  const next = random.next()
  if (next < 0.5) return `${inner()} ${random.pick(operators)} ${inner()}`
  if (next < 0.65) return `${random.pick(['-', '+', '~', '!'])} ${inner()}`
  if (next < 0.85) return `(${random.pick(typeNames)})${random.chance(0.5) ? ' ' : ''}${inner()}`
  if (next < 0.95) return `${inner()} ? ${inner()} : ${inner()}`
  return random.chance(0.5) ? `sizeof(${random.pick(typeNames)})` : `sizeof ${inner()}`
}

/** Expressions that are constant, as macros E0, E1 …, with what we make of them. */
function randomUnit(random: Random, target: Target): { text: string; unit: TranslationUnit } {
  const scope = stubScope(target, { typedefs: { A: { kind: 'integer', name: 'unsigned short' } } })
  const lines = ['typedef unsigned short A;']
  const constants: ConstantDeclaration[] = []
  while (constants.length < total) {
    const source = randomExpression(random, 3)
    const constant: Constant | null = evaluateExpression(source, scope)
    if (constant === null) continue
    const name = `E${constants.length}`
    lines.push(`#define ${name} (${source})`)
    const location = { file: 'random.h', line: lines.length, column: 1 }
    constants.push({ kind: 'constant', definedAs: 'macro', name, ...constant, location, comment: null })
  }
  const none = { functions: [], variables: [], definitions: noDefinitions, skipped: [] }
  const maps = { records: new Map(), enums: new Map(), typedefs: new Map() }
  const unit = { target: target.name, headers: ['random.h'], constants, ...none, ...maps }
  return { text: `${lines.join('\n')}\n`, unit }
}

describe(`constant expressions of seed ${seed} have the type and the value that they have to`, () => {
  const host = hostTarget() ?? targets['x86_64-linux-gnu']
  const compilers = [
    { title: 'gcc', command: 'gcc', flags: [], target: host },
    ...(['aarch64-linux-gnu', 'x86_64-windows-msvc'] as const).map((name) => {
      return {
        title: `clang for ${name}`,
        command: 'clang',
        flags: [`--target=${name}`],
        target: targets[name],
      }
    }),
  ]
  for (const { title, command, flags, target } of compilers)
    test.skipIf(!haveJudges(command))(title, { timeout: 60_000 }, async () => {
      const { text, unit } = randomUnit(new Random(seed), target)
      writeFileSync(path.join(folder, 'random.h'), text)
      const layouts = { records: new Map() }
      const { wrong, errors, checked } = await verify(unit, layouts, {
        command,
        flags,
        workingFolder: folder,
      })
      expect(errors).toEqual([])
      const definition = (claim: string): string | undefined => {
        return text.split('\n').find((line) => line.startsWith(`#define ${claim.split(' ')[0]} `))
      }
      expect(wrong.map(({ claim, message }) => `${claim}: ${message}\n${definition(claim)}`)).toEqual([])
      expect(checked).toBe(total * 2)
    })
})
