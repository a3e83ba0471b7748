import { existsSync } from 'node:fs'
import { type GirFunction, noGirFacts } from '../../generator/plan/ownership/gir-facts.ts'
import type { Ownership } from '../../generator/plan/ownership/inferred-ownership.ts'
import { planModule } from '../../generator/plan-modules.ts'
import { apiOf } from './score.ts'

/** A library whose GIR file judges what is inferred from its headers alone. */
interface JudgedLibrary {
  readonly namespace: string
  readonly headers: readonly string[]
  readonly package: string
}

const libraries: readonly JudgedLibrary[] = [
  { namespace: 'HarfBuzz-0.0', headers: ['hb-gobject.h'], package: 'harfbuzz-gobject' },
  { namespace: 'Pango-1.0', headers: ['pango/pango.h'], package: 'pango' },
  { namespace: 'GdkPixbuf-2.0', headers: ['gdk-pixbuf/gdk-pixbuf.h'], package: 'gdk-pixbuf-2.0' },
  { namespace: 'Atk-1.0', headers: ['atk/atk.h'], package: 'atk' },
  { namespace: 'Gio-2.0', headers: ['gio/gio.h'], package: 'gio-2.0' },
]

export interface GirScore {
  readonly right: number
  /** Owned, and nothing is claimed. */
  readonly missing: number
  /** Claimed to be owned and lent, or paired with another function than the type's own. */
  readonly wrong: readonly string[]
}

/**
 * Scores what is inferred from C alone against the GIR files of the headers; null where that of a
 * library is not installed.
 */
export async function* girScores(only: RegExp): AsyncGenerator<readonly [string, GirScore | null]> {
  for (const { namespace, headers, package: name } of libraries) {
    if (!only.test(namespace)) continue
    if (!existsSync(`/usr/share/gir-1.0/${namespace}.gir`)) {
      yield [namespace, null]
      continue
    }
    const api = await apiOf([...headers, '--package', name])
    const facts = [...api.gir].filter(([, fact]) => fact.namespace === namespace)
    if (facts.length === 0) throw new Error(`${namespace}.gir is not found by its headers`)
    const { ownership } = planModule({ ...api, gir: noGirFacts }, api.request)
    yield [namespace, scoreAgainst(facts, ownership)]
  }
}

/** Of functions that return a handle, or that something is claimed of. */
export function scoreAgainst(
  facts: Iterable<readonly [string, GirFunction]>,
  { handed, makers }: Ownership,
): GirScore {
  let right = 0
  let missing = 0
  const wrong: string[] = []
  for (const [name, { transfer, freedBy }] of facts) {
    const found = handed.get(name)?.find(({ parameter }) => parameter === null)
    if (found === undefined) continue
    const claimed = makers.get(name)?.parameter === null ? found.freedBy : null
    const isLent = transfer === 'none' || transfer === 'floating'
    if (claimed === null) {
      if (isLent) right++
      else if (transfer === 'full') missing++
    } else if (isLent) wrong.push(`${name}: ${claimed}; GIR: transfer ${transfer}`)
    else if (freedBy !== null && freedBy !== claimed) wrong.push(`${name}: ${claimed}; GIR: ${freedBy}`)
    else right++
  }
  return { right, missing, wrong }
}
