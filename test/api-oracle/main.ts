import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { readErrata } from './errata.ts'
import { girLibraries } from './gir-libraries.ts'
import { girScores } from './gir-scores.ts'
import { kinds, precision, recall, type Score } from './score.ts'

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '.*' },
    half: { type: 'string', default: 'development|held-out' },
    list: { type: 'string' },
    missing: { type: 'boolean', default: false },
  },
})

const errata = readErrata(pathToFileURL(resolve('test/api-oracle/gir-errata.tsv')))
for (const library of girLibraries) {
  if (!new RegExp(options.only).test(library.namespace) || !new RegExp(options.half).test(library.half))
    continue
  const scores = await girScores(library, errata, false)
  if (scores === null) {
    console.log(`${library.namespace.padEnd(14)} skipped: its GIR file is not installed`)
    continue
  }
  console.log(
    library.namespace.padEnd(14) +
      kinds.map((kind) => `${kind.slice(0, 5)} ${shown(scores[kind])}`).join('  '),
  )
  for (const kind of kinds) {
    if (options.list !== kind) continue
    for (const line of scores[kind].wrong) console.log(`  wrong: ${line}`)
    if (options.missing) for (const line of scores[kind].missing) console.log(`  missing: ${line}`)
  }
}

function shown(score: Score): string {
  const percent = (part: number): string => `${(part * 100).toFixed(1)}`.padStart(5)
  return `${percent(precision(score))}/${percent(recall(score))} (${score.right},${score.wrong.length},${score.missing.length})`
}
