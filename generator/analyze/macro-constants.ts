import type { ConstantDeclaration } from '../model/declarations.ts'
import type { Macro, PreprocessedSource } from '../preprocess/preprocessed-source.ts'
import type { ApiScope } from '../select/api-scope.ts'
import type { ConstantScope } from './constants/constant-scope.ts'
import { evaluateExpression } from './constants/evaluate-constant.ts'
import type { DocumentationComments } from './documentation-comments.ts'

/** The API's object-like macros that are constant expressions, evaluated with all that the headers declare. */
export function analyzeMacros(
  { macros }: PreprocessedSource,
  scope: ApiScope,
  constants: ConstantScope,
  comments: DocumentationComments,
): ConstantDeclaration[] {
  const found: ConstantDeclaration[] = []
  const isPlaced = placeDependence(macros)
  for (const macro of macros) {
    if (!mayBeConstant(macro) || !scope.has(macro.location.file) || isPlaced(macro.name)) continue
    const constant = evaluateExpression(withoutPragmas(macro.expansion!), constants)
    if (constant === null) continue
    found.push({
      kind: 'constant',
      name: macro.name,
      ...constant,
      comment: comments.ofMacro(macro.location),
      location: macro.location,
    })
  }
  return found
}

function mayBeConstant({ parameters, isIncludeGuard, expansion }: Macro): boolean {
  return parameters === null && !isIncludeGuard && expansion !== null && expansion !== ''
}

/** What `_Pragma` says of an expression (that it is deprecated, say) is not part of its value. */
function withoutPragmas(expansion: string): string {
  return expansion.replace(/\b_Pragma\s*\(\s*"(?:[^"\\]|\\.)*"\s*\)/g, ' ')
}

const placeWord = /\b__(?:LINE|FILE|FILE_NAME|BASE_FILE|COUNTER|INCLUDE_LEVEL|DATE|TIME|TIMESTAMP)__\b/

/** Tells macros whose value depends on where or when they are used, by themselves or through others. */
function placeDependence(macros: readonly Macro[]): (name: string) => boolean {
  const placed = new Set(macros.filter(({ body }) => placeWord.test(body)).map(({ name }) => name))
  for (let before = -1; before !== placed.size && placed.size > 0; ) {
    before = placed.size
    for (const { name, body } of macros) {
      if (!placed.has(name) && body.match(/[A-Za-z_]\w*/g)?.some((word) => placed.has(word))) placed.add(name)
    }
  }
  return (name) => placed.has(name)
}
