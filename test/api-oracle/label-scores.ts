import { readFileSync } from 'node:fs'
import type { FunctionFacts } from '../../generator/api/facts/function-facts.ts'
import { inferFacts } from '../../generator/api/facts/infer-facts.ts'
import { apiOf } from '../ownership/score.ts'
import { emptyScore, type Score } from './score.ts'

/** A pointer of a function, labelled by hand. */
export interface PointerLabel {
  readonly library: string
  readonly function: string
  /** 0-based. */
  readonly parameter: number
  readonly direction: 'in' | 'out' | 'inout'
  /** 0-based parameter with its length; null where none has it. */
  readonly length: number | null
}

/** The headers of the labelled libraries, as arguments of the command. */
export const labelledLibraries: Readonly<Record<string, readonly string[]>> = {
  sqlite3: ['sqlite3.h'],
  git2: ['git2.h'],
  curl: ['curl/curl.h'],
  archive: ['archive.h', 'archive_entry.h'],
  zlib: ['zlib.h'],
  xml2: [
    'libxml/parser.h',
    'libxml/tree.h',
    'libxml/xmlsave.h',
    'libxml/xmlwriter.h',
    '--package',
    'libxml-2.0',
  ],
  pq: ['libpq-fe.h', '--package', 'libpq'],
  openssl: ['openssl/evp.h'],
}

export function readPointerLabels(file: URL): PointerLabel[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [library = '', name = '', parameter, direction, length = '-'] = line.split('\t')
      return {
        library,
        function: name,
        parameter: Number(parameter) - 1,
        direction: direction as PointerLabel['direction'],
        length: /^[1-9]/.test(length) ? Number(length) - 1 : null,
      }
    })
}

export interface LabelScores {
  readonly directions: Score
  readonly lengths: Score
}

/** Scores what is inferred of a library against its labels. */
export async function labelScores(library: string, labels: readonly PointerLabel[]): Promise<LabelScores> {
  const api = await apiOf(labelledLibraries[library]!)
  const facts = inferFacts(api.unit, { gir: new Map(), files: api.source.files })
  const scores = { directions: emptyScore(), lengths: emptyScore() }
  for (const label of labels) {
    const found = facts.get(label.function)
    if (found === undefined) throw new Error(`${library} declares no ${label.function}`)
    scoreLabel(label, found, scores)
  }
  return scores
}

function scoreLabel(label: PointerLabel, { parameters }: FunctionFacts, scores: LabelScores): void {
  const { direction, length } = parameters[label.parameter]!
  const place = `${label.function}.${label.parameter + 1}`
  if (direction === null) {
    if (label.direction !== 'in') scores.directions.missing.push(`${place}: ${label.direction}`)
  } else if (direction.value === label.direction) scores.directions.right++
  else scores.directions.wrong.push(`${place}: ${direction.value}; labelled ${label.direction}`)
  const counted = length?.value.kind === 'parameter' ? length.value.parameter : null
  if (counted === label.length) {
    if (counted !== null) scores.lengths.right++
  } else if (counted === null) scores.lengths.missing.push(`${place}: ${label.length! + 1}`)
  else {
    const labelled = label.length === null ? 'none' : label.length + 1
    scores.lengths.wrong.push(`${place}: ${counted + 1}; labelled ${labelled}`)
  }
}
