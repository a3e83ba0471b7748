import type { Api } from './generate.ts'

/**
 * Tells where a module would be empty: the headers declare nothing on any target, or, which is a mistake,
 * nothing of it is chosen.
 *
 * @param apis of each target; the first one's diagnostics tell
 */
export function reportNothingDeclared(apis: readonly [Api, ...Api[]]): void {
  const { request, diagnostics } = apis[0]
  if (diagnostics.hasErrors || !apis.every(isEmpty)) return
  const { headers, only, exclude } = request
  if (only.length > 0 || exclude.length > 0) {
    const hint = `bindgen list ${headers.join(' ')} shows the names; * stands for any characters`
    diagnostics.report('nothing-chosen', { headers }, null, hint)
    return
  }
  const hint =
    'What other headers declare is bound only as far as these need it: name the header that declares the API'
  diagnostics.report('nothing-declared', { headers }, null, hint)
}

function isEmpty({ unit, translation }: Api): boolean {
  const { functions, variables, constants, records, enums, typedefs } = unit
  const sizes = [
    functions.length,
    translation.macros.length,
    variables.length,
    constants.length,
    records.size,
    enums.size,
    typedefs.size,
  ]
  return sizes.every((size) => size === 0)
}
