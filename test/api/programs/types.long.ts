import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))

test('the programs, and what they import, have no type errors', () => {
  const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url))
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', here], { encoding: 'utf8' })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})
