import { planModule, readApi } from '../generate.ts'
import { cDeclaration, cTypeName, type TagSpelling } from '../model/c-type-name.ts'
import type { Declaration } from '../model/declarations.ts'
import { tagSpelling } from '../model/tag-spelling.ts'
import { type Account, type Outcome, reasonsOf, reasonText } from '../plan/account/account.ts'
import { evidenceText } from '../plan/ownership/evidence.ts'
import type { Ownership } from '../plan/ownership/ownership.ts'
import type { Job } from './jobs.ts'
import type { CommandLine } from './line/arguments.ts'
import { apiList } from './list-api.ts'
import { exitCodes } from './output/exit-codes.ts'
import { reportDiagnostics } from './output/report.ts'
import type { Terminal } from './output/terminal.ts'
import { wrap } from './output/wrap.ts'

interface Row {
  readonly kind: string
  readonly name: string
  readonly detail: string
  readonly status: Outcome['kind']
  /** Why it is not bound, or what is less than C's; null where it is bound as it is. */
  readonly reason: string | null
  /** What a function hands out, and who frees it. */
  readonly hands: readonly Handed[]
}

/** Prints what would be bound, one declaration a line, and what would not, or not wholly, with the reason. */
export function runList(jobs: readonly Job[], line: CommandLine, terminal: Terminal): number {
  let failed = false
  for (const { request } of jobs) {
    const api = readApi(request)
    const { account, ownership } = planModule(api, request)
    reportDiagnostics(api.diagnostics.list, api.source.files, line, terminal)
    failed ||= api.diagnostics.hasErrors
    if (line.api) {
      terminal.out(apiList(api, request, line.verbose))
      continue
    }
    const rows = rowsOf(account, ownership, tagSpelling(api.unit))
    if (line.json) terminal.out(`${JSON.stringify(rows)}\n`)
    else terminal.out(renderTable(rows, terminal.outputWidth) + ownershipList(rows, terminal.outputWidth))
  }
  return failed ? exitCodes.failure : exitCodes.success
}

function rowsOf({ entries }: Account, ownership: Ownership, spelling: TagSpelling): Row[] {
  return entries.map((entry) => {
    const { kind, name, declaration, outcome } = entry
    const reasons = reasonsOf(entry).map(reasonText)
    return {
      kind: declaration === null ? kind : kindOf(declaration),
      name,
      detail: declaration === null ? '' : detailOf(declaration, spelling),
      status: outcome.kind,
      reason: reasons.length === 0 ? null : reasons.join('; '),
      hands: handedBy(ownership, declaration),
    }
  })
}

/** Who frees what a function hands out, as the list shows it. */
interface Handed {
  /** The result, or the name or number of an out parameter. */
  readonly place: string
  readonly owner: 'caller' | 'library' | 'unknown'
  readonly freedBy: string | null
  readonly evidence: string | null
}

function handedBy({ handed }: Ownership, declaration: Declaration | null): Handed[] {
  if (declaration?.kind !== 'function') return []
  return (handed.get(declaration.name) ?? []).map(({ parameter, verdict, freedBy, evidence }) => ({
    place:
      parameter === null
        ? 'result'
        : (declaration.type.parameters[parameter]?.name ?? `parameter ${parameter + 1}`),
    owner: verdict === 'borrowed' ? 'library' : verdict === 'unknown' ? 'unknown' : 'caller',
    freedBy,
    evidence: evidence === null ? null : evidenceText(evidence, declaration.name),
  }))
}

/** Who frees what functions hand out, one a line, and on what evidence; what is known first. */
function ownershipList(rows: readonly Row[], width: number): string {
  const lines = (owner: Handed['owner'], text: (name: string, handed: Handed) => string): string =>
    rows
      .flatMap(({ name, hands }) =>
        hands
          .filter((each) => each.owner === owner)
          .map(
            (each) => `  ${wrap(text(name, each), width, 6)}
`,
          ),
      )
      .join('')
  const where = (name: string, { place }: Handed): string => (place === 'result' ? name : `${name}(${place})`)
  const why = ({ evidence }: Handed): string => (evidence === null ? '' : `  [${evidence}]`)
  const sections: [string, string][] = [
    [
      'What the caller owns, and what frees it',
      lines('caller', (name, each) => `${where(name, each)} -> ${each.freedBy ?? 'unknown'}${why(each)}`),
    ],
    [
      "What is not the caller's to free",
      lines('library', (name, each) => `${where(name, each)}${why(each)}`),
    ],
    ['Handles of which nothing is known: ownership.pairs says who frees them', lines('unknown', where)],
  ]
  return sections.flatMap(([title, list]) => (list === '' ? [] : [`\n${title}:\n${list}`])).join('')
}

function kindOf(declaration: Declaration): string {
  if (declaration.kind !== 'record') return declaration.kind
  return declaration.fields === null ? 'handle' : declaration.recordKind
}

function detailOf(declaration: Declaration, spelling: TagSpelling): string {
  switch (declaration.kind) {
    case 'function':
    case 'typedef':
    case 'variable':
      return cDeclaration(declaration, spelling)
    case 'record':
      return declaration.fields === null ? 'opaque' : `${declaration.fields.length} fields`
    case 'enum':
      return `${declaration.constants.length} constants`
    case 'constant': {
      const { value } = declaration
      const shown = value.kind === 'string' ? JSON.stringify(value.text) : String(value.value)
      return `${shown} (${cTypeName(declaration.type, '', spelling)})`
    }
  }
}

const widestName = 40

/**
 * Columns as wide as they need to be, the last one cut at the terminal's edge; a reason stands below its
 * declaration.
 */
function renderTable(rows: readonly Row[], width: number): string {
  const kindWidth = Math.max(0, ...rows.map((row) => row.kind.length))
  const nameWidth = Math.min(widestName, Math.max(0, ...rows.map((row) => row.name.length)))
  const detailColumn = kindWidth + nameWidth + 4
  return rows
    .map(({ kind, name, detail, status, reason }) => {
      const row = `${kind.padEnd(kindWidth)}  ${name.padEnd(nameWidth)}  ${detail.replace(/\s+/g, ' ')}`
      const indent = ' '.repeat(detailColumn)
      const why = reason === null ? '' : `${indent}${wrap(`${status}: ${reason}`, width, detailColumn)}\n`
      return `${cut(row.trimEnd(), width)}\n${why}`
    })
    .join('')
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(1, width - 1))}…`
}
