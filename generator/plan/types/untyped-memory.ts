import type { BoundType } from './bound-type.ts'

/** `void *`, `char *`, `unsigned char *`: any memory passes. */
export function isAnyMemory(pointee: BoundType): boolean {
  if (pointee.kind === 'void') return true
  return pointee.kind === 'integer' && /(?:^|\s)char$/.test(pointee.type)
}
