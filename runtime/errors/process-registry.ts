import koffi from 'koffi'

/*
 * Several copies of the runtime may come into one process: packages that were built with different versions,
 * bundles that each brought their own. C does not tell them apart: a callback that one copy made is called
 * during a call that another made. So they find one another here, and share what belongs to the thread of
 * JavaScript.
 */

/** What all copies of the runtime on a thread share. A change of its meaning is a new protocol. */
export interface ProcessRegistry {
  readonly protocol: 1
  readonly koffi: unknown
  /** How many copies there are. */
  copies: number
  /** What a callback threw in the call that is going on. */
  pending: { readonly error: unknown } | undefined
  /** How many callbacks are running. */
  running: number
  /** Whether calls look for what callbacks threw, and what has them do so. */
  guarding: boolean
  readonly guards: (() => void)[]
}

const key = Symbol.for('koffi-bindgen.runtime')

/** The registry of this thread. */
export const registry: ProcessRegistry = join()

function join(): ProcessRegistry {
  const holder = globalThis as { [key]?: ProcessRegistry }
  const found = holder[key]
  if (found === undefined) {
    const made: ProcessRegistry = {
      protocol: 1,
      koffi,
      copies: 1,
      pending: undefined,
      running: 0,
      guarding: false,
      guards: [],
    }
    Object.defineProperty(globalThis, key, { value: made })
    return made
  }
  if (found.protocol !== 1) {
    throw new Error(
      "this process has two versions of koffi-bindgen's runtime that do not know one another: `npm ls koffi-bindgen` " +
        'shows who brings them; make them one version',
    )
  }
  if (found.koffi !== koffi) {
    throw new Error(
      'this process has two copies of Koffi: a function that is given to C through one cannot be called while C runs ' +
        'through the other. `npm ls koffi` shows who brings them; `npm dedupe`, or "overrides" in package.json, make them one',
    )
  }
  found.copies++
  return found
}
