import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bindgen } from './terminal-recorder.ts'

let folder: string
let before: string
beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'bindgen-endings-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const header = `#ifndef ENDED_H
#define ENDED_H
#include "part.h"
/**
 * Adds.
 *
 *     ended_add(1, 2)
 *
 * @return the sum
 */
int ended_add(int a, // the first
              int b);
#define ENDED_SUM (1 + \\
                   2)
#define ENDED_TEXT "a" \\
  "b"
static inline int ended_twice(int n)
{
  /* as it
     says */
  return 2 * n;
}
#endif
`
const part = 'typedef struct ended_part { int a; /**< Of the part. */ } ended_part;\n'

test('a header with the line endings of Windows makes the module that it makes with others', async () => {
  const made: string[] = []
  for (const [name, end] of [
    ['unix', '\n'],
    ['windows', '\r\n'],
  ] as const) {
    mkdirSync(name)
    writeFileSync(join(name, 'ended.h'), header.replaceAll('\n', end))
    writeFileSync(join(name, 'part.h'), part.replaceAll('\n', end))
    process.chdir(name)
    const { exitCode, err } = await bindgen(['ended.h', '--lib', 'ended'])
    process.chdir('..')
    expect({ exitCode, err }).toEqual({
      exitCode: 0,
      err: expect.stringMatching(/2 functions, 1 record, 2 constants/),
    })
    made.push(readFileSync(join(name, 'ended.ts'), 'utf8'))
  }
  expect(made[1]).toBe(made[0])
  expect(made[0]).toContain('export const ENDED_SUM = 3')
  expect(made[0]).toContain("export const ENDED_TEXT = 'ab'")
  expect(made[0]).toContain('Of the part.')
  expect(made[0]).not.toContain('\r')
})

test('a fresh module stays fresh when version control changes its line endings', async () => {
  writeFileSync('ended.h', header)
  writeFileSync('part.h', part)
  expect((await bindgen(['ended.h', '--lib', 'ended'])).exitCode).toBe(0)
  const text = readFileSync('ended.ts', 'utf8')
  writeFileSync('ended.ts', text.replaceAll('\n', '\r\n'))
  const { exitCode, err } = await bindgen(['check', 'ended.h', '--lib', 'ended'])
  expect({ exitCode, err }).toMatchObject({ exitCode: 0 })
  expect((await bindgen(['ended.h', '--lib', 'ended'])).exitCode).toBe(0)
})
