import type { BoundType } from './bound-type.ts'

/** `const char *` that is not taken for text. */
export const constCharacters: BoundType = {
  kind: 'pointer',
  pointee: { kind: 'integer', type: 'char', wide: false, comesAs: 'number' },
  const: true,
}

/** `const void *`, `const unsigned char *`: any memory passes, and text, since C only reads there. */
export function isReadBytes(type: BoundType): boolean {
  return type.kind === 'pointer' && type.const && isAnyMemory(type.pointee)
}

/** `char *` and `const char *`, behind a pointer: an array of text. */
export function isTextPointer(pointee: BoundType): boolean {
  if (pointee.kind === 'string') return true
  return pointee.kind === 'pointer' && pointee.pointee.kind === 'integer' && pointee.pointee.type === 'char'
}

/** `void *`, `char *`, `unsigned char *`: any memory passes. */
export function isAnyMemory(pointee: BoundType): boolean {
  if (pointee.kind === 'void') return true
  return pointee.kind === 'integer' && /(?:^|\s)char$/.test(pointee.type)
}
