import type { Initializer } from '../../model/expression.ts'
import type { LocalObject } from '../../model/statement.ts'
import type { SyntaxNode } from '../../parse/syntax-tree.ts'
import { type Analysis, expressionText, textOf, withinText } from '../analysis.ts'
import { analyzeDeclaratorList } from '../declarations/declarator-list.ts'
import { ExtensionTokens } from '../extension-tokens.ts'
import { Rejection } from '../rejection.ts'
import { Unreadable } from '../statements/unreadable.ts'
import { childByField } from '../syntax-node.ts'
import { analyzeSpecifiers, plainPlace } from '../types/specifiers.ts'

/**
 * What a declaration inside a body declares, its text without the semicolon.
 *
 * @throws Unreadable where it declares more than objects, or is not understood
 */
export function analyzeLocalDeclaration(
  analysis: Analysis,
  text: string,
  readInitializer: (text: string) => Initializer | null,
): readonly LocalObject[] {
  const parsed = analysis.tree.parseLocalDeclaration(`${text};`)
  if (parsed === null) throw new Unreadable(`its declaration '${text}' is not understood`)
  const inner = withinText(analysis, parsed.text, new ExtensionTokens(parsed.extensions))
  const { node } = parsed
  refuseTypes(inner, node)
  try {
    const specifiers = analyzeSpecifiers(inner, node, plainPlace, 0, parsed.text.length)
    const { storage } = specifiers
    const foreign = storage.find((word) => ['typedef', '__thread'].includes(word))
    if (foreign !== undefined) throw new Unreadable(`it has a declaration with '${foreign}'`)
    const isStatic = storage.includes('static')
    const declarators = [...analyzeDeclaratorList(inner, node, specifiers)]
    if (storage.includes('extern')) {
      const foreign = declarators.find(
        ({ name }) => name === null || analysis.constants.identifier(name) === null,
      )
      if (foreign !== undefined) throw new Unreadable(`it declares '${foreign.name}', which no header does`)
      return []
    }
    return declarators.map(({ name, type, initializer }) => {
      if (name === null) throw new Unreadable('it has a declaration without a name')
      return { name, type, static: isStatic, initializer: initial(inner, initializer, readInitializer) }
    })
  } catch (error) {
    if (!(error instanceof Rejection)) throw error
    throw new Unreadable(
      error.code === 'invalid-constant'
        ? 'it has an array of variable length'
        : `in its body ${error.message}`,
    )
  }
}

/** A record of its own is well where no other has its tag; any other type would hide names, or give some. */
function refuseTypes(analysis: Analysis, node: SyntaxNode): void {
  const type = childByField(node, 'type')
  if (type === undefined || childByField(type, 'body') === undefined) return
  const tag = childByField(type, 'name')
  const isRecord = type.type === 'struct_specifier' || type.type === 'union_specifier'
  const id = `${type.type.replace('_specifier', '')} ${tag === undefined ? '' : textOf(analysis, tag)}`
  if (!isRecord || (tag !== undefined && analysis.declared.records.has(id)))
    throw new Unreadable('it declares a type of its own')
}

function initial(
  analysis: Analysis,
  node: Parameters<typeof expressionText>[1] | null,
  readInitializer: (text: string) => Initializer | null,
): LocalObject['initializer'] {
  if (node === null) return null
  const text = expressionText(analysis, node)
  const initializer = readInitializer(text)
  if (initializer === null) throw new Unreadable(`its initialiser '${text}' is not understood`)
  return initializer
}
