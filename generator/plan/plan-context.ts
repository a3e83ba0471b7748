import type { LayoutTable } from '../layout/layout-table.ts'
import type { TagSpelling } from '../model/c-type-name.ts'
import type { FunctionDeclaration } from '../model/declarations.ts'
import { tagSpelling } from '../model/tag-spelling.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import type { RecordId } from '../model/types.ts'
import type { RecordForms } from '../select/bindability.ts'
import type { Target } from '../target/target.ts'
import type { Translation } from '../translate/translate.ts'
import { DeclarationDocs } from './documentation/declaration-docs.ts'
import { linkTargets } from './documentation/link-targets.ts'
import { likelyHeaderName } from './modules/header-names.ts'
import { type DeclaredNames, nameDeclarations } from './naming/declared-names.ts'
import type { Ownership } from './ownership/inferred-ownership.ts'
import { inferOwnership } from './ownership/ownership.ts'
import type { PlanOptions } from './plan-options.ts'
import { TypeBinder } from './types/bind-type.ts'
import { opaqueRecords } from './types/opaque-records.ts'

/** What planning a declaration needs to know of the module that it is in. */
export interface PlanContext {
  /** The declarations that can be bound. */
  readonly unit: TranslationUnit
  /** Its functions, by their names in C. */
  readonly functions: ReadonlyMap<string, FunctionDeclaration>
  readonly layouts: LayoutTable
  readonly forms: RecordForms
  readonly target: Target
  readonly options: PlanOptions
  readonly names: DeclaredNames
  /** What headers define themselves, as TypeScript. */
  readonly translation: Translation
  /** The functions that the module's C file has a wrapper of. */
  readonly wrapped: ReadonlySet<string>
  readonly binder: TypeBinder
  readonly ownership: Ownership
  readonly docs: DeclarationDocs
  readonly spelling: TagSpelling
  /** How users include the header that a file is: `curl/curl.h`. */
  headerOf(file: string): string
}

/** @param inline the headers' inline functions, whether they are bound or not: they say who frees what */
export function planContext(
  unit: TranslationUnit,
  inline: readonly FunctionDeclaration[],
  layouts: LayoutTable,
  target: Target,
  options: PlanOptions,
  translation: Translation,
  wrapped: ReadonlySet<string>,
): PlanContext {
  const names = nameDeclarations(unit, options, new Set(translation.macros.map(({ name }) => name)))
  const spelling = tagSpelling(unit)
  const forms: RecordForms = { layouts, opaque: opaqueRecords(unit, layouts, options) }
  const binder = new TypeBinder(unit, forms, target, names, spelling, options)
  // A macro says nothing of who owns what.
  const macros = new Set(translation.macros)
  const functions = unit.functions.filter((one) => !one.inline && !macros.has(one))
  const declared = { ...unit, functions: [...functions, ...inline] }
  const isHandle = (id: RecordId): boolean => forms.opaque.has(id)
  const headerOf = (file: string): string => options.headerNames.get(file) ?? likelyHeaderName(file)
  return {
    unit,
    functions: new Map(unit.functions.map((declaration) => [declaration.name, declaration])),
    layouts,
    forms,
    target,
    options,
    names,
    translation,
    wrapped,
    binder,
    ownership: inferOwnership(declared, isHandle, options.ownership, options.gir),
    docs: new DeclarationDocs(linkTargets(names), headerOf),
    spelling,
    headerOf,
  }
}
