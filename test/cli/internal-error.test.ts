import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bindgen } from './terminal-recorder.ts'

test('a fault of the program itself says that it is one, where to look, and writes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'internal-error-'))
  try {
    writeFileSync(join(folder, 'x.h'), 'int add(int a, int b);')
    const output = join(folder, 'x.ts')
    const broken = () => ({ emit: () => Promise.reject(new Error('x.ts:1:1: the module does not parse')) })
    const { exitCode, err } = await bindgen([join(folder, 'x.h'), '--lib', 'c', '-o', output], {}, broken)
    expect(exitCode).toBe(1)
    expect(err).toMatch(/^bindgen: an internal error, which is a fault of bindgen/)
    expect(err).toContain('x.ts:1:1: the module does not parse')
    expect(err).toContain('Please report it')
    expect(existsSync(output)).toBe(false)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
