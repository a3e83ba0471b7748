// What a large parent meets where memory is not promised twice (vm.overcommit_memory=2, as on many database
// servers): a fork wants as much memory again as the parent holds, and fails. `npm run bench:overcommit`, as
// root: it sets the switch for some seconds, for the whole machine, and puts it back. With --write the
// outcome goes to docs/subprocess-to-ffi.md.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '../examples/extract-7z/index.ts'
import { machineText, writeDocsBlock } from './docs-block.ts'
import { takeMemory } from './extract-measure.ts'
import { makeSamples, sevenZip, workFolder } from './extract-samples.ts'

const policy = '/proc/sys/vm/overcommit_memory'

/** Gigabytes that may still be promised to processes. */
function promisable(): number {
  const text = readFileSync('/proc/meminfo', 'utf8')
  const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1]) / 1024 ** 2
  return field('CommitLimit') - field('Committed_AS')
}

/** The parent: takes more than half of what may be promised, so that nobody can be promised as much again. */
async function parent(): Promise<void> {
  const command = sevenZip()
  const [small] = makeSamples(['small'])
  const archive = small?.archive ?? ''
  const held = takeMemory(Math.ceil(promisable() * 0.55))
  const folder = join(workFolder, 'overcommit')
  const attempt = async (name: string, work: () => unknown) => {
    mkdirSync(folder, { recursive: true })
    const outcome = await Promise.resolve()
      .then(work)
      .then(
        () => 'extracted',
        (error) => `failed: ${error.code ?? error.message}`,
      )
    console.log(`parent of ${held.length / 4} GB, ${name}: ${outcome}`)
    rmSync(folder, { recursive: true })
  }
  await attempt('7z x in a subprocess', () => execFileSync(command, ['x', '-y', `-o${folder}`, archive]))
  await attempt('bindings', () => extract(archive, folder))
}

if (process.argv[2] === 'parent') await parent()
else {
  makeSamples(['small'])
  const before = readFileSync(policy, 'utf8')
  try {
    writeFileSync(policy, '2')
    const words = [fileURLToPath(import.meta.url), 'parent']
    const outcome = execFileSync(process.execPath, words, { encoding: 'utf8' })
    console.log(outcome.trim())
    if (process.argv.includes('--write')) {
      const text = `\`\`\`text\n${outcome.trim()}\n\`\`\`\n\n${machineText()}.`
      writeDocsBlock('subprocess-to-ffi.md', 'bench:overcommit', text)
    }
  } finally {
    writeFileSync(policy, before)
  }
}
