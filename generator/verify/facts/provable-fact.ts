/** Something that the model claims, and the C that proves it. */
export interface Fact {
  /** For a person: `struct stat is 144 bytes long`. */
  readonly claim: string
  /** One line of C, at file scope, that compiles only where the claim is true. */
  readonly code: (marker: string) => string
  /** What compiling cannot show: bytes of the object file, found by the marker before them. */
  readonly exhibit?: Exhibit
}

export interface Exhibit {
  /** Bytes from the start of the marker to what is shown. */
  readonly offset: number
  /** Bytes. */
  readonly size: number
  /** Whether the bytes are what the model says. */
  readonly isTrue: (bytes: Uint8Array) => boolean
}

/** Bytes that each marker takes in an object file. */
export const markerSize = 16

/** A fact that a static assertion proves. */
export function assertion(claim: string, condition: string): Fact {
  return { claim, code: () => `_Static_assert(${condition}, ${cString(claim)});` }
}

/** An object after a marker: its initialiser's bytes are the proof. */
export function shown(claim: string, type: string, initializer: string, exhibit: Exhibit): Fact {
  const code = (marker: string): string =>
    `const struct { char marker[${markerSize}]; ${type} value; } bindgen_${marker.replaceAll(/\W/g, '_')} = { ${cString(marker)}, ${initializer} };`
  return { claim, code, exhibit }
}

/** C's spelling of a text: a string literal on one line. */
export function cString(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll(/[\n\r]/g, ' ')}"`
}
