import type { NameUse } from '../diagnostics/name-use.ts'
import { readApi, readFurther } from '../generate.ts'
import type { Job } from './jobs.ts'
import type { CommandLine } from './line/arguments.ts'
import { apiList } from './list-api.ts'
import { type Handed, listRows, type Row } from './list-rows.ts'
import { exitCodes } from './output/exit-codes.ts'
import { reportDiagnostics } from './output/report.ts'
import type { Terminal } from './output/terminal.ts'
import { reportUnusedNames } from './output/unused-names.ts'
import { wrap } from './output/wrap.ts'

/** Prints what would be bound, one declaration a line, and what would not, or not wholly, with the reason. */
export async function runList(jobs: readonly Job[], line: CommandLine, terminal: Terminal): Promise<number> {
  let failed = false
  const uses: NameUse[] = []
  for (const { request } of jobs) {
    const api = readApi(request)
    const apis = [api, ...(api.diagnostics.hasErrors ? [] : readFurther(api))]
    reportDiagnostics(api.diagnostics.list, api.source.files, line, terminal)
    failed ||= api.diagnostics.hasErrors
    uses.push(...api.nameUses)
    if (line.api) {
      for (const each of apis) {
        if (apis.length > 1) terminal.out(`${terminal.colours.bold(each.request.target.name)}\n`)
        const { text, nameUses } = apiList(each, request, line.verbose)
        terminal.out(text)
        uses.push(...nameUses)
      }
      continue
    }
    const rows = listRows(apis, request)
    const width = terminal.outputWidth
    if (line.json) terminal.out(`${JSON.stringify(rows)}\n`)
    else terminal.out(renderTable(rows, apis.length, width) + ownershipList(rows, width))
  }
  await reportUnusedNames(
    uses,
    jobs.map(({ request }) => request),
    line,
    terminal,
  )
  return failed ? exitCodes.failure : exitCodes.success
}

/** Who frees what functions hand out, one a line, and on what evidence; what is known first. */
function ownershipList(rows: readonly Row[], width: number): string {
  const lines = (owner: Handed['owner'], text: (name: string, handed: Handed) => string): string => {
    const all = rows.flatMap(({ name, hands }) =>
      hands.filter((each) => each.owner === owner).map((each) => `  ${wrap(text(name, each), width, 6)}\n`),
    )
    // A function has a row for each of its forms.
    return [...new Set(all)].join('')
  }
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

const widestName = 40

/**
 * Columns as wide as they need to be, the last one cut at the terminal's edge; a reason stands below its
 * declaration.
 */
function renderTable(rows: readonly Row[], targetCount: number, width: number): string {
  const kindWidth = Math.max(0, ...rows.map((row) => row.kind.length))
  const nameWidth = Math.min(widestName, Math.max(0, ...rows.map((row) => row.name.length)))
  const detailColumn = kindWidth + nameWidth + 4
  return rows
    .map(({ kind, name, detail, status, reason, targets }) => {
      const row = `${kind.padEnd(kindWidth)}  ${name.padEnd(nameWidth)}  ${detail.replace(/\s+/g, ' ')}`
      const indent = ' '.repeat(detailColumn)
      const where = targets.length === targetCount ? [] : [`on ${targets.join(', ')}`]
      const remarks = [...(reason === null ? [] : [`${status}: ${reason}`]), ...where]
      const below = remarks.map((text) => `${indent}${wrap(text, width, detailColumn)}\n`)
      return `${cut(row.trimEnd(), width)}\n${below.join('')}`
    })
    .join('')
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(1, width - 1))}…`
}
