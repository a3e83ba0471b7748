import type { RecordId } from '../../model/types.ts'
import type { OwnershipOptions } from '../plan-options.ts'
import { lastFitting } from './configured-ownership.ts'
import type { Disposers } from './disposers/disposer.ts'
import { takesReference } from './disposers/references.ts'
import type { Evidence } from './evidence.ts'
import type { Free, Maker } from './inferred-ownership.ts'
import type { Judged } from './makers/convention.ts'
import { isReallocating } from './makers/makers.ts'
import { pointedBy } from './pointed-subject.ts'
import type { UnitIndex } from './unit-index.ts'

/** With the functions that only the documentation of a maker led to. */
export function withWitnessed(disposers: Disposers, judged: readonly Judged[]): Disposers {
  const all = new Map(disposers)
  for (const { verdict } of judged) {
    if (verdict.kind !== 'owned') continue
    const { record } = verdict.freedBy
    const list = all.get(record) ?? []
    if (!list.some((each) => each.function === verdict.freedBy.function))
      all.set(record, [...list, verdict.freedBy])
  }
  return all
}

/**
 * Which functions mark what they are given: those that free handles, and of other things those that free what
 * some function makes: a record that the caller laid out itself only loses its contents (`regfree`).
 */
export function planFrees(
  disposers: Disposers,
  makers: ReadonlyMap<string, Maker>,
  isHandle: (id: RecordId) => boolean,
  options: OwnershipOptions,
): Map<string, Free> {
  const witnessed = new Set([...makers.values()].map(({ record }) => record))
  const byMakers = new Set([...makers.values()].map(({ freedBy }) => freedBy))
  const frees = new Map<string, Free>()
  for (const { function: name, record, parameter, indirect, rank, precise, evidence } of [
    ...disposers.values(),
  ].flat()) {
    const isPlain = record !== null && isHandle(record) && (rank <= 1 || precise)
    if (
      !isPlain &&
      !byMakers.has(name) &&
      !(record === null ? rank <= 1 : witnessed.has(record)) &&
      evidence.kind !== 'configuration'
    )
      continue
    const whenZero = lastFitting(options.frees, name)?.[1]?.whenZero ?? false
    frees.set(name, { function: name, record, parameter, indirect, whenZero, evidence })
  }
  for (const name of makers.keys()) {
    if (!isReallocating(name) || frees.has(name)) continue
    const evidence: Evidence = { kind: 'name', text: `${name} gives other memory for what it is given` }
    frees.set(name, {
      function: name,
      record: null,
      parameter: 0,
      indirect: false,
      whenZero: false,
      evidence,
    })
  }
  return frees
}

/** `x_ref(x)`, where `x_unref` gives references back, and the result says nothing but whether it worked. */
export function planReferences(
  { functions, unit }: UnitIndex,
  frees: ReadonlyMap<string, Free>,
): Map<string, number> {
  const freed = new Set([...frees.values()].map(({ record }) => record))
  const references = new Map<string, number>()
  for (const { name, type } of functions.values()) {
    const [only, ...more] = type.parameters
    const given = only === undefined || more.length > 0 ? null : pointedBy(only.type, unit)
    if (given === null || given.indirect || !takesReference(name, given.record, unit)) continue
    if (given.record === null) {
      // `g_object_ref(void *)` beside `g_object_unref(void *)`: of whatever object.
      if (frees.has(name.replace(/ref$/, 'unref'))) references.set(name, 0)
    } else if (freed.has(given.record) && pointedBy(type.result, unit) === null) references.set(name, 0)
  }
  return references
}
