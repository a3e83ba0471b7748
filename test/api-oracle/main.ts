import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { installPackages, missingPackages } from '../corpus/install-packages.ts'
import { type Errata, readErrata } from './errata.ts'
import { girLibraries } from './gir-libraries.ts'
import { girScores } from './gir-scores.ts'
import { labelledLibraries, labelScores, readPointerLabels } from './label-scores.ts'
import { type Kind, kinds, precision, recall, type Score, sum } from './score.ts'

/*
 * Scores what is inferred of functions from C alone: against the GIR files of libraries that have one, and
 * against pointers that were labelled by hand from the manuals of others. With `--gir` the files are
 * evidence, too: then everything agrees.
 *
 *   npm run test:api-oracle -- [--only REGEX] [--gir] [--list KIND [--missing]] [--no-install]
 */

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '.*' },
    gir: { type: 'boolean', default: false },
    list: { type: 'string' },
    missing: { type: 'boolean', default: false },
    install: { type: 'boolean', default: true },
  },
  allowNegative: true,
})

/** The least precision and recall, of all libraries of a half together. */
const limits = {
  judged: { directions: [0.99, 0.8], lengths: [0.99, 0.8] },
  development: { directions: [0.99, 0.78], lengths: [0.99, 0.8] },
  'held-out': { directions: [0.98, 0.75], lengths: [0.95, 0.8] },
  labelled: { directions: [0.97, 0.65], lengths: [0.97, 0.7] },
} as const

type Half = keyof typeof limits

const only = new RegExp(options.only)
const libraries = girLibraries.filter(({ namespace }) => only.test(namespace))
if (options.install)
  installPackages(missingPackages(libraries.map(({ debian }) => debian).concat(labelledPackages())))

// What the files say is what they are measured by, right or wrong.
const errata: Errata = options.gir
  ? new Map()
  : readErrata(pathToFileURL(resolve('test/api-oracle/gir-errata.tsv')))
const totals = new Map<Half, Record<Kind, Score>[]>()
console.log(`${''.padEnd(14)} ${kinds.map((kind) => kind.padEnd(24)).join('')}`)
console.log(`${''.padEnd(14)} ${kinds.map(() => 'precision/recall (right) '.padEnd(24)).join('')}`)
for (const library of libraries) {
  const scores = await girScores(library, errata, options.gir)
  if (scores === null) {
    console.log(`${library.namespace.padEnd(14)} skipped: its GIR file is not installed`)
    if (process.env.CI !== undefined) process.exitCode = 1
    continue
  }
  print(library.namespace, scores)
  totals.set(library.half, [...(totals.get(library.half) ?? []), scores])
}
const labels = readPointerLabels(pathToFileURL(resolve('test/api-oracle/labels.tsv')))
for (const library of Object.keys(labelledLibraries)) {
  if (!only.test(library) || options.gir) continue
  const { directions, lengths } = await labelScores(
    library,
    labels.filter((label) => label.library === library),
  )
  const scores = { directions, lengths } as Record<Kind, Score>
  print(library, scores)
  totals.set('labelled', [...(totals.get('labelled') ?? []), scores])
}
for (const [half, all] of totals) {
  const together = Object.fromEntries(
    kinds.flatMap((kind) =>
      all[0]![kind] === undefined ? [] : [[kind, sum(all.map((each) => each[kind]))]],
    ),
  ) as Record<Kind, Score>
  print(`all ${half}`, together)
  if (options.only !== '.*') continue
  for (const kind of ['directions', 'lengths'] as const) {
    const [least, found] = options.gir ? [1, 1] : limits[half][kind]
    if (precision(together[kind]) < least || recall(together[kind]) < found) {
      console.log(`  ${kind}: at least ${least * 100} % of the claims and ${found * 100} % of the facts`)
      process.exitCode = 1
    }
  }
}

function labelledPackages(): string[] {
  return [
    'libsqlite3-dev',
    'libgit2-dev',
    'libcurl4-openssl-dev',
    'libarchive-dev',
    'zlib1g-dev',
    'libxml2-dev',
    'libpq-dev',
    'libssl-dev',
  ]
}

function print(name: string, scores: Readonly<Record<Kind, Score>>): void {
  const shown = kinds.flatMap((kind) =>
    scores[kind] === undefined ? [] : [figures(scores[kind]).padEnd(24)],
  )
  console.log(`${name.padEnd(14)} ${shown.join('')}`)
  for (const kind of kinds) {
    if (options.list !== kind || scores[kind] === undefined || name.startsWith('all ')) continue
    for (const line of scores[kind].wrong) console.log(`  wrong: ${line}`)
    if (options.missing) for (const line of scores[kind].missing) console.log(`  missing: ${line}`)
  }
}

function figures(score: Score): string {
  const percent = (part: number): string => (part * 100).toFixed(1).padStart(5)
  return `${percent(precision(score))}/${percent(recall(score))} (${score.right})`
}
