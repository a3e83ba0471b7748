import type { TranslationUnit } from '../../../model/translation-unit.ts'
import type { RecordId } from '../../../model/types.ts'
import { nameWords } from '../name-words.ts'
import { pointedBy } from '../pointed-subject.ts'
import type { UnitIndex } from '../unit-index.ts'
import { askingWords } from '../vocabulary.ts'

/**
 * Whether a function takes one more reference to a record: its only parameter leads there, and its name says
 * so.
 */
export function isCounted(record: RecordId, { mentioning, unit }: UnitIndex): boolean {
  return (mentioning.get(record) ?? []).some(({ name, type }) => {
    const only = type.parameters.length === 1 ? pointedBy(type.parameters[0]!.type, unit) : null
    return only?.record === record && !only.indirect && takesReference(name, record, unit)
  })
}

/**
 * `x_ref`, `X509_up_ref`, `cairo_reference`, `libusb_ref_device`; not `x_get_reference_count`, `x_unref`, nor
 * `git_reference_free`, whose record is called so.
 */
export function takesReference(name: string, record: RecordId | null, unit: TranslationUnit): boolean {
  const words = withoutOwnName(nameWords(name), record, unit)
  if (words.some((word) => askingWords.has(word) || word === 'sink' || word === 'count')) return false
  return words.some((word) => ['ref', 'reference', 'retain', 'addref', 'incref'].includes(word))
}

/** The words of a function's name behind those of the record that it is about. */
function withoutOwnName(
  words: readonly string[],
  record: RecordId | null,
  unit: TranslationUnit,
): readonly string[] {
  const declared = record === null ? undefined : unit.records.get(record)
  for (const name of [declared?.tag, declared?.typedefName]) {
    const own = name == null ? [] : nameWords(name.replace(/_t$/, ''))
    if (own.length > 0 && own.every((word, index) => words[index] === word)) return words.slice(own.length)
  }
  return words
}
