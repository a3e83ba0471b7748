import type { FunctionFacts, Known } from '../api/facts/function-facts.ts'
import { type Evidence, evidenceText } from '../plan/ownership/evidence.ts'
import type { Ownership } from '../plan/ownership/inferred-ownership.ts'

/** One thing that is known of a function, and why. */
export interface ShownFact {
  /** What it is of: `parameter 2, direction`. */
  readonly place: string
  readonly value: string
  readonly source: string
}

/** A sentence that decides is shown whole here: the characters of a long one. */
const longest = 400

/** Of several that say the same thing, the first counts. */
export function factLines(facts: readonly ShownFact[]): string[] {
  const strongest = facts.filter(
    ({ place }, index) => facts.findIndex((other) => other.place === place) === index,
  )
  return strongest.map(({ place, value, source }) => `    ${place}: ${value}  [${source}]`)
}

/** What is known of a function's parameters, result and failures. */
export function meaningOf(facts: FunctionFacts | undefined): ShownFact[] {
  if (facts === undefined) return []
  const worded = (place: string, fact: Known<unknown> | null): ShownFact[] => {
    if (fact === null) return []
    const value = JSON.stringify(fact.value, (_, part) => (typeof part === 'bigint' ? String(part) : part))
    return [{ place, value, source: evidenceText(fact.evidence, facts.function, longest) }]
  }
  return [
    ...facts.parameters.flatMap(({ direction, length, nullable, nullableValue, closure }, index) => [
      ...worded(`parameter ${index + 1}, direction`, direction),
      ...worded(`parameter ${index + 1}, length`, length),
      ...worded(`parameter ${index + 1}, may be NULL`, nullable),
      ...worded(`parameter ${index + 1}, value may be NULL`, nullableValue),
      ...worded(`parameter ${index + 1}, callback`, closure),
    ]),
    ...worded('result, may be NULL', facts.result.nullable),
    ...worded('result, length', facts.result.length),
    ...worded('result, text', facts.result.text),
    ...worded('status', facts.status),
    ...worded('next', facts.next),
  ]
}

/**
 * Who owns what a function hands out, what it frees, and what it takes over.
 *
 * @param configured where that is said by hand
 */
export function ownershipOf(ownership: Ownership, name: string, configured: string): ShownFact[] {
  const worded = (place: string, value: string, evidence: Evidence | null): ShownFact => ({
    place: `${place}, ownership`,
    value,
    source:
      evidence === null
        ? 'nothing tells'
        : evidence.kind === 'configuration'
          ? configured
          : evidenceText(evidence, name, longest),
  })
  const parameter = (index: number): string => `parameter ${index + 1}`
  const frees = ownership.frees.get(name)
  const taken = ownership.takenOver.get(name)
  const lent = ownership.lent.get(name)
  const handed = ownership.handed.get(name) ?? []
  return [
    ...(frees === undefined
      ? []
      : [
          worded(
            parameter(frees.parameter),
            frees.whenZero ? 'freed where the result is 0' : 'freed',
            frees.evidence,
          ),
        ]),
    ...(taken?.parameters ?? []).map((index) =>
      worded(
        parameter(index),
        `taken over${ownerText(taken!.owner)}${taken!.onSuccess ? ', if the call succeeds' : ''}`,
        taken!.evidence,
      ),
    ),
    ...handed
      .filter(({ parameter: place }) => place !== null || lent === undefined)
      .map(({ parameter: place, verdict, freedBy, evidence }) =>
        worded(place === null ? 'result' : parameter(place), verdictText(verdict, freedBy), evidence),
      ),
    ...(lent === undefined
      ? []
      : [worded('result', `a part of ${parameter(lent.parameter)}`, lent.evidence)]),
  ]
}

function ownerText(owner: 'result' | number | null): string {
  if (owner === null) return ''
  return owner === 'result' ? ' by the result' : ` by parameter ${owner + 1}`
}

function verdictText(
  verdict: 'owned' | 'owned-unknown' | 'borrowed' | 'unknown',
  freedBy: string | null,
): string {
  switch (verdict) {
    case 'owned':
      return `the caller's, freed by ${freedBy}`
    case 'owned-unknown':
      return "the caller's; what frees it is not known"
    case 'borrowed':
      return "not the caller's"
    case 'unknown':
      return 'not known'
  }
}
