/**
 * Compares our token stream with GCC's over the corpus, spelling for spelling: the same include folders
 * (GCC's own in place of our built-in headers) and the same predefined macros (ours, after -undef).
 *
 *     npm run test:preprocess -- [REGEX]
 *
 * Exit code 1 if any header differs. Headers whose packages are not installed are named and left out.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Diagnostics } from '../../generator/diagnostics/diagnostics.ts'
import { predefinedMacros } from '../../generator/preprocess/compiler/predefined-macros.ts'
import { systemIncludeFolders } from '../../generator/preprocess/includes/system-include-folders.ts'
import { preprocess } from '../../generator/preprocess/preprocess.ts'
import type { PreprocessOptions } from '../../generator/preprocess/preprocess-options.ts'
import { targets } from '../../generator/target/targets.ts'
import { type CorpusHeader, readHeaderList } from './corpus-header.ts'

const target = targets[process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu']
const compilerFolder = execFileSync('gcc', ['-print-file-name=include'], { encoding: 'utf8' }).trim()
const list = fileURLToPath(new URL('../../../test/corpus/headers.tsv', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'preprocess-conformance-'))
const macroFile = join(scratch, 'predefined.h')
// GCC refuses to define again what it builds in whatever the options.
const ownMacros = predefinedMacros(target).replace(/^#define __(DATE|TIME|TIMESTAMP|STDC\w*)__ .*\n/gm, '')
writeFileSync(macroFile, `${ownMacros}\n`)

function theirs({ header, flags }: CorpusHeader): string | null {
  const system = systemIncludeFolders(target, null, null).filter((folder) => existsSync(folder))
  const run = spawnSync(
    'gcc',
    [
      '-E',
      '-P',
      '-undef',
      '-nostdinc',
      '-imacros',
      macroFile,
      ...flags,
      ...[compilerFolder, ...system].flatMap((folder) => ['-isystem', folder]),
      '-x',
      'c',
      '-',
    ],
    { input: `#include <${header}>\n`, encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  if (run.status !== 0 && (run.stderr.includes('fatal error') || !run.stderr.includes('#error'))) {
    console.log(`${header}: ${run.stderr.split('\n').find((line) => line.includes('error'))}`)
    return null
  }
  return run.stdout
}

function ours({ header, flags }: CorpusHeader): { text: string; diagnostics: Diagnostics } {
  const diagnostics = new Diagnostics()
  const options: PreprocessOptions = {
    target,
    includeFolders: flags.filter((flag) => flag.startsWith('-I')).map((flag) => flag.slice(2)),
    systemFolders: [],
    sysroot: null,
    systemIncludes: true,
    defines: flags
      .map((flag) => (flag === '-pthread' ? '-D_REENTRANT' : flag))
      .filter((flag) => flag.startsWith('-D'))
      .map((flag) => ({ kind: 'define', text: flag.slice(2) })),
    preincludes: [],
    workingFolder: scratch,
    diagnostics,
  }
  const environment = { predefinedMacros: predefinedMacros(target), includeFolders: [compilerFolder] }
  return { text: preprocess([header], options, environment).text, diagnostics }
}

const tokenPattern =
  /(?:L|u8|u|U)?"(?:\\.|[^"\\\n])*"|(?:L|u8|u|U)?'(?:\\.|[^'\\\n])*'|\.?\d(?:[eEpP][+-]|'(?=\w)|[\w.])*|[\p{L}\w$\\]+|%:%:|\.\.\.|<<=|>>=|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[*/%+\-&^|]=|##|\S/gu

function tokensOf(text: string): string[] {
  return text.replace(/^\s*#\s*pragma.*$/gm, '').match(tokenPattern) ?? []
}

let different = 0
let same = 0
let absent = 0
const pattern = new RegExp(process.argv[2] ?? '')
for (const row of readHeaderList(list).filter(({ header }) => pattern.test(header))) {
  const expected = theirs(row)
  if (expected === null) {
    absent++
    continue
  }
  const { text, diagnostics } = ours(row)
  const a = tokensOf(expected)
  const b = tokensOf(text)
  const at = a.findIndex((token, index) => token !== b[index])
  const isSame = at < 0 && a.length === b.length
  const errors = diagnostics.list.filter(({ severity }) => severity === 'error').length
  console.log(`${isSame ? 'same' : 'DIFFERENT'}\t${row.header}\t${a.length} tokens\t${errors} errors`)
  if (isSame) {
    same++
    continue
  }
  different++
  const from = Math.max(0, (at < 0 ? Math.min(a.length, b.length) : at) - 12)
  console.log(`  gcc:  ${a.slice(from, from + 30).join(' ')}\n  ours: ${b.slice(from, from + 30).join(' ')}`)
  for (const { message, location } of diagnostics.list.slice(0, 5))
    console.log(`  ${message} ${location?.file}:${location?.line}`)
}
rmSync(scratch, { recursive: true })
console.log(`${same} headers have the same tokens, ${different} other ones, ${absent} are not installed`)
process.exitCode = different === 0 && same > 0 ? 0 : 1
