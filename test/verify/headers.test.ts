import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../generator/cli/line/arguments.ts'
import { requestFromLine } from '../../generator/cli/line/request-from-line.ts'
import { type Api, readApi } from '../../generator/generate.ts'
import type { ModuleRequest } from '../../generator/request/request.ts'
import { type TargetName, targetNames } from '../../generator/target/target.ts'
import { targets } from '../../generator/target/targets.ts'
import type { Compiler } from '../../generator/verify/run-compiler.ts'
import { verify } from '../../generator/verify/verify.ts'
import { haveJudges } from '../judges.ts'

/*
 * Every fact of every feature's header, judged by clang for some targets and by gcc for the host's. The
 * first line of a header may bind it to one target: `// flags: --target arm64-apple-darwin`.
 */

const folder = fileURLToPath(new URL('../headers', import.meta.url))

/**
 * What Debian's compilers reject or read otherwise: C of a newer standard, another compiler's, or broken on
 * purpose.
 */
const rejected: Readonly<Record<string, readonly string[]>> = {
  // gcc 12 has no _BitInt.
  'bit-int.h': ['gcc'],
  'broken.h': ['gcc', 'clang'],
  'c23.h': ['gcc', 'clang'],
  'c23-newer.h': ['gcc', 'clang'],
  // Clang's own types.
  'extended-vectors.h': ['gcc'],
  // gcc's own types.
  'decimal-floats.h': ['clang'],
  'extended-floats.h': ['clang'],
  // gcc knows C23's attributes in every mode, clang 14 in C23 alone.
  'preprocessor-c23.h': ['clang'],
}

/**
 * With the host's, which gcc judges, three data models that differ, of three compilers' families; `npm run
 * test:headers` asks for every target.
 */
const judgedTargets =
  process.env.HEADER_TARGETS === 'all'
    ? targetNames
    : (['arm64-apple-darwin', 'x86_64-windows-msvc'] as const)

/** Thread-local variables need a minimum version of macOS. */
const darwinFlags = ['-mmacosx-version-min=11']

function requestFor(file: string, target: TargetName): ModuleRequest | null {
  const flags = /^\/\/ flags: (.*)/.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1]?.split(' ') ?? []
  if (flags.includes('--target') && !flags.includes(target)) return null
  const words = [file, '--no-system-include', '--lib', 'feature', ...flags]
  const parsed = parseArguments(words)
  if (parsed.kind !== 'run') throw new Error(`${file}: ${parsed.kind}`)
  return { ...requestFromLine(parsed.line, targets[target], '', '0.0.0', ''), workingFolder: folder }
}

const newest = 'clang-19'

/** The newest compiler has C23's headers to judge; the others all that they can read. */
const isFor = (file: string, command: string): boolean =>
  command === newest ? file.startsWith('c23') : !rejected[file]?.includes(command)

type Judge = Pick<Compiler, 'command' | 'flags'> & { readonly target: TargetName }

const compilersFor = (judged: readonly TargetName[]): readonly (Judge & { readonly title: string })[] => [
  { title: 'gcc', command: 'gcc', target: 'x86_64-linux-gnu', flags: [] },
  ...judged.map((target) => ({
    title: `clang for ${target}`,
    command: 'clang',
    target,
    flags: [`--target=${target}`, '-ffreestanding', ...(target.includes('darwin') ? darwinFlags : [])],
  })),
  // The newest compiler that Debian 12 has judges what is C23.
  { title: newest, command: newest, target: 'x86_64-linux-gnu', flags: ['-std=c23', '-ffreestanding'] },
]

const files = readdirSync(folder).filter((file) => file.endsWith('.h'))

const read = new Map<string, Api>()

/** What a header says for a target; several compilers judge it. */
function apiOf(file: string, request: ModuleRequest): Api {
  const key = `${file} for ${request.target.name}`
  const api = read.get(key) ?? readApi(request)
  read.set(key, api)
  return api
}

describe.each(compilersFor(judgedTargets))(
  '$title finds nothing wrong in',
  { timeout: 120_000 },
  ({ command, target, flags }) => {
    const judged = files.flatMap((file) => {
      const request = isFor(file, command) ? requestFor(file, target) : null
      return request === null ? [] : [{ file, request }]
    })
    // While compilers judge some headers, the next ones are read.
    test.skipIf(!haveJudges(command)).concurrent.each(judged)('$file', async ({ file, request }) => {
      const { unit, layouts } = apiOf(file, request)
      const definitions = request.defines.map((macro) => {
        return macro.kind === 'define' ? `-D${macro.text}` : `-U${macro.name}`
      })
      const folders = request.includeFolders.map((path) => `-I${path}`)
      const compiler = { command, flags: [...flags, ...folders, ...definitions], workingFolder: folder }
      const { errors, wrong, checked } = await verify(unit, layouts, compiler)
      expect(errors).toEqual([])
      expect(wrong).toEqual([])
      expect(checked).toBeGreaterThan(0)
    })
  },
)

test('every header is judged by some compiler, but for those that none takes', () => {
  const unjudged = files.filter((file) =>
    compilersFor(targetNames).every(
      ({ command, target }) => !isFor(file, command) || requestFor(file, target) === null,
    ),
  )
  expect(unjudged).toEqual(['broken.h'])
})
