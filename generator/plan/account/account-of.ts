import { cTypeName } from '../../model/c-type-name.ts'
import type { Declaration, RecordDeclaration } from '../../model/declarations.ts'
import type { Skip, TranslationUnit } from '../../model/translation-unit.ts'
import { type RecordForms, unbindableFields } from '../../select/bindability.ts'
import type { DeclaredNames } from '../naming/declared-names.ts'
import type { Account, AccountEntry, Outcome } from './account.ts'
import { weakenings } from './weakenings.ts'

/**
 * The account of a module.
 *
 * @param unit what the headers declare, with what is not bound
 * @param skips what is not bound, whatever the reason
 * @param isThere does the module have a declaration? What another package declares and nothing refers to it
 * has not
 */
export function accountOf(
  unit: TranslationUnit,
  skips: readonly Skip[],
  forms: RecordForms,
  { records }: DeclaredNames,
  isThere: (declaration: Declaration) => boolean,
): Account {
  const skipped = new Map(skips.map((skip) => [`${skip.kind} ${skip.name}`, skip]))
  const told = new Set<Skip>()
  const entries: AccountEntry[] = []
  for (const declaration of declarationsOf(unit)) {
    const { kind, location } = declaration
    const name = nameOf(declaration, records)
    const skip = skipped.get(`${kind} ${name}`)
    if (skip !== undefined) told.add(skip)
    else if (!isThere(declaration)) continue
    const outcome = skip === undefined ? boundOutcome(declaration, unit, forms) : skippedOutcome(skip)
    entries.push({ kind, name, location, declaration, outcome })
    if (skip !== undefined || declaration.kind !== 'record' || forms.opaque.has(declaration.id)) continue
    entries.push(
      ...unbindableFields(declaration, ownerOf(declaration, unit, records), unit, forms).map(undeclaredEntry),
    )
  }
  return { entries: [...entries, ...skips.filter((skip) => !told.has(skip)).map(undeclaredEntry)] }
}

function declarationsOf(unit: TranslationUnit): readonly Declaration[] {
  return [
    ...unit.functions,
    ...unit.records.values(),
    ...unit.enums.values(),
    ...unit.typedefs.values(),
    ...unit.constants,
    ...unit.variables,
  ]
}

function nameOf(declaration: Declaration, records: DeclaredNames['records']): string {
  if (declaration.kind !== 'record' && declaration.kind !== 'enum') return declaration.name
  const { tag, typedefName } = declaration
  const given = declaration.kind === 'record' ? records.get(declaration.id) : undefined
  return tag ?? typedefName ?? given ?? ''
}

/**
 * What a record is called where one of its fields is: one without a name as its class, or as the record that
 * it is part of.
 */
function ownerOf(
  record: RecordDeclaration,
  unit: TranslationUnit,
  records: DeclaredNames['records'],
): string {
  const { id, cName } = record
  if (cName !== null) return cTypeName({ kind: 'record', id, cName })
  const given = records.get(id)
  if (given !== undefined) return given
  const outer = [...unit.records.values()].find(({ fields }) =>
    fields?.some(({ name, type }) => name === null && type.kind === 'record' && type.id === id),
  )
  return outer === undefined ? '' : ownerOf(outer, unit, records)
}

function boundOutcome(declaration: Declaration, unit: TranslationUnit, forms: RecordForms): Outcome {
  const reasons = weakenings(declaration, unit, forms)
  return reasons.length === 0 ? { kind: 'bound' } : { kind: 'weakened', reasons }
}

function skippedOutcome({ place, reason }: Skip): Outcome {
  return { kind: 'skipped', reason: { place, reason } }
}

function undeclaredEntry(skip: Skip): AccountEntry {
  const { kind, name, location } = skip
  return { kind, name, location, declaration: null, outcome: skippedOutcome(skip) }
}
