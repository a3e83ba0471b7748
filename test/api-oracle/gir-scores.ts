import { existsSync } from 'node:fs'
import type { Direction, FunctionFacts } from '../../generator/api/facts/function-facts.ts'
import { girFacts } from '../../generator/api/facts/gir-evidence.ts'
import { inferFacts } from '../../generator/api/facts/infer-facts.ts'
import { isWritable, shapeOf } from '../../generator/api/facts/parameter-shape.ts'
import type { Api } from '../../generator/generate.ts'
import type { FunctionDeclaration } from '../../generator/model/declarations.ts'
import type { Parameter } from '../../generator/model/types.ts'
import { type GirFunction, noGirFacts } from '../../generator/plan/ownership/gir-facts.ts'
import { planModule } from '../../generator/plan-modules.ts'
import { scoreAgainst } from '../ownership/gir-oracle.ts'
import { apiOf } from '../ownership/score.ts'
import type { Errata } from './errata.ts'
import type { JudgedLibrary } from './gir-libraries.ts'
import { emptyScore, type Kind, kinds, type Score } from './score.ts'

/**
 * Scores what is inferred of a library's headers against its GIR file, by kind of fact; null where the file
 * is not installed.
 *
 * @param withGir let the file itself be evidence: then everything has to agree
 */
export async function girScores(
  { namespace, headers, package: name }: JudgedLibrary,
  errata: Errata,
  withGir: boolean,
): Promise<Record<Kind, Score> | null> {
  if (!existsSync(`/usr/share/gir-1.0/${namespace}.gir`)) return null
  const api = await apiOf([...headers, '--package', name])
  const described = new Map([...api.gir].filter(([, fact]) => fact.namespace === namespace))
  if (described.size === 0) throw new Error(`${namespace}.gir is not found by its headers`)
  const facts = inferFacts(api.unit, {
    gir: withGir ? api.gir : noGirFacts,
    files: api.source.files,
  })
  const scores = Object.fromEntries(kinds.map((kind) => [kind, emptyScore()])) as Record<Kind, Score>
  for (const declared of api.unit.functions) {
    const fact = described.get(declared.name)
    const truth = fact === undefined ? null : girFacts(declared, fact, api.unit)
    if (fact === undefined || truth === null) continue
    const found = facts.get(declared.name)!
    const judge = new FunctionJudge({ api, declared, fact, truth, found, errata, withGir, scores })
    judge.directions()
    judge.lengths()
    judge.nullability()
    judge.closures()
    judge.errors()
  }
  const { ownership } = planModule(withGir ? api : { ...api, gir: noGirFacts }, api.request)
  const { right, missing, wrong } = scoreAgainst(described, ownership)
  scores.ownership = { right, missing: Array.from({ length: missing }, () => ''), wrong: [...wrong] }
  return scores
}

interface Judged {
  readonly api: Api
  readonly declared: FunctionDeclaration
  readonly fact: GirFunction
  readonly truth: FunctionFacts
  readonly found: FunctionFacts
  readonly errata: Errata
  /** The file is evidence. */
  readonly withGir: boolean
  readonly scores: Record<Kind, Score>
}

/** Compares what is inferred of one function with what its GIR file says. */
class FunctionJudge {
  readonly #judged: Judged

  constructor(judged: Judged) {
    this.#judged = judged
  }

  /** Of pointers to what C could write: those to const are no achievement. */
  directions(): void {
    for (const [index, parameter] of this.#judged.declared.type.parameters.entries()) {
      const said = this.#judged.fact.parameters[index]
      if (said === undefined || !isWritable(shapeOf(parameter.type, this.#judged.api.unit))) continue
      if (isUndescribedError(parameter)) continue
      const truth = this.#corrected(
        index,
        'direction',
        this.#judged.truth.parameters[index]!.direction!.value,
      )
      const claim = this.#judged.found.parameters[index]!.direction?.value ?? null
      if (claim === null) {
        if (truth !== 'in') this.#missing('directions', index, `GIR: ${truth}`)
      } else if (claim === truth) {
        if (truth !== 'in') this.#judged.scores.directions.right++
      } else this.#wrong('directions', index, `${claim}; GIR: ${truth}`)
    }
  }

  lengths(): void {
    for (const [index, parameter] of this.#judged.found.parameters.entries()) {
      const said = this.#judged.fact.parameters[index]
      if (said === undefined) continue
      this.#length(index, parameter.length, this.#judged.truth.parameters[index]!.length, said.isText)
    }
    this.#length(
      null,
      this.#judged.found.result.length,
      this.#judged.truth.result.length,
      this.#judged.fact.isText,
    )
  }

  /** A closed circle of "not null" claims says little: what may be null, and what is said not to be. */
  nullability(): void {
    for (const [index, { nullable: claim }] of this.#judged.found.parameters.entries()) {
      const truth = this.#judged.truth.parameters[index]!.nullable
      if (this.#judged.fact.parameters[index] === undefined || truth === null) continue
      const isPointer =
        shapeOf(this.#judged.declared.type.parameters[index]!.type, this.#judged.api.unit).kind !== 'number'
      if (!isPointer) continue
      const right = this.#corrected(index, 'nullable', truth.value)
      if (claim === null) {
        if (right) this.#missing('nullability', index, 'GIR: nullable')
      } else if (claim.value === right) this.#judged.scores.nullability.right++
      else this.#wrong('nullability', index, `${claim.value}; GIR: ${truth.value}`)
    }
  }

  closures(): void {
    for (const [index, { closure: claim }] of this.#judged.found.parameters.entries()) {
      const truth = this.#judged.truth.parameters[index]!.closure?.value ?? null
      const said = claim?.value ?? null
      if (truth === null && said === null) continue
      if (said === null) {
        if (truth!.data !== null) this.#missing('closures', index, `GIR: data ${truth!.data}`)
      } else if (truth !== null && truth.data === said.data && truth.destroy === said.destroy)
        this.#judged.scores.closures.right++
      else if (truth !== null)
        this.#wrong('closures', index, `${said.data}, ${said.destroy}; GIR: ${truth.data}, ${truth.destroy}`)
    }
  }

  errors(): void {
    if (this.#judged.declared.type.variadic) return
    const claim = this.#judged.found.status?.value.kind === 'error'
    if (claim && this.#judged.fact.throws) this.#judged.scores.errors.right++
    else if (claim) this.#wrong('errors', null, 'throws; GIR: does not')
    else if (this.#judged.fact.throws) this.#missing('errors', null, 'GIR: throws')
  }

  #length(
    index: number | null,
    claim: FunctionFacts['result']['length'],
    truth: FunctionFacts['result']['length'],
    isText: boolean,
  ): void {
    const counted = (fact: typeof claim): number | null =>
      fact?.value.kind === 'parameter' ? fact.value.parameter : null
    const said = counted(claim)
    const right = this.#corrected(index, 'length', counted(truth))
    if (said === null) {
      if (right !== null) this.#missing('lengths', index, `GIR: ${right}`)
    } else if (said === right) this.#judged.scores.lengths.right++
    // Of text the format says no length.
    // What the file does not say, names may: that is measured without the file.
    else if (!(right === null && (isText || this.#judged.withGir)))
      this.#wrong('lengths', index, `${said}; GIR: ${right}`)
  }

  /** What the file should say, where its own documentation says so. */
  #corrected<T extends Direction | number | boolean | null>(index: number | null, what: string, value: T): T {
    const place =
      index === null ? 'result' : (this.#judged.declared.type.parameters[index]!.name ?? String(index))
    const correction = this.#judged.errata.get(`${this.#judged.declared.name} ${place} ${what}`)
    return correction === undefined ? value : (JSON.parse(correction) as T)
  }

  #missing(kind: Kind, index: number | null, text: string): void {
    this.#judged.scores[kind].missing.push(`${this.#place(index)}: ${text}`)
  }

  #wrong(kind: Kind, index: number | null, text: string): void {
    this.#judged.scores[kind].wrong.push(`${this.#place(index)}: ${text}`)
  }

  #place(index: number | null): string {
    const name = index === null ? 'result' : this.#judged.declared.type.parameters[index]!.name
    return `${this.#judged.declared.name}(${name})`
  }
}

/**
 * A variadic function that throws, and one with its error elsewhere than at the end, are beyond the format:
 * it takes the error for an argument.
 */
function isUndescribedError({ type }: Parameter): boolean {
  if (type.kind !== 'pointer' || type.pointee.kind !== 'pointer') return false
  const { pointee } = type.pointee
  return pointee.kind === 'typedef' && pointee.name === 'GError'
}
