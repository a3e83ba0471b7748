import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parseArguments } from '../../generator/cli/line/arguments.ts'
import { requestFromLine } from '../../generator/cli/line/request-from-line.ts'
import { readApi } from '../../generator/generate.ts'
import { layOut } from '../../generator/layout/lay-out.ts'
import type { LayoutTable, RecordLayout } from '../../generator/layout/layout-table.ts'
import { targetNames } from '../../generator/target/target.ts'
import { hostTarget, targets } from '../../generator/target/targets.ts'
import { verify } from '../../generator/verify/verify.ts'
import { haveJudges } from '../judges.ts'
import { Random, seedOfRun } from '../random.ts'
import { randomRecords } from './random-records.ts'

const seed = seedOfRun()
const total = Number(process.env.RECORDS ?? 100)
const batch = 100

console.log(`random records: SEED=${seed} RECORDS=${total}`)

const folder = mkdtempSync(path.join(tmpdir(), 'bindgen-records-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const compilers = [
  { title: 'gcc', command: 'gcc', flags: [], target: hostTarget() ?? targets['x86_64-linux-gnu'] },
  ...targetNames.map((name) => ({
    title: `clang for ${name}`,
    command: 'clang',
    flags: [`--target=${name}`],
    target: targets[name],
  })),
]

describe(`records of seed ${seed}`, () => {
  for (const { title, command, flags, target } of compilers) {
    test.skipIf(!haveJudges(command))(`are laid out as by ${title}`, { timeout: total * 1000 }, async () => {
      const random = new Random(seed)
      for (let done = 0; done < total; done += batch) {
        const { text, unit } = randomRecords(random, Math.min(batch, total - done), target)
        writeFileSync(path.join(folder, 'random.h'), text)
        const result = await verify(unit, layOut(unit, target), { command, flags, workingFolder: folder })
        expect(result.errors).toEqual([])
        expect(result.wrong.map((fact) => withDefinition(fact.claim, fact.message, text))).toEqual([])
        expect(result.checked).toBeGreaterThan(batch)
      }
    })
  }
})

/** The layouts of the records that have a tag, by their ids. */
function tagged({ records }: LayoutTable): Record<string, RecordLayout> {
  return Object.fromEntries([...records].filter(([id]) => /^(struct|union) r\d+$/.test(id)))
}

describe(`records of seed ${seed}, read from their C text,`, () => {
  test.each(targetNames)('have the same layouts for %s', { timeout: total * 1000 }, async (name) => {
    const random = new Random(seed)
    for (let done = 0; done < total; done += batch) {
      const { text, unit } = randomRecords(random, Math.min(batch, total - done), targets[name])
      writeFileSync(path.join(folder, 'random.h'), text)
      const parsed = parseArguments(['random.h', '--no-system-include'])
      if (parsed.kind !== 'run') throw new Error(parsed.kind)
      const request = requestFromLine(parsed.line, targets[name], '', '0.0.0', '')
      const { layouts, diagnostics } = readApi({ ...request, workingFolder: folder })
      expect(diagnostics.list).toEqual([])
      expect(Object.keys(tagged(layouts))).toHaveLength(Math.min(batch, total - done))
      expect(tagged(layouts)).toEqual(tagged(layOut(unit, targets[name])))
    }
  })
})

/** The claim and the record that it is about, for a person to look at. */
function withDefinition(claim: string, message: string, text: string): string {
  const tag = /(?:struct|union) r\d+/.exec(claim)?.[0]
  const definition = text.split('\n').find((line) => line.startsWith(`${tag} {`))
  return `${claim}: ${message}\n${definition}`
}
