import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/*
 * The command prints modules on a thread, with the part of ts-morph that scripts/bundle-ts-morph.mjs leaves
 * of it. What it prints is what the whole ts-morph printed into test/headers/expected.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const headers = join(root, 'test', 'headers')
let folder: string

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Without the first lines, which say how the module was made, and the last one, the checksum. */
function body(text: string): string {
  return text.replace(/^(?:\/\/.*\n)+/, '').replace(/\/\/ bindgen-checksum: .*\n$/, '')
}

describe('the command prints', () => {
  const names = readdirSync(join(headers, 'expected')).flatMap((file) => /^(.*)\.ts$/.exec(file)?.[1] ?? [])
  test.each(names)('%s', (name) => {
    const text = readFileSync(join(headers, `${name}.h`), 'utf8')
    const flags = /^\/\/ flags: (.*)/.exec(text)?.[1]?.split(' ') ?? []
    const output = join(folder, `${name}.ts`)
    const target = flags.includes('--target') ? [] : ['--target', 'x86_64-linux-gnu']
    const fixed = ['--no-system-include', '--lib', 'feature', '--quiet', ...target]
    const command = [join(root, 'dist/bundle/cli.js'), `${name}.h`, ...fixed, ...flags, '-o', output]
    const { stderr } = spawnSync(process.execPath, command, { cwd: headers, encoding: 'utf8' })
    expect(body(readFileSync(output, 'utf8')), stderr).toBe(
      body(readFileSync(join(headers, 'expected', `${name}.ts`), 'utf8')),
    )
  })
})
