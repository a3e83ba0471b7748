import type { SourceLocation } from '../../source/source.ts'
import { type Documentation, noDocumentation } from './documentation.ts'
import type { LinkTargets } from './inline-markup.ts'
import { parseComment } from './parse-comment.ts'
import { type DocumentedParameter, tsDocLines } from './tsdoc.ts'

/** What the documentation of a declaration is made from. */
export interface Documented {
  /** C's name, which some dialects repeat. */
  readonly name: string
  readonly comment: string | null
  readonly location: SourceLocation
  /** The C declaration; null where the module's own line says as much. */
  readonly declaration: string | null
  /** Sentences that the generator adds. */
  readonly facts?: readonly string[]
  readonly parameters?: readonly DocumentedParameter[]
  /** The message of a `deprecated` attribute. */
  readonly deprecated?: string | undefined
}

/** Lines up to which a comment is repeated. */
const longText = 12

/** Writes the documentation of a module's declarations. */
export class DeclarationDocs {
  readonly #targets: LinkTargets
  /** By comment: the declaration that had it first. Several may share one. */
  readonly #known = new Map<string, { readonly name: string; readonly documentation: Documentation }>()
  readonly #headerOf: (file: string) => string

  constructor(targets: LinkTargets, headerOf: (file: string) => string) {
    this.#targets = targets
    this.#headerOf = headerOf
  }

  /** `archive.h:522`. */
  where(location: SourceLocation): string {
    return `${this.#headerOf(location.file)}:${location.line}`
  }

  /** The content of the declaration's comment, by lines. */
  lines(documented: Documented): string[] {
    const { comment, name, declaration } = documented
    const documentation = comment === null ? noDocumentation : this.#read(comment, name)
    const spelled = declaration === null ? [] : [`C: \`${declaration.replaceAll('*/', '* /')}\``]
    return tsDocLines(documentation, {
      facts: [...(documented.facts ?? []), ...spelled],
      parameters: documented.parameters ?? [],
      deprecated: documented.deprecated ?? null,
      see: declaration === null ? null : this.where(documented.location),
    })
  }

  /** A comment; of a long one that stands above several declarations only the first gets all of it. */
  #read(comment: string, name: string): Documentation {
    const first = this.#known.get(comment)
    const documentation = first?.documentation ?? parseComment(comment, name, this.#targets)
    if (first === undefined) this.#known.set(comment, { name, documentation })
    const target = first === undefined || first.name === name ? null : this.#targets.link(first.name)
    if (target === null || documentation.text.length <= longText) return documentation
    const end = documentation.text.indexOf('')
    return { ...documentation, text: [...documentation.text.slice(0, end), '', `See {@link ${target}}.`] }
  }

  /** A field's or an enumerator's comment alone. */
  text(name: string, comment: string | null, deprecated?: string): string[] {
    const documentation = comment === null ? noDocumentation : parseComment(comment, name, this.#targets)
    return tsDocLines(documentation, { facts: [], deprecated: deprecated ?? null })
  }
}
