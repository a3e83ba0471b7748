import type { BoundSignature, BoundType } from '../../plan/types/bound-type.ts'

/** What the idiomatic module reaches the raw one by. */
export const rawModule = '$raw'

/** A type whose classes stand in the raw module. */
export function qualifiedType<T extends BoundType>(type: T): T
export function qualifiedType(type: BoundType): BoundType {
  switch (type.kind) {
    case 'handle':
    case 'record':
    case 'record-pointer':
      return { ...type, className: qualified(type.className) }
    case 'callback':
      return { ...type, name: qualified(type.name) }
    case 'enum':
      return { ...type, name: type.name === null ? null : qualified(type.name) }
    case 'chosen-integer':
      return {
        ...type,
        type: qualified(type.type),
        enumName: type.enumName === null ? null : qualified(type.enumName),
      }
    case 'pointer':
      return { ...type, pointee: qualifiedType(type.pointee) }
    case 'array':
      return { ...type, element: qualifiedType(type.element) }
    default:
      return type
  }
}

export function qualifiedSignature(signature: BoundSignature): BoundSignature {
  return {
    ...signature,
    result: qualifiedType(signature.result),
    parameters: signature.parameters.map((each) => ({ ...each, type: qualifiedType(each.type) })),
  }
}

function qualified(name: string): string {
  return `${rawModule}.${name}`
}
