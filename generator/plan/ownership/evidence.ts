/** What a fact of ownership rests on. */
export type Evidence =
  /** The user's configuration. */
  | { readonly kind: 'configuration' }
  /** An attribute of the declaration: `malloc(free)`. */
  | { readonly kind: 'attribute'; readonly text: string }
  /** An annotation of the header's that no compiler takes: `_Out_`. */
  | { readonly kind: 'annotation'; readonly text: string }
  /** A function that the header defines for the compiler's `cleanup` attribute. */
  | { readonly kind: 'cleanup'; readonly function: string }
  /** A GIR file. */
  | { readonly kind: 'gir'; readonly text: string }
  /** A documentation comment: the sentence, and the function that it belongs to. */
  | { readonly kind: 'documentation'; readonly sentence: string; readonly function: string }
  /**
   * The same of all functions of the library of which it is known: `git_*` hand out pointers through `T **`.
   */
  | { readonly kind: 'convention'; readonly text: string }
  /** Whole words of the name, types and position. */
  | { readonly kind: 'name'; readonly text: string }

const usualLength = 100

/**
 * In a few words, for people: `its documentation: "must be freed with x_free"`.
 *
 * @param longest characters of a sentence; what goes beyond is cut
 */
export function evidenceText(evidence: Evidence, ofFunction: string, longest = usualLength): string {
  switch (evidence.kind) {
    case 'configuration':
      return 'the configuration'
    case 'attribute':
      return `the attribute ${evidence.text}`
    case 'annotation':
      return `the annotation ${evidence.text}`
    case 'cleanup':
      return `the header's cleanup function ${evidence.function}`
    case 'gir':
      return `GIR: ${evidence.text}`
    case 'documentation': {
      const sentence = evidence.sentence.replaceAll(/\s+/g, ' ').trim()
      const shown = sentence.length > longest ? `${sentence.slice(0, longest - 1)}…` : sentence
      const whose =
        evidence.function === ofFunction ? 'its documentation' : `documentation of ${evidence.function}`
      return `${whose}: "${shown}"`
    }
    case 'convention':
    case 'name':
      return `${evidence.kind === 'name' ? 'names' : 'convention'}: ${evidence.text}`
  }
}
