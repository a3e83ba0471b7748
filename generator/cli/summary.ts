import type { Generation } from '../generate.ts'
import type { FoundLibrary } from '../libraries/find-library.ts'
import type { FunctionDeclaration, VariableDeclaration } from '../model/declarations.ts'
import type { Skip } from '../model/translation-unit.ts'
import { inlineReason } from '../select/bindability.ts'
import { shownPath } from './shown-path.ts'
import type { Colours, Terminal } from './terminal.ts'
import { wrap } from './wrap.ts'

/**
 * One line on what a module has: `archive.ts: 318 functions, 4 records, 160 constants; libarchive.so.13 (3.6.2); 0.41 s`.
 *
 * @param name of the module as the user knows it
 * @param seconds that it took
 * @param succeeded whether it was written
 */
export function summaryLine(
  name: string,
  generation: Generation,
  seconds: number,
  succeeded: boolean,
  { colours, width }: Pick<Terminal, 'colours' | 'width'>,
): string {
  const { unit } = generation.api
  const skipped = new Set(unit.skipped.map((skip) => `${skip.kind} ${skip.name}`))
  const bound = (list: readonly (FunctionDeclaration | VariableDeclaration)[]): number =>
    list.filter((declared) => !skipped.has(`${declared.kind} ${declared.name}`)).length
  const counts = [
    count(bound(unit.functions), 'function'),
    count(unit.records.size, 'record'),
    count(unit.enums.size, 'enum'),
    count(unit.constants.length, 'constant'),
    count(bound(unit.variables), 'variable'),
  ].filter((text) => text !== null)
  const { library } = generation
  const parts = [counts.length === 0 ? 'nothing declared' : counts.join(', ')]
  const missed = unit.skipped.filter((skip) => skip.reason !== inlineReason).length
  if (missed > 0) parts.push(colours.yellow(`${missed} skipped`))
  if (library?.installed) parts.push([library, ...library.others].map(libraryLabel).join(', '))
  parts.push(colours.dim(`${seconds.toFixed(2)} s`))
  const written = counts.length === 0 ? colours.yellow('!') : colours.green('✓')
  const sign = succeeded ? written : colours.red('✗')
  return `${wrap(`${sign} ${colours.bold(name)}: ${parts.join('; ')}`, width, 2)}\n`
}

/** `libz.so.1 (1.2.13)`. */
function libraryLabel({ candidates: { name, version }, installed }: FoundLibrary): string {
  const soname = installed?.soname ?? installed?.path.replace(/^.*\//, '') ?? name
  return version === null ? soname : `${soname} (${version})`
}

function count(number: number, noun: string): string | null {
  return number === 0 ? null : `${number} ${noun}${number === 1 ? '' : 's'}`
}

const namesPerReason = 3

/**
 * What the headers declare and the library lacks: an older version's, another system's, a forgotten library's.
 *
 * @param skips what is not bound anyway
 */
export function missingLine(
  library: FoundLibrary | null,
  skips: readonly Skip[],
  verbose: boolean,
  { colours, width }: Pick<Terminal, 'colours' | 'width'>,
): string {
  if (library === null) return ''
  // Names that start with _ are reserved (N1570 7.1.3), and the library's own business.
  const skipped = new Set(skips.map(({ name }) => name))
  const missing = library.missing.filter(
    (symbol) => !skipped.has(symbol) && (verbose || !symbol.startsWith('_')),
  )
  if (missing.length === 0) return ''
  const { others } = library
  const where = others.length > 0 ? 'none of these libraries' : `not in ${libraryLabel(library)}`
  const shown = verbose ? missing : missing.slice(0, namesPerReason)
  const names = shown.join(', ') + (missing.length > shown.length ? ', …' : '')
  const what = `${others.length > 0 ? 'in ' : ''}${where}, so they throw when they are used`
  return `  ${wrap(`${colours.yellow(String(missing.length))} ${what}: ${dimmed(names, colours)}`, width, 4)}\n`
}

/**
 * What was skipped, by reason, the most frequent first, with the first names of each.
 *
 * @param verbose lists every declaration with its place
 */
export function skipList(
  skips: readonly Skip[],
  verbose: boolean,
  terminal: Pick<Terminal, 'colours' | 'width'>,
): string {
  const { colours } = terminal
  const byReason = new Map<string, Skip[]>()
  for (const skip of skips) {
    const { reason } = placeAndReason(skip)
    byReason.set(reason, [...(byReason.get(reason) ?? []), skip])
  }
  const inline = byReason.get(inlineReason) ?? []
  if (!verbose) byReason.delete(inlineReason)
  const groups = [...byReason].sort(([, a], [, b]) => b.length - a.length)
  const left = `${count(inline.length, 'inline function')} left out: no library exports them`
  const quietly = inline.length === 0 || verbose ? '' : `  ${colours.dim(left)}\n`
  return groups.map(([reason, group]) => renderGroup(reason, group, verbose, terminal)).join('') + quietly
}

/** A function's reason may start with the place in its type (`parameter argp: `); the rest is what skips have in common. */
function placeAndReason(skip: Skip): { place: string | null; reason: string } {
  const [start = '', place = null] = /^(parameter \S+|result): /.exec(skip.reason) ?? []
  return { place, reason: skip.reason.slice(start.length) }
}

function renderGroup(
  reason: string,
  group: readonly Skip[],
  verbose: boolean,
  { colours, width }: Pick<Terminal, 'colours' | 'width'>,
): string {
  const title = `${colours.yellow(String(group.length))} ${reason}`
  if (!verbose) {
    const names = group.slice(0, namesPerReason).map((skip) => skip.name)
    const more = group.length > names.length ? ', …' : ''
    return `  ${wrap(`${title}: ${dimmed(names.join(', ') + more, colours)}`, width, 4)}\n`
  }
  const lines = group.map((skip) => {
    const { kind, name, location } = skip
    const { place } = placeAndReason(skip)
    const where = `${shownPath(location.file)}:${location.line}${place === null ? '' : `, ${place}`}`
    return `      ${kind} ${name}  ${colours.dim(where)}\n`
  })
  return `  ${title}:\n${lines.join('')}`
}

/** Word by word, so that a break between them is no part of it. */
function dimmed(names: string, colours: Colours): string {
  return names.split(' ').map(colours.dim).join(' ')
}
