import type { Documentation } from './documentation.ts'

/** A parameter as the comment may call it and as TypeScript does. */
export interface DocumentedParameter {
  readonly cName: string | null
  readonly name: string
}

/** What stands in a declaration's comment beside the header's words. */
export interface TsDocFacts {
  /** Lines after the header's text: the C declaration, who frees a handle. */
  readonly facts: readonly string[]
  readonly parameters?: readonly DocumentedParameter[]
  /** The message of a `deprecated` attribute; null where there is none. */
  readonly deprecated?: string | null
  /** The header and line. */
  readonly see?: string | null
}

/**
 * The content of a TSDoc comment, by lines: the text first, then the facts, then block tags, because
 * everything behind a block tag belongs to it.
 */
export function tsDocLines(documentation: Documentation, facts: TsDocFacts): string[] {
  const { described, others } = matchParameters(documentation.parameters, facts.parameters ?? [])
  const tags: string[] = []
  for (const { name } of facts.parameters ?? []) {
    const text = described.get(name)
    if (text) tags.push(`@param ${name} - ${continued(text)}`)
  }
  if (documentation.returns) tags.push(`@returns ${continued(withoutLeadingLink(documentation.returns))}`)
  const deprecated = documentation.deprecated ?? facts.deprecated ?? null
  if (deprecated !== null) tags.push(`@deprecated ${continued(deprecated)}`.trimEnd())
  if (documentation.since) tags.push(`@since ${continued(documentation.since)}`)
  for (const see of documentation.see) tags.push(`@see ${continued(see)}`)
  if (facts.see) tags.push(`@see ${facts.see}`)

  const blocks = [documentation.text, others, facts.facts, tags.flatMap((tag) => tag.split('\n'))]
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

/** Finds a comment's parameters among the declared ones; what fits none stays as text, nothing is lost. */
function matchParameters(
  documented: ReadonlyMap<string, string>,
  parameters: readonly DocumentedParameter[],
): { described: Map<string, string>; others: string[] } {
  const described = new Map<string, string>()
  const others: string[] = []
  for (const [names, text] of documented) {
    let matched = false
    for (const name of names.split(',').map((part) => part.trim())) {
      const found =
        parameters.find((p) => p.cName === name) ??
        parameters.find((p) => p.cName !== null && alike(p.cName) === alike(name))
      if (found === undefined || described.has(found.name)) continue
      described.set(found.name, text)
      matched = true
    }
    if (!matched) others.push(`- \`${names}\`: ${continued(text)}`)
  }
  return { described, others: others.flatMap((text) => text.split('\n')) }
}

/** TypeScript takes braces behind `@returns` for a type: a link that stands first becomes code. */
function withoutLeadingLink(text: string): string {
  return text.replace(/^\{@link (\S+?)(?: \| ([^}]*))?\}/, (_, target, label) => `\`${label ?? target}\``)
}

/** Headers write `_filename` in the prototype and `filename` in the comment. */
function alike(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}

/** Further lines of a tag or an item are indented, so that they read as its continuation. */
function continued(text: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : `  ${line}`))
    .join('\n')
}
