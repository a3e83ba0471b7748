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
  for (const macro of macros) {
    if (!mayBeConstant(macro) || !scope.has(macro.location.file)) continue
    const constant = evaluateExpression(macro.expansion!, constants)
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
