import type { ConstantDeclaration } from '../../model/declarations.ts'
import type { Macro, MacrosInForce, PreprocessedSource } from '../../preprocess/preprocessed-source.ts'
import type { ApiScope } from '../../scope/api-scope.ts'
import type { DocumentationComments } from '../comments/documentation-comments.ts'
import type { ConstantScope } from '../expressions/constant-scope.ts'
import { evaluateExpression } from '../expressions/evaluate-constant.ts'
import { isHexadecimal } from '../expressions/hexadecimal.ts'

/**
 * The API's object-like macros that are constant expressions, evaluated with all that the headers declare.
 */
export function analyzeMacros(
  { macros }: PreprocessedSource,
  scope: ApiScope,
  constants: ConstantScope,
  comments: DocumentationComments,
): ConstantDeclaration[] {
  const found: ConstantDeclaration[] = []
  const isPlaced = placeDependence(macros)
  const version = macros.replacementOf('__STDC_VERSION__')?.body ?? ''
  const isC23 = Number.parseInt(version, 10) > 201710
  for (const macro of macros.definedIn(scope)) {
    if (!mayBeConstant(macro)) continue
    if (!isC23 && namesC23Constant(macro.expansion!, constants)) continue
    const constant = evaluateExpression(withoutPragmas(macro.expansion!), constants)
    if (constant === null || isPlaced(macro.name)) continue
    found.push({
      kind: 'constant',
      definedAs: 'macro',
      name: macro.name,
      ...constant,
      ...(isHexadecimal(macro.expansion!) ? { hexadecimal: true } : {}),
      comment: comments.ofMacro(macro.location),
      location: macro.location,
    })
  }
  return found
}

function mayBeConstant({ parameters, isIncludeGuard, expansion }: Macro): boolean {
  return parameters === null && !isIncludeGuard && expansion !== null && expansion !== ''
}

const c23Constants = /\b(?:true|false|nullptr)\b/g

/**
 * Before C23 these words are no keywords: such a macro is for C++, or comes to mean something with a later
 * header.
 */
function namesC23Constant(expansion: string, constants: ConstantScope): boolean {
  const words = expansion.match(c23Constants)
  return words?.some((word) => constants.identifier(word) === null) ?? false
}

/** What `_Pragma` says of an expression (that it is deprecated, say) is not part of its value. */
function withoutPragmas(expansion: string): string {
  return expansion.replace(/\b_Pragma\s*\(\s*"(?:[^"\\]|\\.)*"\s*\)/g, ' ')
}

const placeWord = /\b__(?:LINE|FILE|FILE_NAME|BASE_FILE|COUNTER|INCLUDE_LEVEL|DATE|TIME|TIMESTAMP)__\b/

/** Tells macros whose value depends on where or when they are used, by themselves or through others. */
function placeDependence(macros: MacrosInForce): (name: string) => boolean {
  const known = new Map<string, boolean>()
  const isPlaced = (name: string): boolean => {
    const told = known.get(name)
    if (told !== undefined) return told
    const body = macros.replacementOf(name)?.body.replace(/"(?:[^"\\]|\\.)*"/g, ' ')
    // Also for a macro that leads back to itself.
    known.set(name, false)
    const placed =
      body !== undefined &&
      (placeWord.test(body) || (body.match(/[A-Za-z_]\w*/g)?.some((word) => isPlaced(word)) ?? false))
    known.set(name, placed)
    return placed
  }
  return isPlaced
}
