import type { Definition, MacroDefinition } from '../../model/definitions.ts'
import { type Macro, parameterPlaceholder } from '../../preprocess/preprocessed-source.ts'
import type { Analysis } from '../analysis.ts'
import { parseExpression, parseInitializer } from '../expressions/parse/expression-parser.ts'
import { typeNameKeywords } from '../expressions/parse/type-name-keywords.ts'
import { type BodyScope, parseMacroStatement, storageClasses } from '../statements/statement-parser.ts'
import { Unreadable } from '../statements/unreadable.ts'
import { readDefinition } from './read-definition.ts'

/** What a macro does, as far as it is C by itself. */
export function macroDefinition(
  macro: Macro,
  comments: Analysis['comments'],
  scope: BodyScope,
): MacroDefinition {
  const { name, body, location } = macro
  const parameters =
    macro.parameters?.map((parameter, index) => ({
      name: parameter,
      placeholder: parameterPlaceholder(index),
    })) ?? null
  const placeholders = parameters?.map(({ placeholder }) => placeholder) ?? []
  return {
    name,
    parameters,
    definition: readDefinition(() => definitionOf(macro, placeholders, scope)),
    text: body,
    comment: comments.ofMacro(location),
    location,
  }
}

const attributeWord = /\b(?:__attribute(?:__)?|__declspec|_Pragma|__pragma|__asm(?:__)?|asm)\b/

function definitionOf(macro: Macro, placeholders: readonly string[], scope: BodyScope): Definition {
  const expansion = macro.expansion ?? macro.body
  if (attributeWord.test(expansion)) return { kind: 'none' }
  if (macro.variadic) {
    if (declares(expansion)) return { kind: 'none' }
    throw new Unreadable('its arguments are variable')
  }
  refuseOperators(expansion, new Set(placeholders))
  try {
    return contentOf(expansion, placeholders, scope)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    if (declares(expansion)) return { kind: 'none' }
    const withTypes = contentWithTypes(expansion, placeholders, scope)
    if (withTypes?.kind === 'none') return withTypes
    if (withTypes !== null) throw new Unreadable('a parameter stands for a type')
    if (expansion.startsWith('{') && parseInitializer(expansion, objectsIn(scope, placeholders)) !== null)
      throw new Unreadable('it initialises an object')
    throw error
  }
}

/** Does it begin as a declaration does? */
function declares(text: string): boolean {
  const [word] = text.match(/^\w+/) ?? []
  return word !== undefined && (typeNameKeywords.has(word) || storageClasses.has(word) || inline.test(word))
}

const inline = /^(?:_Noreturn|noreturn|(?:__)?inline(?:__)?)$/

/** What `#` and `##` make of a parameter only a preprocessor can, and members have no type of their own. */
function refuseOperators(expansion: string, placeholders: ReadonlySet<string>): void {
  for (const [word] of expansion.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\w+/g)) {
    if (!word.includes('__parameter_') || placeholders.has(word)) continue
    throw new Unreadable(word.startsWith('"') ? 'it makes text of a parameter' : 'it pastes a parameter')
  }
  if (/(?:->|(?<!\.)\.)\s*__parameter_/.test(expansion))
    throw new Unreadable('a parameter stands for a member')
  if (/\b(?:struct|union|enum)\s+__parameter_/.test(expansion))
    throw new Unreadable('a parameter stands for a type')
}

function contentOf(expansion: string, placeholders: readonly string[], scope: BodyScope): Definition {
  const inner = objectsIn(scope, placeholders)
  const expression = parseExpression(expansion, inner)
  if (expression !== null) return { kind: 'expression', expression }
  const statement = parseMacroStatement(expansion, inner, placeholders)
  const statements = statement.kind === 'block' ? statement.statements : [statement]
  if (statements.every(({ kind }) => kind === 'declaration')) return { kind: 'none' }
  const [only] = statements
  // GNU's `({ … })` has a value, and holds statements.
  return statements.length === 1 &&
    only?.kind === 'expression' &&
    only.expression.kind === 'statement-expression'
    ? { kind: 'expression', expression: only.expression }
    : { kind: 'statement', statement }
}

/** Parameters as objects. */
function objectsIn(scope: BodyScope, placeholders: readonly string[]): BodyScope {
  return { ...scope, isTypeName: (name) => !placeholders.includes(name) && scope.isTypeName(name) }
}

/** More parameters than these are not tried as types. */
const maxTried = 6

/** What it would be if some of its parameters were types; null where it would not be C either. */
function contentWithTypes(
  expansion: string,
  placeholders: readonly string[],
  scope: BodyScope,
): Definition | null {
  const tried = placeholders.slice(0, maxTried)
  for (let choice = 1; choice < 1 << tried.length; choice++) {
    const types = tried.filter((_, index) => (choice >> index) & 1)
    const objects = placeholders.filter((placeholder) => !types.includes(placeholder))
    const asInt = (text: string): string =>
      types.reduce((spelled, type) => spelled.replaceAll(type, 'int'), text)
    const inner: BodyScope = {
      typeName: (text) => scope.typeName(asInt(text)),
      isTypeName: (name) => types.includes(name) || scope.isTypeName(name),
      declaration: (text, initializer) => scope.declaration(asInt(text), initializer),
    }
    const definition = readDefinition(() => contentOf(expansion, objects, inner))
    if (definition.kind !== 'unreadable') return definition
  }
  return null
}
