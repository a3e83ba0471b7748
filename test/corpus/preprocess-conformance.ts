/**
 * Compares our token stream with GCC's over the corpus, spelling for spelling: the same include folders
 * (GCC's own in place of our built-in headers) and the same predefined macros (ours, after -undef).
 *
 *     node scripts/run.mjs test/corpus/preprocess-conformance.ts [REGEX]
 *
 * Exit code 1 if any header differs. Headers whose packages are not installed are named and left out.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Diagnostics } from '../../generator/diagnostics.ts'
import { targets } from '../../generator/layout/targets.ts'
import { predefinedMacros } from '../../generator/preprocess/compiler/predefined-macros.ts'
import type { PreprocessOptions } from '../../generator/preprocess/options.ts'
import { preprocess } from '../../generator/preprocess/preprocess.ts'
import { systemIncludeFolders } from '../../generator/preprocess/system-include-folders.ts'

const target = targets[process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu']
const compilerFolder = execFileSync('gcc', ['-print-file-name=include'], { encoding: 'utf8' }).trim()
const scratch = mkdtempSync(join(tmpdir(), 'preprocess-conformance-'))
const macroFile = join(scratch, 'predefined.h')
// GCC refuses to define again what it builds in whatever the options.
const ownMacros = predefinedMacros(target).replace(/^#define __(DATE|TIME|TIMESTAMP|STDC\w*)__ .*\n/gm, '')
writeFileSync(macroFile, `${ownMacros}\n`)

interface Row {
  readonly header: string
  readonly flags: readonly string[]
}

function rows(): Row[] {
  const list = readFileSync(new URL('headers.tsv', import.meta.url), 'utf8')
  return list
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [header = '', , flags = ''] = line.split('\t')
      return { header, flags: flags.split(' ').filter((flag) => flag !== '') }
    })
}

function theirs({ header, flags }: Row): string | null {
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

function ours({ header, flags }: Row): { text: string; diagnostics: Diagnostics } {
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
const pattern = new RegExp(process.argv[2] ?? '')
for (const row of rows().filter(({ header }) => pattern.test(header))) {
  const expected = theirs(row)
  if (expected === null) continue
  const { text, diagnostics } = ours(row)
  const a = tokensOf(expected)
  const b = tokensOf(text)
  const at = a.findIndex((token, index) => token !== b[index])
  const same = at < 0 && a.length === b.length
  const errors = diagnostics.list.filter(({ severity }) => severity === 'error').length
  console.log(`${same ? 'same' : 'DIFFERENT'}\t${row.header}\t${a.length} tokens\t${errors} errors`)
  if (same) continue
  different++
  const from = Math.max(0, (at < 0 ? Math.min(a.length, b.length) : at) - 12)
  console.log(`  gcc:  ${a.slice(from, from + 30).join(' ')}\n  ours: ${b.slice(from, from + 30).join(' ')}`)
  for (const { message, location } of diagnostics.list.slice(0, 5))
    console.log(`  ${message} ${location?.file}:${location?.line}`)
}
rmSync(scratch, { recursive: true })
process.exitCode = different === 0 ? 0 : 1
