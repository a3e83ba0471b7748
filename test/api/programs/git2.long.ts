import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { codeLines } from './layers.ts'

const folder = mkdtempSync(join(tmpdir(), 'api-git2-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What a program says, without what differs from run to run: object ids. */
async function said(program: 'porcelain' | 'porcelain-raw'): Promise<string[]> {
  const { porcelain } = (await import(`./git2/${program}.ts`)) as {
    porcelain(folder: string, say: (line: string) => void): void
  }
  const lines: string[] = []
  porcelain(join(folder, program), (line) => lines.push(line))
  return lines
}

test('init, add, commit, branch, log, diff, blame, status and clone, over both layers', async () => {
  const lines = await said('porcelain')
  expect(lines.filter((line) => !line.includes('@@'))).toEqual([
    'branch topic',
    'log Ada: Second',
    'log Ada: First',
    'diff M a.txt',
    'diff A b.txt',
    'blame 1+1 First',
    'blame 2+2 Second',
    'status ?? c.txt',
    'clone refs/heads/master',
    'clone refs/remotes/origin/HEAD',
    'clone refs/remotes/origin/master',
    'clone refs/remotes/origin/topic',
    expect.stringMatching(/^GIT_EEXISTS: git_branch_create: .*already exists/),
  ])
  expect(lines[5]).toContain('-two\n+2\n+three\n')
  expect(await said('porcelain-raw')).toEqual(lines)
})

test('the program has at most 60 % of the lines of its twin, and the configuration at most 100', () => {
  const idiomatic = codeLines('git2/porcelain.ts')
  const raw = codeLines('git2/porcelain-raw.ts')
  console.log(`git2: ${idiomatic} lines, raw ${raw}: ${((idiomatic / raw) * 100).toFixed(0)} %`)
  expect(idiomatic / raw).toBeLessThanOrEqual(0.6)
  expect(codeLines('git2/bindgen.config.ts')).toBeLessThanOrEqual(100)
})

test('nine of ten functions need no Out and no pointer', () => {
  const read = (name: string): string => readFileSync(new URL(`output/${name}`, import.meta.url), 'utf8')
  const functions = new Set(
    [...read('git2.ts').matchAll(/^export function (\w+)\(/gm)].map(([, name]) => name),
  )
  // Each says which raw function it stands for; one that has none here counts as one that needs a pointer.
  const plain = new Set(
    [...read('git2.api.ts').matchAll(/\{@link raw\.(\w+)\}\.\n +?\*\/\n([\s\S]*?\{)\n/g)]
      .filter(([, , signature]) => !/\$\.(?:Out|Pointer|PointerTo|Memory)\b/.test(signature ?? ''))
      .map(([, name]) => name),
  )
  const share = [...functions].filter((name) => plain.has(name)).length / functions.size
  console.log(`git2: ${(share * 100).toFixed(1)} % of the functions need no Out and no pointer`)
  expect(share).toBeGreaterThanOrEqual(0.9)
})
