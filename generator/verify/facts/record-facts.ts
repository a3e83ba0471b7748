import type { BitFieldLayout, FieldLayout, LayoutTable } from '../../layout/layout-table.ts'
import { roundUp } from '../../layout/record-shape.ts'
import { canBeSpelled, cTypeName, type TagSpelling } from '../../model/c-type-name.ts'
import type { Field, RecordDeclaration } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType } from '../../model/types.ts'
import { assertion, type Fact, markerSize, shown } from './provable-fact.ts'
import { compatible, pointerTo } from './type-facts.ts'

/** Size, alignment, and every field's place and type, those of anonymous members included. */
export function recordFacts(
  record: RecordDeclaration,
  unit: TranslationUnit,
  layouts: LayoutTable,
  spelling: TagSpelling,
): Fact[] {
  const type = record.local ? null : spelling.tag(record)
  const layout = layouts.records.get(record.id)
  if (type === null || layout === undefined || record.attributes.unavailable !== undefined) return []
  const facts = [
    assertion(`${type} is ${layout.size} bytes long`, `sizeof(${type}) == ${layout.size}`),
    assertion(
      `${type} is aligned to ${layout.alignment} bytes`,
      `__alignof__(${type}) == ${layout.alignment}`,
    ),
  ]
  for (const member of membersOf(record, 0, unit, layouts)) {
    facts.push(
      ...memberFacts({ type, alignment: layout.alignment, size: layout.size }, member, unit, spelling),
    )
  }
  return facts
}

/** A member that C can name, with its bytes from the start of the outermost record. */
interface Member {
  readonly name: string
  readonly field: Field
  readonly layout: FieldLayout
  readonly offset: number
}

/** A record's own members and, as C sees them, those of its anonymous ones. */
function membersOf(
  record: RecordDeclaration,
  base: number,
  unit: TranslationUnit,
  layouts: LayoutTable,
): Member[] {
  const layout = layouts.records.get(record.id)
  if (layout === undefined) return []
  return (record.fields ?? []).flatMap((field, i) => {
    const fieldLayout = layout.fields[i]!
    const offset = base + fieldLayout.offset
    if (field.name !== null) return [{ name: field.name, field, layout: fieldLayout, offset }]
    const inner = field.type.kind === 'record' ? unit.records.get(field.type.id) : undefined
    return inner === undefined ? [] : membersOf(inner, offset, unit, layouts)
  })
}

interface Container {
  readonly type: string
  readonly size: number
  readonly alignment: number
}

function memberFacts(
  record: Container,
  member: Member,
  unit: TranslationUnit,
  spelling: TagSpelling,
): Fact[] {
  const { name, field, layout, offset } = member
  if (field.attributes.unavailable !== undefined) return []
  const claimed = `${record.type}.${name}`
  if (layout.kind === 'bit-field') return [bitFieldFact(record, member, layout, unit)]
  const expression = `((${record.type} *)0)->${name}`
  const facts = [
    assertion(
      `${claimed} stands at byte ${offset}`,
      `__builtin_offsetof(${record.type}, ${name}) == ${offset}`,
    ),
  ]
  if (isComplete(field.type)) {
    facts.push(
      assertion(`${claimed} is ${layout.size} bytes long`, `sizeof(${expression}) == ${layout.size}`),
    )
  }
  if (canBeSpelled(field.type, spelling)) {
    const spelled = cTypeName(field.type, '', spelling)
    // A record that only `__typeof__` can name brings along the qualifiers of the object that it was found
    // by.
    const condition = record.type.startsWith('__typeof__')
      ? compatible(`__typeof__(${expression})`, spelled)
      : compatible(`__typeof__(&${expression})`, pointerTo(field.type, spelling))
    facts.push(assertion(`${claimed} has the type ${spelled}`, condition))
  }
  return facts
}

/** A flexible array member has no size of its own. */
function isComplete(type: CType): boolean {
  return type.kind !== 'array' || type.length !== null
}

/**
 * The place of a bit-field is no constant expression. An object shows it, whose bits are all set there
 * and clear elsewhere.
 */
function bitFieldFact(
  record: Container,
  { name, field, offset }: Member,
  { bitOffset, bitWidth: width }: BitFieldLayout,
  unit: TranslationUnit,
): Fact {
  const first = offset * 8 + bitOffset
  // A `_Bool` holds 1, however wide it is.
  const set = resolveType(field.type, unit)?.kind === 'bool' ? 1 : width
  return shown(
    `${record.type}.${name} takes ${width} bits from bit ${first % 8} of byte ${Math.floor(first / 8)}`,
    record.type,
    `{ .${name} = -1 }`,
    {
      offset: roundUp(markerSize, record.alignment),
      size: record.size,
      isTrue: (bytes) => {
        for (let bit = 0; bit < bytes.length * 8; bit++) {
          const isSet = ((bytes[Math.floor(bit / 8)]! >> (bit % 8)) & 1) === 1
          if (isSet !== (bit >= first && bit < first + set)) return false
        }
        return true
      },
    },
  )
}
