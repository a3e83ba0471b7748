import type { Generation } from '../../generate.ts'
import type { FoundLibrary } from '../../libraries/find-library.ts'
import type { Reason } from '../../model/translation-unit.ts'
import { type AccountEntry, reasonsOf } from '../../plan/account/account.ts'
import { inlinePrefix } from '../../select/bindability.ts'
import { writtenNames } from '../../select/written-names.ts'
import type { StageClock } from '../../stage-clock.ts'
import { shownPath } from './shown-path.ts'
import type { Colours, Terminal } from './terminal.ts'
import { wrap } from './wrap.ts'

/**
 * One line on what a module has: `archive.ts: 318 functions, 4 records, 160 constants; libarchive.so.13
 * (3.6.2); 0.41 s`.
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
  const { library, account } = generation
  const entries = account?.entries ?? []
  const bound = (kind: AccountEntry['kind'], noun: string): string | null =>
    count(entries.filter((entry) => entry.kind === kind && entry.outcome.kind !== 'skipped').length, noun)
  const counts = [
    bound('function', 'function'),
    bound('record', 'record'),
    bound('enum', 'enum'),
    bound('constant', 'constant'),
    bound('variable', 'variable'),
  ].filter((text) => text !== null)
  const parts = [counts.length === 0 ? 'nothing declared' : counts.join(', ')]
  const missed = entries.filter((entry) => isSkipped(entry) && !isInline(entry)).length
  if (missed > 0) parts.push(colours.yellow(`${missed} skipped`))
  const weakened = entries.filter(({ outcome }) => outcome.kind === 'weakened').length
  if (weakened > 0) parts.push(colours.yellow(`${weakened} weakened`))
  if (library?.installed) parts.push([library, ...library.others].map(libraryLabel).join(', '))
  parts.push(colours.dim(`${seconds.toFixed(2)} s`))
  const written = counts.length === 0 ? colours.yellow('!') : colours.green('✓')
  const sign = succeeded ? written : colours.red('✗')
  return `${wrap(`${sign} ${colours.bold(name)}: ${parts.join('; ')}`, width, 2)}\n`
}

/** How long each stage took: `preprocess 31 ms, scope 1 ms, …`. */
export function stageLine(
  { times }: StageClock,
  { colours, width }: Pick<Terminal, 'colours' | 'width'>,
): string {
  const parts = Object.entries(times).map(
    ([stage, milliseconds]) => `${stage} ${Math.round(milliseconds)} ms`,
  )
  return `  ${wrap(dimmed(parts.join(', '), colours), width, 4)}\n`
}

/** `libz.so.1 (1.2.13)`. */
function libraryLabel({ candidates: { name, version }, installed }: FoundLibrary): string {
  const soname = installed?.soname ?? installed?.path.replace(/^.*\//, '') ?? name
  return version === null ? soname : `${soname} (${version})`
}

function isSkipped({ outcome }: AccountEntry): boolean {
  return outcome.kind === 'skipped'
}

/** Headers have helpers that only their own macros call. */
function isInline({ outcome }: AccountEntry): boolean {
  return outcome.kind === 'skipped' && outcome.reason.reason.startsWith(inlinePrefix)
}

function count(number: number, noun: string): string | null {
  return number === 0 ? null : `${number} ${noun}${number === 1 ? '' : 's'}`
}

const namesPerReason = 3

/**
 * What the headers declare and the library lacks: an older version's, another system's, a forgotten
 * library's.
 */
export function missingLine(
  { library, account }: Generation,
  verbose: boolean,
  { colours, width }: Pick<Terminal, 'colours' | 'width'>,
): string {
  if (library === null) return ''
  // Names that start with _ are reserved (N1570 7.1.3), and the library's own business.
  const skipped = new Set((account?.entries ?? []).filter(isSkipped).map(({ name }) => name))
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

/** A reason of an entry. */
interface Remark {
  readonly entry: AccountEntry
  readonly reason: Reason
}

/**
 * What was skipped, and what is weaker than in C, by reason, the most frequent first, with the first names of
 * each.
 *
 * @param verbose lists every declaration with its place
 */
export function remarkList(
  { account, api }: Generation,
  verbose: boolean,
  terminal: Pick<Terminal, 'colours' | 'width'>,
): string {
  const { colours } = terminal
  const isWritten = writtenNames(api.source.files)
  const entries = account?.entries ?? []
  // Macros of a header can make thousands for its own use, and _names are its own: nobody misses them.
  const inline = entries.filter(
    (entry) => isInline(entry) && !entry.name.startsWith('_') && isWritten(entry),
  ).length
  const told = verbose ? entries : entries.filter((entry) => !isInline(entry))
  const byReason = new Map<string, Remark[]>()
  for (const entry of told) {
    for (const reason of reasonsOf(entry)) {
      const group = byReason.get(reason.reason)
      if (group === undefined) byReason.set(reason.reason, [{ entry, reason }])
      else group.push({ entry, reason })
    }
  }
  const groups = [...byReason].sort(([, a], [, b]) => b.length - a.length)
  const left = `${count(inline, 'inline function')} left out: no library exports them, and they have no translation (--verbose says why)`
  const quietly = inline === 0 || verbose ? '' : `  ${colours.dim(left)}\n`
  return groups.map(([reason, group]) => renderGroup(reason, group, verbose, terminal)).join('') + quietly
}

function renderGroup(
  reason: string,
  group: readonly Remark[],
  verbose: boolean,
  { colours, width }: Pick<Terminal, 'colours' | 'width'>,
): string {
  const title = `${colours.yellow(String(group.length))} ${reason}`
  if (!verbose) {
    const names = [...new Set(group.map(({ entry }) => entry.name))]
    const shown = names.slice(0, namesPerReason)
    const more = names.length > shown.length ? ', …' : ''
    return `  ${wrap(`${title}: ${dimmed(shown.join(', ') + more, colours)}`, width, 4)}\n`
  }
  const lines = group.map(({ entry: { kind, name, location }, reason: { place } }) => {
    const where = `${shownPath(location.file)}:${location.line}${place === null ? '' : `, ${place}`}`
    return `      ${kind} ${name}  ${colours.dim(where)}\n`
  })
  return `  ${title}:\n${lines.join('')}`
}

/** Word by word, so that a break between them is no part of it. */
function dimmed(names: string, colours: Colours): string {
  return names.split(' ').map(colours.dim).join(' ')
}
