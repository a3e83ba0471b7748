import type { ApiModule } from '../../api/plan/api-module.ts'
import { runtimeName } from '../../typescript/expressions.ts'
import { parametersOf, returnTypeOf } from './api-types.ts'
import { callBody } from './call-body.ts'
import { rawModule } from './qualified-type.ts'

/** Which of its imports an idiomatic module uses: compilers can be told to refuse the others. */
export function usedImports({ classes, constants, error, functions }: ApiModule): ReadonlySet<string> {
  if (classes.length > 0 || error !== null) return new Set([runtimeName, rawModule])
  const trees = functions.map((each) => [callBody(each, null), parametersOf(each), returnTypeOf(each)])
  return new Set([
    ...(constants.length + functions.length > 0 ? [rawModule] : []),
    ...(trees.some((tree) => mentions(tree, runtimeName)) ? [runtimeName] : []),
  ])
}

/** Whether a name stands in a tree of expressions, statements or types, or begins one that does. */
function mentions(tree: unknown, name: string): boolean {
  if (typeof tree !== 'object' || tree === null) return false
  if (Array.isArray(tree)) return tree.some((each) => mentions(each, name))
  const node = tree as { readonly kind?: unknown; readonly name?: unknown }
  const isName = node.kind === 'name' || node.kind === 'named'
  if (isName && (node.name === name || String(node.name).startsWith(`${name}.`))) return true
  return Object.values(tree).some((each) => mentions(each, name))
}
