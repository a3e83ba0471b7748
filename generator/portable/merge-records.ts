import type {
  AbsentField,
  FieldPlan,
  RecordChoicePlan,
  RecordPlan,
  RecordVariant,
} from '../plan/binding-plan.ts'
import type { BoundType } from '../plan/types/bound-type.ts'
import type { TargetName } from '../target/target.ts'
import type { ChosenTypes } from './chosen-types.ts'
import { isEqual, mergeTypes } from './merge-types.ts'
import type { OnTarget } from './on-target.ts'

/**
 * One record on several targets: one class where its fields lie alike, otherwise a class for each layout.
 *
 * @param records each with one target
 */
export function mergeRecords(
  records: readonly OnTarget<RecordPlan>[],
  chosen: ChosenTypes,
): RecordPlan | RecordChoicePlan {
  const alike: OnTarget<RecordPlan>[][] = []
  for (const record of records) {
    const group = alike.find((one) => mergeAlike([...one, record], chosen) !== null)
    if (group === undefined) alike.push([record])
    else group.push(record)
  }
  const groups = alike.map(
    (group): OnTarget<RecordPlan> => ({
      targets: group.flatMap(({ targets }) => targets),
      value: mergeAlike(group, chosen)!,
    }),
  )
  const [{ value: first }] = groups as [OnTarget<RecordPlan>]
  if (groups.length === 1) return first
  const homes = homesOfFields(groups)
  const variants = groups.map(({ targets, value }): RecordVariant => {
    const own = new Set(value.fields.map(({ name }) => name))
    const absent = [...homes.values()].filter(({ field }) => !own.has(field.name))
    return { targets, record: value, absent }
  })
  const { name, header, doc } = first
  const documented = [...sizesLines(groups), '', ...doc]
  const fields = variants.map((variant) => withHomes(variant, homes, groups))
  return { kind: 'record-choice', name, header, doc: documented, variants: fields }
}

/** Records whose bytes mean the same; null where they do not. */
function mergeAlike(records: readonly OnTarget<RecordPlan>[], chosen: ChosenTypes): RecordPlan | null {
  const [{ value: first }] = records as readonly [OnTarget<RecordPlan>]
  const isAlike = records.every(
    ({ value }) =>
      value.recordKind === first.recordKind &&
      value.size === first.size &&
      value.alignment === first.alignment &&
      value.flexible === first.flexible &&
      value.fields.length === first.fields.length &&
      value.fields.every((field, index) => liesAlike(field, first.fields[index]!)),
  )
  if (!isAlike) return null
  const fields = first.fields.map((field, index) => {
    const types = records.map(({ targets, value }) => ({ targets, value: value.fields[index]!.type }))
    if (types.some(({ value }) => widthOf(value) !== widthOf(field.type))) return null
    const type = mergeTypes(types, chosen)
    return type === null ? null : { ...field, type }
  })
  return fields.includes(null) ? null : { ...first, fields: fields as FieldPlan[] }
}

function liesAlike(one: FieldPlan, other: FieldPlan): boolean {
  return one.name === other.name && one.offset === other.offset && isEqual(one.bits, other.bits)
}

/** What tells apart a `long` of eight bytes and one of four, which C calls alike. */
function widthOf(type: BoundType): boolean | null {
  if (type.kind === 'integer') return type.wide
  return type.kind === 'array' ? widthOf(type.element) : null
}

/** Every field of any of them, and where it is. */
function homesOfFields(groups: readonly OnTarget<RecordPlan>[]): ReadonlyMap<string, AbsentField> {
  const homes = new Map<string, AbsentField>()
  for (const { targets, value } of groups) {
    for (const field of value.fields) {
      const known = homes.get(field.name)
      if (known === undefined) homes.set(field.name, { field, targets })
      else homes.set(field.name, { field: known.field, targets: [...known.targets, ...targets] })
    }
  }
  return homes
}

/** Comments of fields that are not everywhere say so. */
function withHomes(
  { targets, record, absent }: RecordVariant,
  homes: ReadonlyMap<string, AbsentField>,
  groups: readonly OnTarget<RecordPlan>[],
): RecordVariant {
  const all = groups.reduce((count, group) => count + group.targets.length, 0)
  const documented = (field: FieldPlan): FieldPlan => {
    const where = homes.get(field.name)!.targets
    return where.length === all ? field : { ...field, doc: [onlyOn(where), '', ...field.doc] }
  }
  return {
    targets,
    record: { ...record, fields: record.fields.map(documented) },
    absent: absent.map((one) => ({ ...one, field: documented(one.field) })),
  }
}

/** What comments say of what is not everywhere. */
export function onlyOn(targets: readonly TargetName[]): string {
  return `Only on ${targets.join(', ')}.`
}

function sizesLines(groups: readonly OnTarget<RecordPlan>[]): string[] {
  const most = groups.reduce((one, other) => (other.targets.length > one.targets.length ? other : one))
  const others = groups
    .filter((group) => group !== most)
    .map(({ targets, value }) => `${value.size} bytes on ${targets.join(', ')}`)
  return [`Its layout depends on the target: ${most.value.size} bytes, and ${others.join(', ')}.`]
}
