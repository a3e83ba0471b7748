import type { ConstantDeclaration } from '../../model/declarations.ts'
import type { Definitions, FunctionDefinition, StaticObject } from '../../model/definitions.ts'
import type { Macro, PreprocessedSource } from '../../preprocess/preprocessed-source.ts'
import type { ApiScope } from '../../scope/api-scope.ts'
import type { Analysis } from '../analysis.ts'
import type { ConstantScope } from '../expressions/constant-scope.ts'
import { parseInitializer } from '../expressions/parse/parse-expression.ts'
import { parseBody } from '../statements/parse-body.ts'
import type { BodyScope, ObjectTypes } from '../statements/statement-parser.ts'
import { analyzeTypeName } from '../types/type-names.ts'
import { analyzeLocalDeclaration } from './local-declaration.ts'
import { macroDefinition } from './macro-definition.ts'
import { readDefinition } from './read-definition.ts'

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
  const declared = analysis.declared.records.size
  const functions = inlineFunctions(analysis, scope, macros, body)
  return {
    functions,
    statics: staticObjects(analysis),
    macros: macros.map((macro) => macroDefinition(macro, analysis.comments, body)),
    records: new Map([...analysis.declared.records].slice(declared)),
  }
}

function bodyScope(analysis: Analysis): BodyScope {
  const { constants } = analysis
  /** What `typeof` asks of objects in the body. */
  const within = (text: string, objects: ObjectTypes): Analysis => {
    if (!asksForTypes.test(text)) return analysis
    const inner: Analysis = {
      ...analysis,
      constants: withObjects(constants, objects, (name) => analyzeTypeName(inner, name)),
    }
    return inner
  }
  return {
    typeName: (text, objects = () => null) =>
      asksForTypes.test(text) ? analyzeTypeName(within(text, objects), text) : constants.typeName(text),
    isTypeName: (name) => constants.isTypeName(name),
    declaration: (text, initializer, objects) =>
      analyzeLocalDeclaration(within(text, objects), text, initializer),
  }
}

/** What takes the type of an expression. */
const asksForTypes = /\b(?:__)?(?:typeof|auto_type)/

function withObjects(
  constants: ConstantScope,
  objects: ObjectTypes,
  typeName: ConstantScope['typeName'],
): ConstantScope {
  return {
    target: constants.target,
    resolver: constants.resolver,
    typeName,
    isTypeName: (name) => objects(name) === null && constants.isTypeName(name),
    identifier: (name) => {
      const type = objects(name)
      return type === null ? constants.identifier(name) : { kind: 'object', type }
    },
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
  for (const { expansion } of macros) queue.push(...namesIn(expansion ?? ''))
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const declaration = byName.get(name)
    const text = declared.bodies.get(name)
    if (!declaration?.inline || text === undefined || found.has(name)) continue
    const parameters = declaration.type.parameters.flatMap(({ name, type }) =>
      name === null ? [] : [{ name, type }],
    )
    const definition = readDefinition(() => ({
      kind: 'statement',
      statement: parseBody(text, body, parameters),
    }))
    found.set(name, { definition, text })
    queue.push(...namesIn(text))
  }
  return found
}

function namesIn(text: string): Iterable<string> {
  return text.match(/[A-Za-z_]\w*/g) ?? []
}

/** One that says something: with variable arguments it is not expanded. */
function isDefinition({ isIncludeGuard, expansion, body }: Macro): boolean {
  return !isIncludeGuard && (expansion ?? body) !== ''
}
