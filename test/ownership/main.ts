import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { installPackages, missingPackages } from '../corpus/install-packages.ts'
import { girScores } from './gir-oracle.ts'
import { readLabels, readLibraries } from './labels.ts'
import { factsOf, type Scored, score, type Verdict } from './score.ts'

/*
 * Scores the inferred ownership against what the documentation of 56 libraries says: makers and borrowers,
 * and functions that free or only seem to. The rules were made with the first half at hand; the second half
 * has only ever been counted.
 *
 *   npm run test:ownership -- [--only REGEX] [--half development|held-out] [--list] [--no-install]
 */

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    half: { type: 'string' },
    list: { type: 'boolean', default: false },
    install: { type: 'boolean', default: true },
  },
  allowNegative: true,
})

/** What may be missing and wrong in each half before this fails. */
const limits = { development: { missing: 0.1, wrong: 0 }, 'held-out': { missing: 0.1, wrong: 0 } } as const

const groups = ['handed', 'freeing', 'passing'] as const
const verdicts: readonly Verdict[] = ['right', 'missing', 'wrong', 'absent']
const heading = verdicts.map((verdict) => verdict.padStart(7)).join('')

const file = (name: string): URL => pathToFileURL(resolve('test/ownership', `${name}.tsv`))
const only = new RegExp(`^(?:${options.only ?? '.*'})$`)
const libraries = readLibraries(file('libraries')).filter(({ name }) => only.test(name))
if (options.install) installPackages(missingPackages(libraries.map((library) => library.package)))

for (const half of ['development', 'held-out'] as const) {
  if (options.half !== undefined && options.half !== half) continue
  const labels = readLabels(file(half))
  const all: Scored[] = []
  console.log(
    `\n${half.padEnd(14)} makers, borrowers            functions that might free      taken over, or part of another`,
  )
  console.log(`${''.padEnd(14)} ${heading}   ${heading}   ${heading}`)
  for (const library of libraries) {
    const own = labels.filter((label) => label.library === library.name)
    if (own.length === 0) continue
    const facts = await factsOf(library)
    const scored = own.map((label) => score(label, facts))
    all.push(...scored)
    console.log(`${library.name.padEnd(14)} ${groups.map((group) => columns(scored, group)).join('   ')}`)
    if (!options.list) continue
    for (const { label, verdict, found } of scored)
      if (verdict !== 'right')
        console.log(
          `  ${verdict}: ${label.function} ${label.place}: ${found || '-'}; documented: ${label.owners.join('|') || '-'}`,
        )
  }
  console.log(`${'all'.padEnd(14)} ${groups.map((group) => columns(all, group)).join('   ')}`)
  const { missing, wrong } = limits[half]
  const count = (verdict: Verdict): number => all.filter((scored) => scored.verdict === verdict).length
  if (count('wrong') > wrong || count('missing') > missing * all.length || count('absent') > 0)
    process.exitCode = 1
}

if (options.half === undefined) {
  console.log(`\n${'GIR files'.padEnd(14)} results, from C alone`)
  console.log(`${''.padEnd(14)}   right missing  wrong`)
  for await (const [namespace, scored] of girScores(only)) {
    if (scored === null) {
      console.log(`${namespace.padEnd(14)} skipped: its GIR file is not installed`)
      continue
    }
    const { right, missing, wrong } = scored
    const counts = [right, missing, wrong.length].map((count) => String(count).padStart(7))
    console.log(`${namespace.padEnd(14)} ${counts.join('')}`)
    if (options.list) for (const line of wrong) console.log(`  wrong: ${line}`)
  }
}

function columns(scored: readonly Scored[], group: (typeof groups)[number]): string {
  const chosen = scored.filter(({ label: { place } }) => groupOf(place) === group)
  return verdicts
    .map((verdict) => String(chosen.filter((one) => one.verdict === verdict).length).padStart(7))
    .join('')
}

function groupOf(place: string): (typeof groups)[number] {
  if (place === 'taken' || place === 'lent') return 'passing'
  return place === 'given' ? 'freeing' : 'handed'
}
