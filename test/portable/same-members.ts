import type { RecordLayout } from '../../runtime/generated.ts'
import { typeOf } from '../../runtime/index.ts'
import type { Members } from './modules.ts'

/**
 * What a module for several targets has otherwise than the one for the target that it runs on; none is right.
 */
export function differences(portable: Members, own: Members, sameWidths: boolean): string[] {
  return Object.entries(own).flatMap(([name, value]) => {
    const other = portable[name]
    if (name.startsWith('$')) return []
    if (!Object.hasOwn(portable, name)) return [`${name} is missing`]
    if (typeof value === 'object' || typeof value === 'function') {
      const layout = layoutOf(value)
      if (layout === null) return []
      const found = layoutOf(other)
      // A record that the first target's headers hide is a handle everywhere.
      if (found === null) return Object.hasOwn(Object(other), 'cName') ? [] : [`${name} is no record`]
      const [expected, actual] = [shape(layout, sameWidths), shape(found, sameWidths)]
      return expected === actual ? [] : [`${name}: ${actual}, not ${expected}`]
    }
    // What has nothing in common with the first target's throws, and says so.
    if (Object.is(value, other) || isAbsent(other)) return []
    return [`${name} is ${String(other)}, not ${String(value)}`]
  })
}

function isAbsent(value: unknown): boolean {
  try {
    return typeof value === 'object' && String(value) === ''
  } catch (error) {
    return / exists on .* only; this is /.test((error as Error).message)
  }
}

function layoutOf(value: unknown): RecordLayout | null {
  if (typeof value !== 'function') return null
  return (value as { readonly layout?: RecordLayout }).layout ?? null
}

/** `long` is this system's, whatever the target: types are compared where the widths are the same. */
function shape({ name, size, alignment, flexible, fields }: RecordLayout, sameWidths: boolean): string {
  const places = Object.entries(fields).map(([field, [type, ...place]]) => {
    const { size: bytes, flatElements } = typeOf(type)
    return [field, place, sameWidths ? bytes : 0, sameWidths ? (flatElements?.name ?? '') : '']
  })
  return JSON.stringify([name, size, alignment, flexible, places])
}
