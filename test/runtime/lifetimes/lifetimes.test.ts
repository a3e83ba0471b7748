import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedOfRun } from '../../random.ts'
import { type CollectingProgram, collectingProgram } from './collecting-program.ts'

/*
 * What it finds was tried by breaking the runtime in one place, with seed 1 to 3; 250 steps but where it says
 * more:
 *
 * | broken | found |
 * |---|---|
 * | nothing is tied where something is stored; only not in C's memory; only not text | yes |
 * | only not a function in a field | 404 steps |
 * | no tie is found where something is read; only not in C's memory | yes; 191 steps of 1,200 |
 * | a copy has no ties | yes |
 * | a result keeps nothing; is not looked for in what was stored | yes |
 * | a pointer keeps nothing | yes |
 * | a tie outlives what it was stored for; freed memory's ties stay | memory is left; after 1,200 steps |
 * | `keepAlive` does nothing | no: engines keep it all the same, docs/decisions/generated-calls.md |
 * | a view of C's memory, or a record in it, does not keep a handle | no: there are none; test/runtime/lent |
 */

/** `npm run test:lifetimes` makes 10,000 steps, under other runtimes too; `SEED` repeats a run. */
const steps = Number(process.env.STEPS ?? 250)
const seed = seedOfRun()

/** Code that is optimised at once holds nothing beyond its last use; that takes longer. */
const modes = process.env.STEPS === undefined ? [[]] : [[], ['--always-turbofan']]

let made: CollectingProgram
beforeAll(async () => {
  made = await collectingProgram()
}, 60_000)
afterAll(() => made.remove())

it.each(modes)(
  `what JavaScript reaches through memory lives, and nothing else: seed ${seed} %s`,
  (...flags: string[]) => {
    const { stdout, stderr, signal } = spawnSync(
      process.execPath,
      ['--expose-gc', ...flags, made.program, made.module, String(steps), String(seed)],
      { encoding: 'utf8', cwd: made.folder, timeout: 600_000 },
    )
    expect(signal, stderr).toBe(null)
    expect(`${stdout}${stderr}`).toMatch(/^\d+ steps, \d+ nodes made, 0 left, \d{2,} collections within\n$/)
  },
  600_000,
)
