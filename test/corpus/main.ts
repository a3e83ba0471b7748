import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { compileModules } from './compile-modules.ts'
import { type CorpusHeader, readHeaderList } from './corpus-header.ts'
import { installPackages, missingPackages } from './install-packages.ts'
import { cli, runBindgen } from './run-bindgen.ts'

/*
 * The corpus: 90 real headers through the tool as built. Each must be read in time, its facts proven by the
 * user's own C compiler (`bindgen verify`), and its modules, raw and idiomatic, must compile under `strict`
 * and load. Where the oracle is at hand, it compares the facts with what gcc, clang and libclang know.
 *
 *   npm run test:corpus -- [--only REGEX] [--jobs N] [--no-oracle] [--no-verify] [--no-modules]
 *                          [--no-install]
 */

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    jobs: { type: 'string', default: String(Math.max(1, cpus().length)) },
    oracle: { type: 'boolean', default: true },
    verify: { type: 'boolean', default: true },
    modules: { type: 'boolean', default: true },
    install: { type: 'boolean', default: true },
  },
  allowNegative: true,
})

/** Seconds of processor time for one header: the largest takes some thirty. */
const limit = 150

/** Modules in one TypeScript program: enough to share the runtime's types, few enough for 2 GB. */
const batchSize = 30

const root = fileURLToPath(new URL('../../../', import.meta.url))
const output = join(root, 'dist', 'corpus')

interface Row {
  readonly header: string
  readonly seconds: number
  readonly kilobytes: number
  readonly problems: string[]
}

function pathOf(header: string): string {
  const name = header.replace(/\.h$/, '').replaceAll(/[^\w-]+/g, '-')
  return join(output, name, `${name}.ts`)
}

/** The raw module, and the idiomatic one, which imports it. */
function modulesOf(header: string): readonly [string, string] {
  const path = pathOf(header)
  return [path, path.replace(/ts$/, 'api.ts')]
}

async function makeModule({ header, flags }: CorpusHeader): Promise<Row> {
  const path = pathOf(header)
  mkdirSync(join(path, '..'), { recursive: true })
  const run = await runBindgen([header, ...flags, '--api', '-o', path], limit)
  const problems: string[] = []
  if (run.status !== 0)
    problems.push(
      run.status === null
        ? `ended, or over ${limit} seconds of processor time`
        : run.stderr.trim().slice(-500),
    )
  const kilobytes = existsSync(path) ? Math.round(statSync(path).size / 1024) : 0
  return { header, seconds: run.seconds, kilobytes, problems }
}

/** Compiles the modules that were made and loads them, and adds what goes wrong to their rows. */
function checkModules(rows: readonly Row[]): void {
  const made = rows.filter((row) => row.problems.length === 0)
  for (let start = 0; start < made.length; start += batchSize) {
    const batch = made.slice(start, start + batchSize)
    const errors = compileModules(
      root,
      output,
      batch.flatMap((row) => modulesOf(row.header)),
    )
    for (const row of batch)
      row.problems.push(...modulesOf(row.header).flatMap((path) => errors.get(path) ?? []))
  }
  for (const row of made) {
    const url = pathToFileURL(modulesOf(row.header)[1].replace(/ts$/, 'js')).href
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `await import('${url}')`],
      {
        encoding: 'utf8',
      },
    )
    if (status !== 0) row.problems.push(`does not load: ${stderr.trim().slice(0, 500)}`)
  }
}

interface Verdict {
  readonly header: string
  readonly seconds: number
  readonly facts: number
  /** Calls of translated functions and macros that were compared with compiled ones. */
  readonly calls: number
  /** What the compiler refuses, or what kept it from judging. */
  readonly problems: readonly string[]
}

/** Has the user's C compiler judge all facts of a header. */
async function verifyFacts({ header, flags }: CorpusHeader): Promise<Verdict> {
  const { status, stdout, stderr, seconds } = await runBindgen(['verify', header, ...flags], limit)
  const facts = Number(/: (\d+) facts put to/.exec(stdout)?.[1] ?? 0)
  const calls = Number(/over numbers: (\d+) calls/.exec(stdout)?.[1] ?? 0)
  const printed = `${stdout}${stderr}`.trim().slice(0, 500)
  const problems =
    status === 0 ? [] : [status === null ? `ended, or over ${limit} seconds of processor time` : printed]
  return { header, seconds, facts, calls, problems }
}

/** A line for each thing that failed, which are the last ones that are printed. */
const failed: string[] = []

function addFailures(
  what: string,
  rows: readonly { readonly header: string; readonly problems: readonly string[] }[],
): void {
  for (const { header, problems } of rows)
    if (problems.length > 0) failed.push(`failed: ${what} ${header}: ${problems[0]!.split('\n', 1)[0]}`)
}

function printVerdicts(verdicts: readonly Verdict[]): void {
  console.log(`\n${'verify'.padEnd(28)}${'facts'.padStart(8)}${'s'.padStart(7)}  status`)
  for (const { header, facts, seconds, problems } of verdicts) {
    const status = problems.length === 0 ? 'all true' : 'FAILED'
    console.log(
      `${header.padEnd(28)}${String(facts).padStart(8)}${seconds.toFixed(1).padStart(7)}  ${status}`,
    )
    for (const problem of problems) console.log(`    ${problem.replaceAll('\n', '\n    ')}`)
  }
  const all = verdicts.reduce((sum, { facts }) => sum + facts, 0)
  const good = verdicts.filter(({ problems }) => problems.length === 0).length
  const calls = verdicts.reduce((sum, verdict) => sum + verdict.calls, 0)
  console.log(`${calls} calls of translated functions and macros compared with compiled ones`)
  console.log(`${all} facts put to the C compiler; nothing wrong in ${good} of ${verdicts.length} headers`)
}

/** Runs the jobs, no more than `width` at a time, and gives their results in order. */
async function inParallel<In, Out>(
  items: readonly In[],
  width: number,
  job: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const results = new Array<Out>(items.length)
  let next = 0
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) results[index] = await job(items[index]!)
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}

function printTable(rows: readonly Row[]): void {
  console.log(`\n${'module of'.padEnd(28)}${'kB'.padStart(8)}${'s'.padStart(7)}  status`)
  for (const { header, kilobytes, seconds, problems } of rows) {
    const status = problems.length === 0 ? 'compiles and loads' : 'FAILED'
    console.log(
      `${header.padEnd(28)}${String(kilobytes).padStart(8)}${seconds.toFixed(1).padStart(7)}  ${status}`,
    )
    for (const problem of problems.slice(0, 5)) console.log(`    ${problem.replaceAll('\n', '\n    ')}`)
    if (problems.length > 5) console.log(`    … and ${problems.length - 5} more`)
  }
  const good = rows.filter((row) => row.problems.length === 0).length
  console.log(`${good} of ${rows.length} modules compile under strict and load`)
}

/** The folder of the oracle, if there is one. */
function findOracle(): string | null {
  const folder = resolve(process.env.BINDGEN_ORACLE ?? join(root, '..', 'shared', 'oracle'))
  return existsSync(join(folder, 'corpus.py')) ? folder : null
}

/** Prints what the oracle says as it goes. */
async function askOracle(folder: string): Promise<void> {
  const only = options.only === undefined ? [] : ['--only', options.only]
  const command = ['--bindgen', `${process.execPath} ${cli}`, '--jobs', options.jobs, ...only]
  const child = spawn('python3', [join(folder, 'corpus.py'), ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<string | null>((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (status, signal) => resolve(status === 0 ? null : `${signal ?? `status ${status}`}`))
  })
  const before = failed.length
  for await (const line of createInterface({ input: child.stdout })) {
    console.log(line)
    const [, header, status] = /^(\S.*?\.h) .* (\S+)$/.exec(line) ?? []
    if (status !== undefined && status !== 'ok' && status !== 'n/a')
      failed.push(`failed: the oracle on ${header}: ${status}`)
  }
  const end = await ended
  if (end !== null && failed.length === before) failed.push(`failed: the oracle: ${end}`)
}

const headers = readHeaderList(join(root, 'test', 'corpus', 'headers.tsv')).filter(
  ({ header }) => options.only === undefined || new RegExp(options.only).test(header),
)
const oracle = options.oracle ? findOracle() : null
if (headers.length === 0) failed.push(`failed: no header is called ${options.only}`)

if (options.install) {
  const tools = oracle === null ? ['gcc'] : ['gcc', 'clang', 'python3', 'python3-clang-14']
  installPackages(missingPackages([...new Set([...headers.map((h) => h.package), ...tools])]))
}

if (oracle !== null) {
  await askOracle(oracle)
} else if (options.oracle) {
  console.log('No oracle here (BINDGEN_ORACLE names its folder): the facts are not compared with libclang')
}

if (options.verify) {
  const verdicts = await inParallel(headers, Number(options.jobs), verifyFacts)
  printVerdicts(verdicts)
  addFailures('verify', verdicts)
}

if (options.modules) {
  rmSync(output, { recursive: true, force: true })
  const rows = await inParallel(headers, Number(options.jobs), makeModule)
  checkModules(rows)
  printTable(rows)
  addFailures('module of', rows)
}

for (const line of failed) console.log(line)
if (failed.length > 0) process.exitCode = 1
