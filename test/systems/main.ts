// Runs tests of this project on other systems, which emulators run here:
// main.ts [SYSTEM…] [--runtime 'newest Node'] [--only PART-OF-A-FILE] [--limit SECONDS]
// Prints what failed, and how many tests passed on each system and program.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { arm64Linux } from './arm64-linux.ts'
import { type Failure, runThere } from './run-there.ts'
import { testFilesOf } from './test-files.ts'
import { windows } from './windows.ts'

const base = process.env.SYSTEMS_FOLDER ?? join(tmpdir(), 'bindgen-systems')
const systems = { arm64: arm64Linux(base), windows: windows(base) }
type SystemName = keyof typeof systems

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    runtime: { type: 'string', default: 'Node 20' },
    limit: { type: 'string', default: '900' },
  },
})
const unknown = positionals.filter((name) => !(name in systems))
if (unknown.length > 0) throw new Error(`no system ${unknown.join(', ')}: ${Object.keys(systems).join(', ')}`)
const chosen = positionals.length > 0 ? (positionals as SystemName[]) : (Object.keys(systems) as SystemName[])

function firstLines({ file, name, error }: Failure): string {
  const [first = '', ...rest] = error.split('\n')
  const place = rest.find((line) => line.includes('/test/')) ?? ''
  return `failed: ${file}: ${name}\n  ${first}\n${place}\n`
}

for (const name of chosen) {
  const system = systems[name]
  system.prepare()
  const files = testFilesOf(name).filter((file) => file.includes(values.only))
  for (const runtime of system.runtimes.filter((each) => each.name.includes(values.runtime))) {
    const start = performance.now()
    const outcome = await runThere(system, runtime, files, Number(values.limit))
    const { passed, skipped, failures, times } = outcome
    for (const failure of failures) console.log(firstLines(failure))
    for (const [file, milliseconds] of times)
      console.log(`${(milliseconds / 1000).toFixed(1).padStart(6)} s ${file}`)
    const seconds = Math.round((performance.now() - start) / 1000)
    const counts = `${passed} passed, ${failures.length} failed, ${skipped} skipped`
    console.log(`${system.name}, ${runtime.name}: ${counts}, in ${seconds} s`)
    if (failures.length > 0 || passed === 0) process.exitCode = 1
  }
}
