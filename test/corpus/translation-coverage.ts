import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArguments } from '../../generator/cli/line/arguments.ts'
import { requestFromLine } from '../../generator/cli/line/request-from-line.ts'
import { type Api, readApi } from '../../generator/generate.ts'
import type { MacroDefinition } from '../../generator/model/definitions.ts'
import { hostTarget } from '../../generator/target/targets.ts'
import { type CorpusHeader, readHeaderList } from './corpus-header.ts'

/*
 * What becomes of the corpus' inline functions and function-like macros, as docs/translation.md. Headers that
 * are not installed are left out, and named: `npm run test:corpus` installs them.
 *
 *   npm run docs:translation
 */

const root = fileURLToPath(new URL('../../../', import.meta.url))

interface Counts {
  readonly header: string
  readonly functions: number
  readonly functionsBound: number
  /** Those that a header's macros make for it: checks of types, cleanup functions. */
  readonly functionsMade: number
  /** Those that are expressions or statements of C. */
  readonly macros: number
  readonly macrosBound: number
  /** Macros without parameters that call or read something. */
  readonly objects: number
  /** Those that only rename a function or a variable. */
  readonly aliases: number
  /**
   * Macros that are no C by themselves: attributes, parts of declarations, lists, what they paste together.
   */
  readonly fragments: number
}

const reasons = new Map<string, number>()

/** What no translation could be asked for. */
const fragmentReasons = /pastes a parameter|makes text of a parameter|initialises an object/

function count(kind: string, reason: string): void {
  const key = `${kind}: ${reason.replaceAll(/'[^']*'/g, '…')}`
  reasons.set(key, (reasons.get(key) ?? 0) + 1)
}

function countsOf(header: string, { unit, translation }: Api): Counts {
  const inline = unit.functions.filter((declaration) => declaration.inline)
  const isMade = (name: string): boolean =>
    translation.reasons.get(name)?.startsWith('a macro makes it') === true
  const names = new Set(unit.functions.map(({ name }) => name))
  const macros = unit.definitions.macros.filter(
    (macro) => macro.parameters !== null && !names.has(macro.name),
  )
  const isFragment = (macro: MacroDefinition): boolean =>
    macro.definition.kind === 'none' ||
    hidesItsArgument(macro) ||
    fragmentReasons.test(translation.reasons.get(macro.name) ?? '')
  const whole = macros.filter((macro) => !isFragment(macro))
  const written = inline.filter(({ name }) => !isMade(name))
  for (const { name } of written)
    if (!translation.functions.has(name)) count('function', translation.reasons.get(name) ?? 'not declared')
  for (const { name } of whole)
    if (!translation.functions.has(name)) count('macro', translation.reasons.get(name) ?? 'not declared')
  const objects = unit.definitions.macros.filter(
    (macro) => macro.parameters === null && translation.functions.has(macro.name) && !names.has(macro.name),
  )
  return {
    header,
    functions: written.length,
    functionsBound: written.filter(({ name }) => translation.functions.has(name)).length,
    functionsMade: inline.length - written.length,
    macros: whole.length,
    macrosBound: whole.filter(({ name }) => translation.functions.has(name)).length,
    objects: objects.length,
    aliases: translation.aliases.size,
    fragments: macros.length - whole.length,
  }
}

/** `#define F(x) x`. */
function hidesItsArgument({ definition, parameters }: MacroDefinition): boolean {
  if (definition.kind !== 'expression' || definition.expression.kind !== 'identifier') return false
  const { name } = definition.expression
  return parameters?.some(({ placeholder }) => placeholder === name) === true
}

function read({ header, flags }: CorpusHeader): Api | null {
  const parsed = parseArguments([header, ...flags])
  if (parsed.kind !== 'run') throw new Error(`${header}: ${parsed.kind}`)
  const target = hostTarget()
  if (target === null) throw new Error('The corpus is for a system that is a target')
  const api = readApi(requestFromLine(parsed.line, target, 'bindgen', '0.0.0', ''))
  return api.diagnostics.hasErrors ? null : api
}

const rows: Counts[] = []
const missing: string[] = []
for (const entry of readHeaderList(join(root, 'test/corpus/headers.tsv'))) {
  const api = read(entry)
  if (api === null) missing.push(entry.header)
  else rows.push(countsOf(entry.header, api))
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

function row(counts: Counts): string {
  const {
    header,
    functions,
    functionsBound,
    functionsMade,
    macros,
    macrosBound,
    objects,
    aliases,
    fragments,
  } = counts
  const cells = [functions, functionsBound, functionsMade, macros, macrosBound, fragments, objects, aliases]
  return `| ${header} | ${cells.join(' | ')} |`
}

const total = rows.reduce<Counts>(
  (sum, one) => ({
    header: '**all**',
    functions: sum.functions + one.functions,
    functionsBound: sum.functionsBound + one.functionsBound,
    functionsMade: sum.functionsMade + one.functionsMade,
    macros: sum.macros + one.macros,
    macrosBound: sum.macrosBound + one.macrosBound,
    objects: sum.objects + one.objects,
    aliases: sum.aliases + one.aliases,
    fragments: sum.fragments + one.fragments,
  }),
  {
    header: '',
    functions: 0,
    functionsBound: 0,
    functionsMade: 0,
    macros: 0,
    macrosBound: 0,
    objects: 0,
    aliases: 0,
    fragments: 0,
  },
)
const shown = rows.filter(
  (one) => one.functions + one.functionsMade + one.macros + one.fragments + one.objects + one.aliases > 0,
)
const reasonRows = [...reasons]
  .sort(([a, first], [b, second]) => second - first || a.localeCompare(b))
  .map(([reason, times]) => `| ${times} | ${reason} |`)
const page = `# What is translated of real headers

Written by \`npm run docs:translation\`: the inline functions and function-like macros of the ${rows.length} headers of the corpus
(test/corpus/headers.tsv), as Debian 12 has them.

- Inline functions: ${total.functionsBound} of ${total.functions} are bound (${share(total.functionsBound, total.functions)}). ${total.functionsMade} more are made by a
  header's own macros: GLib's cleanup functions say who frees what; OpenSSL's checks of types are called by macros that are bound.
- Macros that are expressions or statements: ${total.macrosBound} of ${total.macros} are bound (${share(total.macrosBound, total.macros)}).
- Macros without parameters that call or read something: ${total.objects} are functions without parameters, ${total.aliases} other names of
  functions and variables.
- ${total.fragments} macros are no C by themselves: attributes, beginnings of declarations, initialisers, what pastes its parameters together.

| header | inline functions | bound | made by macros | macros | bound | fragments | without parameters | aliases |
|---|---|---|---|---|---|---|---|---|
${[...shown, total].map(row).join('\n')}

## What is left out, and why

| | |
|---|---|
${reasonRows.join('\n')}
`
writeFileSync(join(root, 'docs/translation.md'), page)
process.stdout.write(page.split('\n| header')[0]!)
if (missing.length > 0) process.stdout.write(`\nnot installed: ${missing.join(', ')}\n`)
