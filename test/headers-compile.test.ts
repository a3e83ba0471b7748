import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

it('the modules of test/headers compile under strict', { timeout: 120_000 }, () => {
  const tsc = `${root}node_modules/typescript/lib/tsc.js`
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'test/headers', '--listFiles'], {
    cwd: root,
    encoding: 'utf8',
  })
  const lines = stdout.split('\n')
  expect(lines.filter((line) => /test\/headers\/expected\/.*\.ts$/.test(line)).length).toBeGreaterThan(40)
  // The runtime is held by its own settings.
  expect(lines.filter((line) => line.startsWith('test/headers/expected/'))).toEqual([])
})
