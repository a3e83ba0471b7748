import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedOfRun } from '../../random.ts'
import { type CollectingProgram, collectingProgram } from './collecting-program.ts'

/** `npm run test:lifetimes` makes 10,000 steps, under other runtimes too; `SEED` repeats a run. */
const steps = Number(process.env.STEPS ?? 160)
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
