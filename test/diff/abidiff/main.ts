import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareSurfaces } from '../../../generator/diff/compare-surfaces.ts'
import { surfaceOfHeaders } from '../../../generator/diff/surface-of-headers.ts'
import { readApi } from '../../../generator/generate.ts'
import { moduleRequest } from '../../../generator/request/module-request.ts'
import { hostTarget } from '../../../generator/target/targets.ts'
import { Random, seedOfRun } from '../../random.ts'
import { mutations } from './mutations.ts'
import { headerOf, type RandomApi, randomApi, sourceOf } from './random-api.ts'
import { type Verdict, verdictsOfAbidiff, verdictsOfChanges } from './verdicts.ts'

/*
 * Two releases of random libraries, which differ by one to three changes: what `bindgen diff` reads in the
 * headers against what libabigail's abidiff reads in the compiled libraries' debug information. Compared is,
 * for each function and variable, whether it came, went, or can no longer be used as before.
 *
 *   npm run test:diff -- [SEED=17] [PAIRS=300]
 */

const seed = seedOfRun()
const pairs = Number(process.env.PAIRS ?? 300)
const most = 0.05
console.log(`${pairs} pairs, SEED=${seed}`)

const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
let judged = 0
const disagreements: string[] = []
for (let i = 0; i < pairs; i++) {
  const random = new Random(seed + i)
  const old = randomApi(random)
  const all = Object.keys(mutations)
  const chosen = Array.from({ length: random.integer(1, 3) }, () =>
    all.splice(random.integer(0, all.length - 1), 1).join(''),
  )
  const now = chosen.reduce((api, name) => mutations[name]!(api, random), old)
  const ours = verdictsOfHeaders(old, now)
  const theirs = verdictsOfLibraries(old, now)
  const names = new Set([...namesIn(old), ...namesIn(now)])
  for (const name of names) {
    judged++
    const [mine, other] = [ours.get(name) ?? 'same', theirs.get(name) ?? 'same']
    if (mine !== other)
      disagreements.push(`pair ${i}: ${name}: here ${mine}, abidiff ${other} (${chosen.join('; ')})`)
  }
}
rmSync(folder, { recursive: true, force: true })
for (const line of disagreements) console.log(line)
const agreed = 1 - disagreements.length / judged
console.log(
  `${judged} functions and variables, ${disagreements.length} judged differently: ${(agreed * 100).toFixed(2)} % agree`,
)
if (disagreements.length > judged * most) process.exitCode = 1

function namesIn({ functions, variables }: RandomApi): string[] {
  return [...functions, ...variables].map(({ name }) => name)
}

function verdictsOfHeaders(old: RandomApi, now: RandomApi): Map<string, Verdict> {
  const [before, after] = [old, now].map((api) => {
    const header = join(folder, 'api.h')
    writeFileSync(header, headerOf(api))
    const { unit, layouts, diagnostics } = readApi(
      moduleRequest({ headers: [header], target: hostTarget()! }),
    )
    if (diagnostics.hasErrors) throw new Error(diagnostics.list[0]!.message)
    return surfaceOfHeaders(unit, layouts, [])
  })
  return verdictsOfChanges(compareSurfaces(before!, after!))
}

function verdictsOfLibraries(old: RandomApi, now: RandomApi): Map<string, Verdict> {
  const [before, after] = [old, now].map((api, index) => {
    const place = join(folder, String(index))
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'api.h'), headerOf(api))
    writeFileSync(join(place, 'api.c'), sourceOf(api))
    run('gcc', ['-g', '-shared', '-fPIC', '-w', '-o', join(place, 'libapi.so'), join(place, 'api.c')])
    return join(place, 'libapi.so')
  })
  return verdictsOfAbidiff(before!, after!)
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 60_000 })
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`)
}
