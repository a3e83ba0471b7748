import type { Diagnostics } from '../diagnostics/diagnostics.ts'
import type { Skip, TranslationUnit } from '../model/translation-unit.ts'
import type { SyntaxNode, SyntaxTree } from '../parse/syntax-tree.ts'
import type { PreprocessedSource } from '../preprocess/preprocessed-source.ts'
import type { ApiScope } from '../scope/api-scope.ts'
import type { Target } from '../target/target.ts'
import { type Analysis, textOf } from './analysis.ts'
import { PragmaPack } from './attributes/pragma-pack.ts'
import { DocumentationComments } from './comments/documentation-comments.ts'
import { DeclarationTable } from './declarations/declaration-table.ts'
import { analyzeDeclaration } from './declarations/declarations.ts'
import { analyzeMacros } from './declarations/macro-constants.ts'
import { checkStaticAssertion, isStaticAssertion } from './declarations/static-assertions.ts'
import { analyzeDefinitions } from './definitions/analyze-definitions.ts'
import type { ConstantScope } from './expressions/constant-scope.ts'
import { ExtensionTokens } from './extension-tokens.ts'
import { Rejection } from './rejection.ts'
import { headerOfType } from './types/standard-type-headers.ts'
import { analyzeTypeName } from './types/type-names.ts'

/**
 * From syntax to meaning: what each declaration declares, with C types, values and documentation. A
 * declaration that cannot be understood costs itself: a diagnostic, and an entry in `skipped`.
 */
export function analyze(
  tree: SyntaxTree,
  source: PreprocessedSource,
  scope: ApiScope,
  target: Target,
  diagnostics: Diagnostics,
): TranslationUnit {
  const declared = new DeclarationTable()
  const skipped: Skip[] = [...tree.skipped]
  const analysis: Analysis = {
    tree,
    text: tree.text,
    extensions: new ExtensionTokens(tree.extensions),
    target,
    declared,
    comments: new DocumentationComments(source),
    pragmaPack: new PragmaPack(source.pragmas),
    constants: constantScope(() => analysis),
    reject: (name, kind, rejection) => {
      const location = tree.locate(rejection.offset)
      const reason = rejection.message
      diagnostics.report(rejection.code, { name, reason }, location, hintFor(rejection))
      skipped.push({ name, kind, place: null, reason, location })
    },
  }
  for (const node of tree.declarations) analyzeTopLevel(analysis, node, diagnostics)
  for (const { kind, text, start } of tree.extensions) {
    if (kind === 'assertion') checkStaticAssertion(analysis, text, start, diagnostics)
  }
  const { macros, definitions } = declared.withoutDeclaring(() => {
    const macros = analyzeMacros(source, scope, analysis.constants, analysis.comments)
    return { macros, definitions: analyzeDefinitions(analysis, source, scope, macros) }
  })
  return {
    target: target.name,
    headers: requestedHeaders(source),
    functions: declared.functions,
    records: declared.records,
    enums: declared.enums,
    typedefs: declared.typedefs,
    constants: [...declared.constants, ...macros],
    variables: [...declared.variables.values()],
    definitions,
    skipped,
    hiddenTags: hiddenTags(declared, source),
  }
}

/** What the program reads for `struct s` after `#define s t` is `struct t`. */
function hiddenTags({ records, enums }: DeclarationTable, { macros }: PreprocessedSource): Set<string> {
  const isHidden = (tag: string | null): boolean => {
    const macro = tag === null ? null : macros.replacementOf(tag)
    return macro?.isObjectLike === true && macro.body !== tag
  }
  const hidden = [...records.values(), ...enums.values()].filter(({ tag }) => isHidden(tag))
  return new Set(hidden.map(({ id }) => id))
}

/**
 * What to do about a declaration that cannot be understood; undefined where it is not for the user to mend.
 */
function hintFor({ code, unknownType }: Rejection): string | undefined {
  if (code !== 'unknown-type') return undefined
  const header = unknownType === null ? undefined : headerOfType(unknownType)
  if (header !== undefined)
    return `The header does not include what it needs: <${header}> declares it; add -include ${header}`
  return unknownType !== null && wordsOfCPlusPlus.has(unknownType)
    ? 'This looks like C++; bindgen reads headers that a C compiler can read'
    : 'Put the header that declares it before this one; if it is a macro, define it with -D'
}

const wordsOfCPlusPlus: ReadonlySet<string> = new Set(['namespace', 'class', 'using', 'template'])

function analyzeTopLevel(analysis: Analysis, node: SyntaxNode, diagnostics: Diagnostics): void {
  if (node.type === 'expression_statement') {
    const text = textOf(analysis, node)
    if (isStaticAssertion(text)) checkStaticAssertion(analysis, text, node.start, diagnostics)
    return
  }
  try {
    analyzeDeclaration(analysis, node)
  } catch (error) {
    if (!(error instanceof Rejection)) throw error
    analysis.reject(nameOf(analysis, node), kindOf(node), error)
  }
}

/** A name to report a declaration under: that of its first declarator, or its tag. */
function nameOf(analysis: Analysis, node: SyntaxNode): string {
  let inner: SyntaxNode | undefined = node
  while (inner !== undefined) {
    if (/^(identifier|type_identifier)$/.test(inner.type)) return textOf(analysis, inner)
    const parent: SyntaxNode = inner
    inner =
      parent.children.find((child) => child.field === 'declarator') ??
      parent.children.find((child) => child.field === 'name' || child.type.endsWith('declarator')) ??
      parent.children.find((child) => child.field === 'type')
  }
  return textOf(analysis, node).trim().slice(0, 40)
}

function kindOf(node: SyntaxNode): Skip['kind'] {
  if (node.type === 'type_definition') return 'typedef'
  const declarator = node.children.find((child) => child.field === 'declarator')
  if (declarator === undefined) return 'record'
  let inner: SyntaxNode | undefined = declarator
  while (inner?.type.startsWith('pointer'))
    inner = inner.children.find((child) => child.field === 'declarator')
  return inner?.type === 'function_declarator' ? 'function' : 'variable'
}

function requestedHeaders({ includes }: PreprocessedSource): string[] {
  return includes.filter(({ from }) => from === null).map(({ spelling }) => spelling)
}

/** Constant expressions see everything that is declared by the time they are evaluated. */
function constantScope(current: () => Analysis): ConstantScope {
  return {
    get target() {
      return current().target
    },
    get resolver() {
      return current().declared
    },
    identifier: (name) => {
      const { declared } = current()
      const constant = declared.identifier(name)
      if (constant !== undefined) return constant
      const type = declared.objectType(name)
      return type === null ? null : { kind: 'object', type }
    },
    typeName: (text) => analyzeTypeName(current(), text),
    isTypeName: (name) => current().declared.typedefs.has(name),
  }
}
