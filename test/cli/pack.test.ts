import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bindgen } from './terminal-recorder.ts'

let folder: string
const at = (name: string): string => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  writeFileSync(at('mine.h'), 'int abs(int a);\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const pack = (...more: string[]) => bindgen(['pack', at('mine.h'), '-o', at('out'), '--lib', 'c', ...more])

it('calls modules by their headers, whatever the folder is called', async () => {
  expect((await pack()).exitCode).toBe(0)
  expect(existsSync(at('out/dist/mine.js'))).toBe(true)
  expect(JSON.parse(readFileSync(at('out/package.json'), 'utf8')).name).toBe('mine-bindings')
})

it('packs again, and loses nothing that is not its own', async () => {
  await pack()
  expect((await pack()).exitCode).toBe(0)
  writeFileSync(at('out/dist/own.js'), 'mine\n')
  const { exitCode, err } = await pack()
  expect(exitCode).toBe(2)
  expect(err).toContain('own.js is not as bindgen has written it, and would be lost')
  expect(readFileSync(at('out/dist/own.js'), 'utf8')).toBe('mine\n')
  expect((await pack('--force')).exitCode).toBe(0)
  expect(existsSync(at('out/dist/own.js'))).toBe(false)
})
