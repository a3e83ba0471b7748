import type { TypeTree } from '../../typescript/types.ts'
import { nullable, withoutNull } from '../../typescript/types.ts'

/** One type that stands for several; the type itself where all are one. */
export function unionOf(types: readonly TypeTree[]): TypeTree {
  const isNullable = types.some((type) => type.kind === 'nullable')
  const members: TypeTree[] = []
  for (const type of types.map(withoutNull).flatMap((one) => (one.kind === 'union' ? one.members : [one]))) {
    if (!members.some((known) => sameType(known, type))) members.push(type)
  }
  const [first] = members
  const union: TypeTree = members.length === 1 && first !== undefined ? first : { kind: 'union', members }
  return isNullable ? nullable(union) : union
}

/** Types are plain data. */
export function sameType(one: TypeTree, other: TypeTree): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
