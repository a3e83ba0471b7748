import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parseArguments } from '../../generator/cli/line/arguments.ts'
import { requestFromLine } from '../../generator/cli/line/request-from-line.ts'
import { generate } from '../../generator/generate.ts'
import { hostTarget, targets } from '../../generator/target/targets.ts'

test('with --split, what is translated in one header is called from another, and has one static object', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bindgen-split-'))
  try {
    const first = 'static inline int counted(void) { static int n = 0; return ++n; }\n'
    writeFileSync(join(folder, 'first.h'), first)
    writeFileSync(
      join(folder, 'second.h'),
      '#include "first.h"\nstatic inline int counted_twice(void) { counted(); return counted(); }\n#define COUNTED (counted() + 100)\n',
    )
    const headers = ['second.h', 'first.h'].map((name) => join(folder, name))
    const parsed = parseArguments([...headers, '--split', '--lib', 'c', '-o', join(folder, 'index.ts')])
    if (parsed.kind !== 'run') throw new Error(parsed.kind)
    const target = hostTarget() ?? targets['x86_64-linux-gnu']
    const { files } = await generate(requestFromLine(parsed.line, target, 'bindgen', '0.0.0', ''))
    expect(files.length).toBeGreaterThan(3)
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const m = await import(join(folder, 'index.ts'))
    expect([m.counted(), m.counted_twice(), m.COUNTED(), m.counted()]).toEqual([1, 3, 104, 5])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
