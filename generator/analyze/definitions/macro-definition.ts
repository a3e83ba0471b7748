import {
  type Definition,
  initializesObject,
  type MacroDefinition,
  parameterType,
} from '../../model/definitions.ts'
import { type Macro, parameterPlaceholder } from '../../preprocess/preprocessed-source.ts'
import type { Analysis } from '../analysis.ts'
import { parseExpression, parseInitializer } from '../expressions/parse/parse-expression.ts'
import { typeNameKeywords } from '../expressions/parse/type-name-keywords.ts'
import { parseMacroStatement } from '../statements/parse-body.ts'
import { type BodyScope, storageClasses } from '../statements/statement-parser.ts'
import { Unreadable } from '../statements/unreadable.ts'
import { readDefinition } from './read-definition.ts'

/** What a macro does, as far as it is C by itself. */
export function macroDefinition(
  macro: Macro,
  comments: Analysis['comments'],
  scope: BodyScope,
): MacroDefinition {
  const { name, body, location } = macro
  const placeholders = macro.parameters?.map((_, index) => parameterPlaceholder(index)) ?? []
  const types = new Set<string>()
  const definition = readDefinition(() => definitionOf(macro, placeholders, scope, types))
  const parameters =
    macro.parameters?.map((parameter, index) => {
      const placeholder = placeholders[index]!
      return { name: parameter, placeholder, role: types.has(placeholder) ? 'type' : 'value' } as const
    }) ?? null
  return {
    name,
    parameters,
    definition,
    text: body,
    comment: comments.ofMacro(location),
    location,
  }
}

const attributeWord = /\b(?:__attribute(?:__)?|__declspec|_Pragma|__pragma|__asm(?:__)?|asm)\b/

/** @param types takes the placeholders that stand for types */
function definitionOf(
  macro: Macro,
  placeholders: readonly string[],
  scope: BodyScope,
  types: Set<string>,
): Definition {
  // A type that a tag names is a type: the parameter's descriptor is the record's.
  // `"" s` asks for a literal, and is that.
  const spelled = (macro.expansion ?? macro.body)
    .replace(/\b(?:struct|union|enum)\s+(?=__parameter_)/g, '')
    .replace(/""\s*(?=__parameter_\w+)/g, '')
  const expansion = placeholders.reduce(withTypeOf, spelled)
  if (attributeWord.test(expansion)) return { kind: 'none' }
  if (macro.variadic) {
    if (declares(expansion)) return { kind: 'none' }
    throw new Unreadable('its arguments are variable')
  }
  refuseOperators(expansion, new Set(placeholders))
  try {
    const definition = contentOf(expansion, placeholders, scope)
    const measured = placeholders.filter((placeholder) => isOnlyMeasured(expansion, placeholder))
    if (measured.length === 0) return definition
    for (const placeholder of measured) types.add(placeholder)
    return contentOf(expansion, placeholders, scope, measured)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    if (declares(expansion)) return { kind: 'none' }
    const withTypes = contentWithTypes(expansion, placeholders, scope, types)
    if (withTypes !== null) return withTypes
    if (expansion.startsWith('{') && parseInitializer(expansion, objectsIn(scope, placeholders)) !== null)
      throw new Unreadable(initializesObject)
    throw error
  }
}

/** Does it begin as a declaration does? */
function declares(text: string): boolean {
  const [word] = text.match(/^\w+/) ?? []
  return word !== undefined && (typeNameKeywords.has(word) || storageClasses.has(word) || inline.test(word))
}

const inline = /^(?:_Noreturn|noreturn|(?:__)?inline(?:__)?)$/

/**
 * A parameter of which only the type is asked for, `__typeof__(*p)`, as a parameter that is what it points
 * to: a descriptor.
 */
function withTypeOf(expansion: string, placeholder: string): string {
  const form = new RegExp(`\\b(?:__)?typeof(?:__)?\\s*\\(([\\s(]*)(\\*?)([\\s(]*)${placeholder}\\b`)
  let text = expansion
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    const opened = [...`${match[1]}${match[3]}`].filter((character) => character === '(').length + 1
    const closing = new RegExp(`^(?:\\s*\\)){${opened}}`).exec(text.slice(match.index + match[0].length))
    if (closing === null) return expansion
    const end = match.index + match[0].length + closing[0].length
    const type = match[2] === '*' ? '\0' : '\0 *'
    text = text.slice(0, match.index) + type + text.slice(end)
  }
  // Its value counts, too: then its type is that of an argument.
  return text === expansion || text.includes(placeholder) ? expansion : text.replaceAll('\0', placeholder)
}

/** Is a parameter nothing but the operand of `sizeof`: a type, then? */
function isOnlyMeasured(expansion: string, placeholder: string): boolean {
  const rest = expansion.replaceAll(
    new RegExp(
      `\\b(?:sizeof|(?:_A|a)lignof|__alignof(?:__)?)\\s*\\((?:\\s|\\()*${placeholder}[\\s)]*\\)(?!\\s*(?:\\[|\\.|->))`,
      'g',
    ),
    '',
  )
  return rest !== expansion && !new RegExp(`\\b${placeholder}\\b`).test(rest)
}

/** What `#` and `##` make of a parameter only a preprocessor can. */
function refuseOperators(expansion: string, placeholders: ReadonlySet<string>): void {
  for (const [word] of expansion.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\w+/g)) {
    if (!word.includes('__parameter_') || placeholders.has(word)) continue
    throw new Unreadable(word.startsWith('"') ? 'it makes text of a parameter' : 'it pastes a parameter')
  }
}

/** @param types placeholders that stand for types */
function contentOf(
  expansion: string,
  placeholders: readonly string[],
  outer: BodyScope,
  types: readonly string[] = [],
): Definition {
  const objects = placeholders.filter((placeholder) => !types.includes(placeholder))
  if (types.length === 0) return plainContentOf(expansion, objects, outer)
  // Types that no header uses stand for the parameters while type names are read.
  const spelled = (text: string): string =>
    types.reduce((all, type, index) => all.replaceAll(type, stand[index]!), text)
  const inner: BodyScope = {
    typeName: (text, objects) => withParameters(outer.typeName(spelled(text), objects), types),
    isTypeName: (name) => types.includes(name) || outer.isTypeName(name),
    declaration: (text, initializer, objects) =>
      withParameters(outer.declaration(spelled(text), initializer, objects), types),
  }
  return plainContentOf(expansion, objects, inner)
}

const stand = ['_Decimal128', '_Decimal64', '_Decimal32'] as const

/** The same, with the types of parameters in place of those that stood for them. */
function withParameters<T>(tree: T, types: readonly string[]): T {
  if (Array.isArray(tree)) return tree.map((part) => withParameters(part, types)) as T
  if (typeof tree !== 'object' || tree === null) return tree
  const { kind, name, ...more } = tree as { kind?: string; name?: string }
  const index = kind === 'floating' ? stand.indexOf(name as (typeof stand)[number]) : -1
  if (index >= 0 && types[index] !== undefined) return { ...parameterType(types[index]), ...more } as T
  return Object.fromEntries(
    Object.entries(tree).map(([key, part]) => [key, withParameters(part, types)]),
  ) as T
}

function plainContentOf(expansion: string, placeholders: readonly string[], scope: BodyScope): Definition {
  const inner = objectsIn(scope, placeholders)
  const expression = parseExpression(expansion, inner)
  if (expression !== null) return { kind: 'expression', expression }
  const statement = parseMacroStatement(
    expansion,
    inner,
    placeholders.map((name) => ({ name, type: null })),
  )
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

/** What it is where some of its parameters are types; null where it would not be C either. */
function contentWithTypes(
  expansion: string,
  placeholders: readonly string[],
  scope: BodyScope,
  found: Set<string>,
): Definition | null {
  const tried = placeholders.slice(0, maxTried)
  for (let choice = 1; choice < 1 << tried.length; choice++) {
    const types = tried.filter((_, index) => (choice >> index) & 1)
    if (types.length > stand.length) continue
    const definition = readDefinition(() => contentOf(expansion, placeholders, scope, types))
    if (definition.kind === 'unreadable') continue
    for (const type of types) found.add(type)
    return definition
  }
  return null
}
