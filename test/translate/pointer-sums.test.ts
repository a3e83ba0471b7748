import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generateText } from '../runtime/generated-module.ts'

test('a macro that adds pointers, which no C allows, is left out with the reason', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pointer-sums-'))
  try {
    writeFileSync(
      join(folder, 'x.h'),
      `int add(int a, int b);
#define BOTH(a, b) ((char *)(a) + (char *)(b))
`,
    )
    const text = await generateText([join(folder, 'x.h'), '--lib', 'c'])
    expect(text).toMatch(/^\/\/ macro BOTH .*: it computes \+ of what is no number$/m)
    expect(text).toMatch(/export function add\(/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
