import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

/**
 * Replaces a block of a page in docs/: what stands between `<!-- name -->` and `<!-- /name -->`. Throws where
 * there is none.
 */
export function writeDocsBlock(page: string, name: string, text: string): void {
  const path = fileURLToPath(new URL(`../../docs/${page}`, import.meta.url))
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const before = readFileSync(path, 'utf8')
  const [from, to] = [before.indexOf(start), before.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/${page} has no block ${name}`)
  writeFileSync(path, `${before.slice(0, from + start.length)}\n${text.trim()}\n${before.slice(to)}`)
}

/** What was measured on, in one line. */
export function machineText(): string {
  return `${coresText()}, Node ${process.version}, ${systemText}`
}

/** The same without Node, for what runs in several versions of it. */
export function hardwareText(): string {
  return `${coresText()}, ${systemText}`
}

const systemText = `${process.platform} ${process.arch}`

function coresText(): string {
  const [first] = cpus()
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'})`
}

/** Figures as JSON, a line for each row, with five digits: what is behind them is noise. */
export function rowsJson(about: object, rows: readonly object[]): string {
  const short = (_key: string, value: unknown): unknown =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value
  const lines = rows.map((row) => `  ${JSON.stringify(row, short)}`).join(',\n')
  return `${JSON.stringify(about).slice(0, -1)},"rows":[\n${lines}\n]}\n`
}
