// Runs tests of this project on other systems, which emulators run here, two at a time:
// main.ts [SYSTEM…] [--runtime 'newest Node'] [--only PART-OF-A-FILE,…] [--limit SECONDS]
// Prints what failed, and how many tests passed on each system and program.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { RunFolders } from '../run-folders.ts'
import { arm64Linux, riscv64Linux } from './emulated-linux.ts'
import { muslLinux } from './musl-linux.ts'
import { type Failure, runThere } from './run-there.ts'
import type { Runtime, System } from './system.ts'
import { sampleTest, testFilesOf } from './test-files.ts'
import { thisLinux } from './this-linux.ts'
import { windows } from './windows.ts'

// What takes longest comes first.
const systems = {
  windows,
  arm64: arm64Linux,
  riscv64: riscv64Linux,
  musl: muslLinux,
  linux: thisLinux,
}
type SystemName = keyof typeof systems

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    runtime: { type: 'string', default: '' },
    limit: { type: 'string', default: '5000' },
  },
})
const unknown = positionals.filter((name) => !(name in systems))
if (unknown.length > 0) throw new Error(`no system ${unknown.join(', ')}: ${Object.keys(systems).join(', ')}`)
const chosen = positionals.length > 0 ? (positionals as SystemName[]) : (Object.keys(systems) as SystemName[])

/** The programs that were asked for, otherwise all; and the tests that each of them runs. */
function partsOf(
  name: SystemName,
  { runtimes, allWhole }: System,
): (readonly [Runtime, readonly string[]])[] {
  const parts = values.only.split(',')
  const programs = runtimes.filter((runtime) =>
    values.runtime === '' ? !runtime.isAskedFor : runtime.name.includes(values.runtime),
  )
  return programs.map((runtime, index) => {
    const isWhole = index === 0 || allWhole || values.runtime !== ''
    const files = isWhole ? testFilesOf(name, runtime.name) : [sampleTest]
    return [runtime, files.filter((file) => parts.some((part) => file.includes(part)))] as const
  })
}

function firstLines({ file, name, error }: Failure): string {
  const [first = '', ...rest] = error.split('\n')
  const place = rest.find((line) => line.includes('/test/')) ?? ''
  return `failed: ${file}: ${name}\n  ${first}\n${place}\n`
}

/** A line for each thing that failed, which are the last ones that are printed. */
const failed: string[] = []

/** Prints all that came of it at once, as another system's run goes on beside it. */
async function run(name: SystemName, system: System): Promise<void> {
  for (const [runtime, files] of partsOf(name, system)) {
    if (files.length === 0) continue
    const start = performance.now()
    const { passed, skipped, failures, times } = await runThere(system, runtime, files, Number(values.limit))
    const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1).padStart(6)
    const counts = `${passed} passed, ${failures.length} failed, ${skipped} skipped`
    const lines = [
      ...failures.map(firstLines),
      ...[...times].map(([file, { milliseconds, tests }]) => `${seconds(milliseconds)} s ${file}: ${tests}`),
      `${system.name}, ${runtime.name}: ${counts}, in ${Math.round((performance.now() - start) / 1000)} s`,
    ]
    console.log(`${lines.join('\n')}\n`)
    const where = `${system.name}, ${runtime.name}`
    if (passed === 0) failed.push(`failed: ${where}: no test passed`)
    for (const { file, name: test, error } of failures)
      failed.push(`failed: ${where}: ${file}: ${test}: ${error.split('\n', 1)[0]}`)
  }
}

const folders = new RunFolders(process.env.SYSTEMS_FOLDER ?? join(tmpdir(), 'bindgen-systems'))
const waiting = chosen.map((name): readonly [SystemName, System] => [name, systems[name](folders)])
const lane = async (): Promise<void> => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await run(...next)
}
await Promise.all([lane(), lane()])
for (const line of failed) console.log(line)
if (failed.length > 0) process.exitCode = 1
