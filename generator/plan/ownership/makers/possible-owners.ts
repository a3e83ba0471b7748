import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { RecordId } from '../../../model/types.ts'
import type { Disposer, Disposers } from '../disposers/disposer.ts'
import { pointedBy, recordNames } from '../pointed-subject.ts'
import { restsOfMaker, type UnitIndex } from '../unit-index.ts'
import type { Place } from './makers.ts'

/**
 * Whether a verb alone cannot say that the caller frees what a function hands out: the function takes a
 * handle that has a free function of its own and may own what is made (`x_load_image(document)`), and what
 * would free the result is called after something else (`x_dict_free`).
 *
 * A function called after the result's type is meant for it, unless the headers hand that type out by several
 * names: a base of several kinds is freed by the caller only where the names pair.
 */
export function mayBelongToArgument(
  { name, type }: FunctionDeclaration,
  { record }: Place,
  freedBy: Disposer,
  disposers: Disposers,
  index: UnitIndex,
): boolean {
  if (record === null || freedBy.record !== record) return false
  const stem = stemOf(freedBy.rest, index)
  const isPaired = stem === '' || restsOfMaker(name).some((rest) => stemOf(rest, index) === stem)
  if (isPaired) return false
  const isOfKinds = isBase(record, index)
  if (freedBy.whole && !isOfKinds) return false
  return type.parameters.some((parameter) => {
    const given = pointedBy(parameter.type, index.unit)
    if (given === null || given.indirect || given.record === null) return false
    // Of a base, one kind may own another: `x_page`, `x_annotation`.
    return (given.record !== record || isOfKinds) && (disposers.get(given.record)?.length ?? 0) > 0
  })
}

/** What a name has beside its verb and the library's prefix. */
function stemOf(rest: string, { prefixes }: UnitIndex): string {
  const [first = '', ...others] = rest.split(' ')
  return (prefixes.has(first) ? others : [first, ...others]).join(' ')
}

/** Functions hand the type out by several names: `x_dict`, `x_image`, `x_page`. */
function isBase(record: RecordId, { mentioning, unit }: UnitIndex): boolean {
  const declared = { ...unit.records.get(record)!, tag: null, typedefName: null }
  const kinds = new Set<string>()
  for (const { type } of mentioning.get(record) ?? []) {
    for (const [place, each] of [type.result, ...type.parameters.map((given) => given.type)].entries()) {
      const pointed = pointedBy(each, unit)
      if (pointed?.record !== record || pointed.indirect !== place > 0 || pointed.alias === null) continue
      kinds.add(recordNames(declared, pointed.alias).at(-1)!.join(''))
    }
  }
  return kinds.size > 1
}
