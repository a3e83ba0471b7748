import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { main } from '../../generator/cli/main.ts'
import { coloursFor } from '../../generator/cli/terminal.ts'

it('integer macros become what the configuration says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  try {
    writeFileSync(
      join(folder, 'm.h'),
      '#define MASK_A 1\n#define MASK_B 0x20\n#define OTHER 3\nint f(void);\n',
    )
    const configuration = {
      headers: './m.h',
      output: 'm.ts',
      constants: { 'MASK_*': 'bigint', MASK_A: 'number' },
    }
    writeFileSync(join(folder, 'bindgen.config.json'), JSON.stringify(configuration))
    const code = await main(['-q', '-c', join(folder, 'bindgen.config.json')], {
      out: () => {},
      err: (text) => {
        throw new Error(text)
      },
      colours: coloursFor(false),
      interactive: false,
      ask: async () => '',
      stop: new AbortController().signal,
      width: 80,
      outputWidth: 80,
    })
    expect(code).toBe(0)
    const text = readFileSync(join(folder, 'm.ts'), 'utf8')
    expect(text).toContain('export const MASK_A = 1\n')
    expect(text).toContain('export const MASK_B = 0x20n\n')
    expect(text).toContain('export const OTHER = 3\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
