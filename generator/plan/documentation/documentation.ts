/**
 * What a header's comment says of a declaration: Markdown, free of anything that ends a comment or begins a
 * tag.
 */
export interface Documentation {
  /** The text, by lines; blank lines separate paragraphs. */
  readonly text: readonly string[]
  /** By the name that the comment uses, in the comment's order. */
  readonly parameters: ReadonlyMap<string, string>
  readonly returns: string | null
  /** null: not deprecated; may be empty. */
  readonly deprecated: string | null
  readonly since: string | null
  readonly see: readonly string[]
}

export const noDocumentation: Documentation = {
  text: [],
  parameters: new Map(),
  returns: null,
  deprecated: null,
  since: null,
  see: [],
}
