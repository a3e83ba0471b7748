/**
 * Compares our macro replacement with GCC's on random programs: nested object-like, function-like and
 * variadic macros with `#`, `##`, `, ## __VA_ARGS__` and `__VA_OPT__`.
 *
 *     npm run test:macros -- [COUNT] [SEED]
 *
 * Programs that GCC rejects must bring a diagnostic here too, and what it makes of them. Exit code 1 on any
 * difference in the tokens. Two things are counted by themselves, as the compilers themselves disagree:
 * white space within the strings that `#` makes where several replacements in a row are empty, and whether
 * a wrong use of a macro is reported that stands in an argument which only a `__VA_OPT__` without variable
 * arguments names (GCC replaces it before it is thrown away; Clang does not, nor do we).
 */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { preprocessText, tokens } from '../preprocess/preprocess-text.ts'
import { seedOfRun } from '../random.ts'

const count = Number(process.argv[2] ?? 500)
const firstSeed = Number(process.argv[3] ?? seedOfRun())
let state = firstSeed

function random(below: number): number {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0
  return (state >>> 8) % below
}

function pick<T>(list: readonly T[]): T {
  return list[random(list.length)]!
}

interface Shape {
  readonly parameters: number
  readonly variadic: boolean
}

const objects = ['A', 'B', 'C', 'D']
const functions = ['f', 'g', 'h', 'k']
const plain = [
  '1',
  'x',
  '+',
  '-',
  ',',
  '"s"',
  "'c'",
  '.',
  'xA',
  '7',
  '<',
  '=',
  '>',
  '[',
  '1e',
  '/',
  'L ',
  'x(y)',
  '()',
]
const uses = ['1', 'A', 'B', 'f', 'g(1)', 'x y', '', 'C D', '(a,b)', 'f(x)', 'h(,)', '"s"', '-', 'k f']

function space(): string {
  return pick(['', ' ', ' ', '  ', '/**/'])
}

/** Arguments for a macro, mostly as many as it takes. */
function argumentsFor(shape: Shape, one: () => string): string {
  const fitting = shape.parameters + (shape.variadic ? random(3) : 0)
  return Array.from({ length: random(15) === 0 ? random(4) : fitting }, one).join(',')
}

function atom(names: readonly string[]): string {
  const kind = random(20)
  if (names.length > 0 && kind < 8) return pick(names)
  return kind < 11 ? pick(objects) : kind < 13 ? pick(functions) : pick(plain)
}

/** A replacement list; `names` are the parameters, null for an object-like macro. */
function body(
  names: readonly string[] | null,
  variadic: boolean,
  shapes: ReadonlyMap<string, Shape>,
): string {
  const operands = names ?? []
  const length = random(7)
  let text = ''
  for (let i = 0; i < length; i++) {
    const kind = random(12)
    const mayPaste = i > 0 && i < length - 1 && !text.trimEnd().endsWith('##')
    if (kind === 0 && operands.length > 0) text += `${space()}#${space()}${pick(operands)} `
    else if (kind === 1 && mayPaste) text += `${space()}##${space()}${pick(['x', '1', 'A', ...operands])}`
    else if (kind === 2 && variadic) text += `${space()}__VA_OPT__(${atom(operands)}${space()}x)`
    else if (kind === 3 && variadic) text += ' , ## __VA_ARGS__'
    else if (kind < 6) {
      const name = pick(functions)
      const list = argumentsFor(shapes.get(name)!, () => atom(operands).replace(',', ''))
      text += ` ${name}${space()}(${list})`
    } else text += space() + atom(operands)
  }
  return text
}

function program(): string {
  const shapes = new Map(
    functions.map((name) => [name, { parameters: random(3), variadic: random(3) === 0 }]),
  )
  const lines = objects.map((name) => `#define ${name} ${body(null, false, shapes)}`)
  for (const [name, { parameters, variadic }] of shapes) {
    const names = ['p', 'q'].slice(0, parameters)
    const list = [...names, ...(variadic ? ['...'] : [])].join(', ')
    const all = variadic ? [...names, '__VA_ARGS__'] : names
    lines.push(`#define ${name}(${list}) ${body(all, variadic, shapes)}`)
  }
  lines.push('#define V(...) #__VA_ARGS__', '#define W(...) V(__VA_ARGS__)')
  for (let i = 0; i < 6; i++) {
    const name = pick([...functions, ...objects])
    const shape = shapes.get(name) ?? { parameters: random(4), variadic: false }
    const call = random(5) === 0 ? '' : `(${argumentsFor(shape, () => pick(uses))})`
    const use = `${name}${pick(['', ' ', '\n'])}${call}${pick(['', '', '(f(2))'])}`
    lines.push(random(3) === 0 ? `W(${use}) ;` : `${use} ;`)
  }
  return lines.join('\n')
}

function preprocessedBy(compiler: 'clang' | 'gcc', text: string): SpawnSyncReturns<string> {
  const flags = ['-E', '-P', '-undef', compiler === 'gcc' ? '-std=gnu2x' : '-std=c2x', '-x', 'c', '-']
  // What a compiler has to say of one program can be megabytes.
  return spawnSync(compiler, flags, { input: text, encoding: 'utf8', maxBuffer: 2 ** 30 })
}

let rejected = 0
let different = 0
let spacing = 0
let disputed = 0
for (let i = 0; i < count; i++) {
  const text = program()
  const gcc = preprocessedBy('gcc', text)
  const ours = preprocessText(text)
  const [expected, found] = [tokens(gcc.stdout), tokens(ours.text)]
  const fails = gcc.stderr.includes('error:')
  if (fails) rejected++
  const problem =
    fails && ours.messages.length === 0 ? 'no diagnostic' : expected === found ? null : 'other tokens'
  if (problem === 'other tokens' && expected.replace(/\s/g, '') === found.replace(/\s/g, '')) {
    spacing++
  } else if (problem === 'no diagnostic' && preprocessedBy('clang', text).status === 0) {
    disputed++
  } else if (problem !== null) {
    different++
    console.log(
      `${problem}\n${text}\n  gcc:  ${expected}\n  ours: ${found}\n  ${gcc.stderr.split('\n')[0]}\n`,
    )
  }
}
console.log(
  `${count} programs from seed ${firstSeed}: ${rejected} that GCC rejects, ${different} different, ${spacing} in white space within strings only, ${disputed} that Clang accepts too`,
)
process.exitCode = different === 0 ? 0 : 1
