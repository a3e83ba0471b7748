import type { BoundParameter } from './bound-type.ts'

/**
 * Whether C keeps what the parameter points to, and the runtime has to keep it alive: callbacks are another
 * affair.
 */
export function isHeld({ held, type }: BoundParameter): boolean {
  if (!held) return false
  switch (type.kind) {
    case 'string':
    case 'wide-string':
    case 'pointer':
    case 'record-pointer':
      return true
    default:
      return false
  }
}
