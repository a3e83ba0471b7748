import type { ConstantDeclaration } from '../../model/declarations.ts'
import type {
  Definition,
  Definitions,
  FunctionDefinition,
  MacroDefinition,
  StaticObject,
} from '../../model/definitions.ts'
import {
  type Macro,
  type PreprocessedSource,
  parameterPlaceholder,
} from '../../preprocess/preprocessed-source.ts'
import type { ApiScope } from '../../scope/api-scope.ts'
import type { Analysis } from '../analysis.ts'
import { parseExpression, parseInitializer } from '../expressions/parse/expression-parser.ts'
import { type BodyScope, parseBody, parseMacroStatement } from '../statements/statement-parser.ts'
import { Unreadable } from '../statements/unreadable.ts'
import { analyzeLocalDeclaration } from './local-declaration.ts'

/** What the API's headers define themselves: inline functions, and macros that are no constants. */
export function analyzeDefinitions(
  analysis: Analysis,
  source: PreprocessedSource,
  scope: ApiScope,
  constants: readonly ConstantDeclaration[],
): Definitions {
  const known = new Set(constants.map(({ name }) => name))
  const macros = source.macros
    .definedIn(scope)
    .filter((macro) => !known.has(macro.name) && isDefinition(macro))
  const body = bodyScope(analysis)
  return {
    functions: inlineFunctions(analysis, scope, macros, body),
    statics: staticObjects(analysis),
    macros: macros.map((macro) => macroDefinition(macro, analysis, body)),
  }
}

function bodyScope(analysis: Analysis): BodyScope {
  const { constants } = analysis
  return {
    typeName: (text) => constants.typeName(text),
    isTypeName: (name) => constants.isTypeName(name),
    declaration: (text, initializer) => analyzeLocalDeclaration(analysis, text, initializer),
  }
}

function staticObjects({ declared, constants }: Analysis): Map<string, StaticObject> {
  const found = new Map<string, StaticObject>()
  for (const [name, { type, initializer: text }] of declared.statics) {
    const initializer = parseInitializer(text, constants)
    if (initializer !== null) found.set(name, { type, initializer })
  }
  return found
}

/** Those of the API, and those that they call. */
function inlineFunctions(
  { declared }: Analysis,
  scope: ApiScope,
  macros: readonly Macro[],
  body: BodyScope,
): Map<string, FunctionDefinition> {
  const found = new Map<string, FunctionDefinition>()
  const byName = new Map(declared.functions.map((declaration) => [declaration.name, declaration]))
  const queue = [...byName.values()]
    .filter(({ location }) => scope.has(location.file))
    .map(({ name }) => name)
  for (const { expansion } of macros) queue.push(...namesIn(expansion!))
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const declaration = byName.get(name)
    const text = declared.bodies.get(name)
    if (!declaration?.inline || text === undefined || found.has(name)) continue
    const parameters = declaration.type.parameters.flatMap((parameter) => parameter.name ?? [])
    const definition = read(() => ({ kind: 'statement', statement: parseBody(text, body, parameters) }))
    found.set(name, { definition, text })
    queue.push(...namesIn(text))
  }
  return found
}

function namesIn(text: string): Iterable<string> {
  return text.match(/[A-Za-z_]\w*/g) ?? []
}

function isDefinition({ isIncludeGuard, expansion, variadic }: Macro): boolean {
  return !isIncludeGuard && !variadic && expansion !== null && expansion !== ''
}

function macroDefinition(macro: Macro, { comments }: Analysis, scope: BodyScope): MacroDefinition {
  const { name, body, location } = macro
  const parameters =
    macro.parameters?.map((parameter, index) => ({
      name: parameter,
      placeholder: parameterPlaceholder(index),
    })) ?? null
  const placeholders = new Set(parameters?.map(({ placeholder }) => placeholder))
  return {
    name,
    parameters,
    definition: read(() => macroBody(macro.expansion!, placeholders, scope)),
    text: body,
    comment: comments.ofMacro(location),
    location,
  }
}

const attributeWord = /\b(?:__attribute(?:__)?|__declspec|_Pragma|__pragma|__asm(?:__)?|asm)\b/

function macroBody(expansion: string, placeholders: ReadonlySet<string>, scope: BodyScope): Definition {
  if (attributeWord.test(expansion)) throw new Unreadable('it is an attribute')
  for (const [word] of expansion.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\w+/g)) {
    if (!word.includes('__parameter_') || placeholders.has(word)) continue
    throw new Unreadable(word.startsWith('"') ? 'it makes text of a parameter' : 'it pastes a parameter')
  }
  const inner: BodyScope = {
    ...scope,
    isTypeName: (name) => !placeholders.has(name) && scope.isTypeName(name),
  }
  const expression = parseExpression(expansion, inner)
  if (expression !== null) return { kind: 'expression', expression }
  const statement = parseMacroStatement(expansion, inner, [...placeholders])
  const [only] = statement.kind === 'block' ? statement.statements : [statement]
  const isValue =
    statement.kind === 'block' && statement.statements.length === 1 && only?.kind === 'expression'
  // GNU's `({ … })` has a value, and holds statements.
  return isValue && only.expression.kind === 'statement-expression'
    ? { kind: 'expression', expression: only.expression }
    : { kind: 'statement', statement }
}

function read(definition: () => Definition): Definition {
  try {
    return definition()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { kind: 'unreadable', reason: error.message }
  }
}
