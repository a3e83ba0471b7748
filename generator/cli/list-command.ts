import { planModule, readApi } from '../generate.ts'
import { cDeclaration, cTypeName, type TagSpelling } from '../model/c-type-name.ts'
import type { Declaration } from '../model/declarations.ts'
import { tagSpelling } from '../model/tag-spelling.ts'
import { type Account, type Outcome, reasonsOf, reasonText } from '../plan/account/account.ts'
import type { WholeModule } from '../plan/binding-plan.ts'
import type { CommandLine } from './arguments.ts'
import { exitCodes } from './exit-codes.ts'
import type { Job } from './jobs.ts'
import { reportDiagnostics } from './report.ts'
import type { Terminal } from './terminal.ts'
import { wrap } from './wrap.ts'

interface Row {
  readonly kind: string
  readonly name: string
  readonly detail: string
  readonly status: Outcome['kind']
  /** Why it is not bound, or what is less than C's; null where it is bound as it is. */
  readonly reason: string | null
}

/** Prints what would be bound, one declaration a line, and what would not, or not wholly, with the reason. */
export function runList(jobs: readonly Job[], line: CommandLine, terminal: Terminal): number {
  let failed = false
  for (const { request } of jobs) {
    const api = readApi(request)
    reportDiagnostics(api.diagnostics.list, api.source.files, line, terminal)
    failed ||= api.diagnostics.hasErrors
    const { account, modules } = planModule(api, request)
    const rows = rowsOf(account, tagSpelling(api.unit))
    if (line.json) terminal.out(`${JSON.stringify(rows)}\n`)
    else terminal.out(renderTable(rows, terminal.outputWidth) + ownershipList(modules))
  }
  return failed ? exitCodes.failure : exitCodes.success
}

function rowsOf({ entries }: Account, spelling: TagSpelling): Row[] {
  return entries.map((entry) => {
    const { kind, name, declaration, outcome } = entry
    const reasons = reasonsOf(entry).map(reasonText)
    return {
      kind: declaration === null ? kind : kindOf(declaration),
      name,
      detail: declaration === null ? '' : detailOf(declaration, spelling),
      status: outcome.kind,
      reason: reasons.length === 0 ? null : reasons.join('; '),
    }
  })
}

/** Which function frees what another one makes, as the module would have it. */
function ownershipList(modules: readonly WholeModule[]): string {
  const functions = modules.flatMap(({ declarations }) =>
    declarations.filter((declaration) => declaration.kind === 'function'),
  )
  const pairs = functions.flatMap(({ name, makes }) =>
    makes === null ? [] : `  ${name} -> ${makes.freedBy}\n`,
  )
  return pairs.length === 0 ? '' : `\nWhat the caller owns, and what frees it:\n${pairs.join('')}`
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

/** Columns as wide as they need to be, the last one cut at the terminal's edge; a reason stands below its declaration. */
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
