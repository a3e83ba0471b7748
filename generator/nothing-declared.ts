import type { Diagnostics } from './diagnostics/diagnostics.ts'
import type { TranslationUnit } from './model/translation-unit.ts'
import type { ModuleRequest } from './request/request.ts'

/** Tells where a module would be empty: nothing is declared; or, which is a mistake, nothing of it chosen. */
export function reportNothingDeclared(
  unit: TranslationUnit,
  { headers, only, exclude }: ModuleRequest,
  diagnostics: Diagnostics,
): void {
  if (diagnostics.hasErrors || !isEmpty(unit)) return
  if (only.length > 0 || exclude.length > 0) {
    const hint = `bindgen list ${headers.join(' ')} shows the names; * stands for any characters`
    diagnostics.report('nothing-chosen', { headers }, null, hint)
    return
  }
  const hint =
    'What other headers declare is bound only as far as these need it: name the header that declares the API'
  diagnostics.report('nothing-declared', { headers }, null, hint)
}

function isEmpty({ functions, variables, constants, records, enums, typedefs }: TranslationUnit): boolean {
  const sizes = [
    functions.length,
    variables.length,
    constants.length,
    records.size,
    enums.size,
    typedefs.size,
  ]
  return sizes.every((size) => size === 0)
}
