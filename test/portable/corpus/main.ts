import { fork } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { targetNames } from '../../../generator/target/target.ts'
import { type CorpusHeader, readHeaderList } from '../../corpus/corpus-header.ts'
import { installPackages, missingPackages } from '../../corpus/install-packages.ts'
import type { Verdict } from './judge-header.ts'

/*
 * The corpus' headers of libraries as modules for all targets. Of one that needs nothing but C and its own
 * library every fact must be right on every target (clang judges), the module must have on each what one for
 * that target alone has, and where records lie the same everywhere it must not be much larger.
 *
 *   npm run test:portable:corpus -- [--only REGEX] [--exclude REGEX] [--jobs N] [--write]
 *
 * --write makes docs/portable-headers.md.
 */

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    exclude: { type: 'string', default: '^$' },
    jobs: { type: 'string', default: String(Math.max(1, cpus().length)) },
    write: { type: 'boolean', default: false },
  },
})

/** Of the module for one target. */
const largestRatio = 1.3
/** Constants that are the compiler's own version, of which clang has another. */
const ownVersions = /_(GCC|GNUC|MSVC)_VERSION is/
/** Seconds for all headers. */
const limit = 1500

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const rows = readHeaderList(join(root, 'test/corpus/headers.tsv')).filter(
  // The C library's own headers are what another system has otherwise.
  ({ package: name, header }) =>
    name !== 'libc6-dev' &&
    new RegExp(options.only).test(header) &&
    !new RegExp(options.exclude).test(header),
)
installPackages(missingPackages([...new Set([...rows.map((row) => row.package), 'clang'])]))

const verdicts: Verdict[] = []
let failed = rows.length === 0
const end = Date.now() + 1000 * limit
const waiting = [...rows]
await Promise.all(Array.from({ length: Number(options.jobs) }, () => work(waiting)))
verdicts.sort((a, b) => indexOf(a.header) - indexOf(b.header))

/** A process that judges headers until none is left. */
function work(left: CorpusHeader[]): Promise<void> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('judge-headers.js', import.meta.url)))
    const timer = setTimeout(() => child.kill('SIGKILL'), Math.max(0, end - Date.now()))
    let current: CorpusHeader | undefined
    const next = (): void => {
      current = left.shift()
      if (current === undefined) child.disconnect()
      else child.send(current)
    }
    child.on('message', (verdict: Verdict) => {
      verdicts.push(verdict)
      print(verdict)
      next()
    })
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      if (current !== undefined) {
        failed = true
        console.log(`${current.header}: the process ended: ${signal ?? code}`)
      }
      resolve()
    })
    next()
  })
}

function indexOf(header: string): number {
  return rows.findIndex((row) => row.header === header)
}

function isPure({ missing, declares }: Verdict): boolean {
  return missing.length === 0 && declares
}

function isRight(verdict: Verdict): boolean {
  return (
    verdict.problems.every((problem) => ownVersions.test(problem)) &&
    !(verdict.layoutsAgree && verdict.ratio > largestRatio)
  )
}

function print(verdict: Verdict): void {
  const { header, facts, ratio, seconds, layoutsAgree, missing, problems } = verdict
  const lacks = missing.length === 0 ? 'declares nothing' : `misses ${missing.join(', ')}`
  const state = isPure(verdict) ? (isRight(verdict) ? 'right' : 'WRONG') : lacks
  const size = `${ratio.toFixed(2)}${layoutsAgree ? '' : ' (layouts differ)'}`
  console.log(`${header}: ${facts} facts, size ${size}, ${seconds.toFixed(1)} s: ${state}`)
  for (const problem of problems.slice(0, isPure(verdict) ? 10 : 2)) console.log(`    ${problem}`)
}

const pure = verdicts.filter(isPure)
const right = pure.filter(isRight)
// What was right once has to stay so.
const page = join(root, 'docs/portable-headers.md')
const known = existsSync(page) ? readFileSync(page, 'utf8').split('## ')[0]! : ''
for (const { header } of verdicts.filter((one) => !isPure(one))) {
  if (options.write || !known.includes(`| ${header} |`)) continue
  console.log(`${header} was right on all targets, and is not any more`)
  failed = true
}
const facts = pure.reduce((sum, verdict) => sum + verdict.facts, 0)
const summary = `${right.length} of ${pure.length} headers that need nothing but C and their own library are right on all ${targetNames.length} targets: ${facts} facts put to clang`
console.log(summary)
failed ||= right.length < pure.length || pure.length === 0

if (options.write) {
  const table = (all: readonly Verdict[], columns: string, row: (verdict: Verdict) => string): string =>
    `${columns}\n|${'---|'.repeat(columns.split('|').length - 2)}\n${all.map(row).join('\n')}\n`
  const size = ({ ratio, layoutsAgree }: Verdict): string =>
    `${ratio.toFixed(2)}${layoutsAgree ? '' : ', layouts differ'}`
  const text = `# Portable modules of real headers

Written by \`npm run docs:portable\`: the corpus' headers of libraries (test/corpus/headers.tsv), as Debian 12 has them, as one module for
${targetNames.length} targets: ${targetNames.join(', ')}.

${summary},
whose version alone is another than the one that two headers repeat in a constant (\`BROTLI_GNUC_VERSION\`).
No header of another system is needed for that: the library's own headers are this system's, C's are those that bindgen brings along. On each
target the module has the layouts, constants and types that a module for that target alone has. The size is that of the module by that
of one for Linux x86-64 alone; where records and enums are the same everywhere it may be ${largestRatio} at most.

${table(pure, '| header | facts, all targets | size |', (one) => `| ${one.header} | ${one.facts} | ${size(one)} |`)}
## Headers that ask for more

These include or use what some target's system lacks, as far as C goes. bindgen makes the modules of most, and names what is missing, with
the target that misses it; \`--sysroot TARGET=DIR\` brings it.

${table(
  verdicts.filter(({ missing }) => missing.length > 0),
  '| header | missing somewhere |',
  (one) =>
    `| ${one.header} | ${one.missing
      .slice(0, 4)
      .map((name) => `\`${name}\``)
      .join(', ')}${one.missing.length > 4 ? ', …' : ''} |`,
)}`
  writeFileSync(page, text)
}
process.exitCode = failed ? 1 : 0
