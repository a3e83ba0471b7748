import { inspect } from 'node:util'
import { registry } from './process-registry.ts'

/**
 * A value as an error message shows it: short, on one line, and never by running code of the value itself
 * (a proxy, a `toString` that throws).
 */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `the string ${quote(value)}`
    case 'bigint':
      return `${value}n`
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value)
    case 'function':
      return 'a function'
    case 'object':
      return value === null ? 'null' : describeObject(value)
    default:
      return String(value)
  }
}

function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 37)}...` : text)
}

function describeObject(value: object): string {
  try {
    // The runtime's own objects say what they are; what lies at their address may be gone and is not looked
    // at.
    if (Object.hasOwn(value, '$address')) return `${String(value)}${whoseCopy()}`
    const text = inspect(value, { depth: 0, customInspect: false, breakLength: Number.POSITIVE_INFINITY })
    return text.length > 80 ? `${text.slice(0, 77)}...` : text
  } catch {
    return 'an object'
  }
}

/** One copy takes no objects of another. */
function whoseCopy(): string {
  return registry.copies === 1
    ? ''
    : ` (this process has ${registry.copies} copies of koffi-bindgen's runtime, which take no objects of one another)`
}

/**
 * The error of a value of the wrong kind.
 *
 * @param owner the function, or the record, that the value was given to
 * @param name the parameter, or the field
 * @param expected what is accepted, as the end of "must be …"
 */
export function wrongType(owner: string, name: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${owner}: ${name} must be ${expected}; got ${describe(value)}`)
}

/** The error of a value of the right kind that lies outside of what the C type can hold. */
export function outOfRange(owner: string, name: string, expected: string, value: unknown): RangeError {
  return new RangeError(`${owner}: ${name} must be ${expected}; got ${describe(value)}`)
}
