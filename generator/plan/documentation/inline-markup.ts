import { ownProperty } from '../../own-property.ts'
/** What a word in a comment may refer to. */
export interface LinkTargets {
  /** The module's own name for a C identifier; null where the module has none. */
  link(name: string): string | null
}

/** Doxygen's commands for one word: how Markdown shows it. */
const wordCommands: Readonly<Record<string, (word: string) => string>> = {
  c: code,
  p: code,
  a: code,
  e: (word) => `*${escapeText(word)}*`,
  em: (word) => `*${escapeText(word)}*`,
  b: (word) => `**${escapeText(word)}**`,
}

const htmlTags: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  code: '`',
  tt: '`',
  br: '  ',
  p: '\n\n',
  ul: '\n',
  ol: '\n',
  dl: '\n',
  dt: '\n- ',
  dd: ' ',
  li: '\n- ',
  blockquote: '\n\n',
  table: '\n',
  tr: '\n',
  td: ' ',
  th: ' ',
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** DocBook's tags for pieces of code, which older GTK-Doc comments have. */
const docBookCode =
  'function|literal|classname|structname|structfield|type|varname|parameter|constant|filename|envar|command|option'

const pattern = new RegExp(
  [
    '(?<code>`+[^`]*`+)',
    '(?<url>https?://[^\\s<>"{}]+)',
    '[@\\\\](?<wordCommand>c|p|a|e|em|b)\\s+(?<word>[^\\s,;]*[^\\s,;.:)!?])',
    '[@\\\\]ref\\s+(?<ref>[\\w:.]+)(?:\\(\\))?(?:\\s+"(?<refText>[^"]*)")?',
    '[@\\\\]link\\s+(?<linked>[\\w:]+)(?:\\(\\))?\\s*(?<linkText>.*?)\\s*[@\\\\]endlink',
    '\\[\\[?(?<bracket>[A-Za-z_]\\w*)(?:\\(\\))?(?:\\s*\\|\\s*(?<bracketText>[^\\]]+))?\\]?\\](?!\\()',
    '\\[(?:class|struct|func|method|enum|iface|ctor|type|callback|error|flags|const|property|signal|vfunc|alias)@(?<gi>[\\w.:-]+)\\]',
    `&(?<entity>${inEitherCase(Object.keys(entities))});`,
    '(?<![^\\s("\'])(?!#(?:define|undef|include|if|ifdef|ifndef|elif|else|endif|error|pragma)\\b)[%#](?<symbol>[A-Za-z_]\\w{2,})(?:\\(\\))?',
    '(?<![^\\s("\'])&(?:struct |enum |union |typedef )?(?<kernel>[A-Za-z_]\\w*)',
    `<(?:${docBookCode})(?: [^<>]*)?>(?<docBook>.*?)</(?:${docBookCode})>`,
    '</?(?<emphasis>emphasis|replaceable)>',
    `</?(?<tag>${inEitherCase(Object.keys(htmlTags))})(?:\\s[^<>]*)?/?>`,
    '(?<![\\w@\\\\])@(?<parameter>[A-Za-z_]\\w*)',
    '(?<![\\w.>])(?<call>[A-Za-z_]\\w*)\\(\\)',
  ].join('|'),
  // Without the flags i and u, which make so long a pattern several times slower.
  'g',
)

/** The alternatives of a pattern for names that HTML writes small or large. */
function inEitherCase(names: readonly string[]): string {
  return names.flatMap((name) => [name, name.toUpperCase()]).join('|')
}

/** Text without any of these is Markdown as it is: most lines. */
const markupCharacters = /[`@\\[&%#<{}]|:\/\/|\*\/|\(\)/

/**
 * Turns a comment's inline markup (Doxygen's, GTK-Doc's, kernel-doc's, HTML's, SQLite's brackets) into
 * Markdown with TSDoc links, and escapes what TSDoc or a comment would take for its own.
 */
export function inlineMarkdown(text: string, targets: LinkTargets): string {
  if (!markupCharacters.test(text)) return text
  let result = ''
  let end = 0
  for (const match of text.matchAll(pattern)) {
    result += escapeText(text.slice(end, match.index)) + markup(match[0], match.groups ?? {}, targets)
    end = match.index + match[0].length
  }
  return result + escapeText(text.slice(end))
}

function markup(
  whole: string,
  groups: Readonly<Record<string, string | undefined>>,
  targets: LinkTargets,
): string {
  const { wordCommand, word, ref, linked, bracket, entity, tag, parameter, call } = groups
  if (groups.code !== undefined) return protectCode(whole)
  if (groups.url !== undefined) return whole.replaceAll('*/', '*%2F').replaceAll('@', '%40')
  if (wordCommand !== undefined) return wordCommands[wordCommand.toLowerCase()]!(word ?? '')
  if (ref !== undefined) return reference(ref, targets, groups.refText)
  if (linked !== undefined) return reference(linked, targets, groups.linkText)
  if (bracket !== undefined) {
    const known = targets.link(bracket) !== null
    return known ? reference(bracket, targets, groups.bracketText) : escapeText(whole)
  }
  if (groups.gi !== undefined) return code(groups.gi)
  if (entity !== undefined) return escapeText(ownProperty(entities, entity.toLowerCase()) ?? whole)
  const symbol = groups.symbol ?? groups.kernel
  if (symbol !== undefined) {
    return targets.link(symbol) === null && whole.startsWith('&')
      ? escapeText(whole)
      : reference(symbol, targets)
  }
  if (groups.docBook !== undefined) {
    const name = groups.docBook.replace(/<[^<>]*>/g, '')
    return reference(name.replace(/\(\)$/, ''), targets, undefined, name)
  }
  if (groups.emphasis !== undefined) return '*'
  if (tag !== undefined) return htmlMarkdown(tag.toLowerCase(), whole.startsWith('</'))
  if (parameter !== undefined) return code(parameter)
  return targets.link(call ?? '') === null ? escapeText(whole) : reference(call ?? '', targets)
}

function htmlMarkdown(tag: string, closing: boolean): string {
  if (closing && ['li', 'p', 'dt', 'dd', 'tr', 'td', 'th'].includes(tag)) return ''
  return ownProperty(htmlTags, tag) ?? ''
}

/** A link where the module declares the name, code where it does not. */
function reference(name: string, targets: LinkTargets, label?: string, written = name): string {
  const target = targets.link(name)
  if (target === null) return label ? escapeText(label) : code(written)
  const shown = label || (target === name ? '' : name)
  return shown === '' ? `{@link ${target}}` : `{@link ${target} | ${escapeText(shown)}}`
}

function code(text: string): string {
  return `\`${protectCode(text.replaceAll('`', ''))}\``
}

/** Inside code nothing is escaped; only the end of the comment must not appear. */
export function protectCode(text: string): string {
  return text.replaceAll('*/', '* /')
}

/** Escapes what begins a tag (`@`), an inline tag (braces) or HTML, and what ends the comment. */
export function escapeText(text: string): string {
  if (!/[\\@{}<]|\*\//.test(text)) return text
  return text
    .replaceAll(/\\(?=[@{}<])/g, '')
    .replaceAll(/[@{}]/g, '\\$&')
    .replaceAll(/<(?=[A-Za-z/!?])/g, '\\<')
    .replaceAll('*/', '*\\/')
}
