import type { DeclarationPlan, ModulePlan } from '../plan/binding-plan.ts'
import type { LibraryCandidates } from '../plan/plan-options.ts'
import {
  addressText,
  aliasText,
  constantText,
  enumText,
  functionTypeText,
  variableText,
} from './declaration-text.ts'
import { docComment } from './doc-comment.ts'
import { functionText } from './function-text.ts'
import { fitted } from './line-fitting.ts'
import { handleText, recordText } from './record-text.ts'
import { stringLiteral } from './string-literal.ts'

/**
 * The parts of a module, in the order in which they stand: what is used when the module loads comes before its use.
 * Each part is whole statements; blank lines belong between them.
 */
export function moduleStatements(plan: ModulePlan): string[] {
  const { declarations } = plan
  const texts = <K extends DeclarationPlan['kind']>(
    kind: K,
    text: (declaration: Extract<DeclarationPlan, { kind: K }>) => string,
  ): string[] =>
    declarations.flatMap((declaration) => (isOfKind(declaration, kind) ? [text(declaration)] : []))
  return [
    `${plan.banner.map((line) => `// ${line}\n`).join('')}${importText(plan)}`,
    ...libraryText(plan),
    ...section('Constants', [constantLines(texts('constant', constantText))]),
    ...section('Enums', texts('enum', enumText)),
    ...section('Handles', texts('handle', handleText)),
    ...section('Records', texts('record', recordText)),
    ...section('Function types', texts('function-type', functionTypeText)),
    ...section('Typedefs', texts('alias', aliasText)),
    ...section('Addresses', texts('address', addressText)),
    ...section(
      'Functions',
      texts('function', (declaration) => functionText(declaration, plan.checked)),
    ),
    ...section('Variables', texts('variable', variableText)),
    ...exportText(plan),
    ...skippedText(plan),
  ]
}

function isOfKind<K extends DeclarationPlan['kind']>(
  declaration: DeclarationPlan,
  kind: K,
): declaration is Extract<DeclarationPlan, { kind: K }> {
  return declaration.kind === kind
}

function section(title: string, texts: readonly string[]): string[] {
  const present = texts.filter((text) => text !== '')
  return present.length === 0 ? [] : [`// --- ${title}`, ...present]
}

/** Constants stand close together; one with a comment has a line of air before it. */
function constantLines(texts: readonly string[]): string {
  return texts.map((text, index) => (text.startsWith('/**') && index > 0 ? `\n${text}` : text)).join('\n')
}

function importText({
  runtime,
  imports,
  library,
  uses = new Map(),
  parts = [],
  declarations,
}: ModulePlan): string {
  const lines: string[] = []
  if (!('from' in library) || declarations.length > 0)
    lines.push(`import * as $ from ${stringLiteral(runtime)}`)
  if ('from' in library && library.from !== null && needsLibrary(declarations)) {
    lines.push(`import { $library } from ${stringLiteral(library.from)}`)
  }
  for (const [module, names] of uses) lines.push(importList(names, module))
  for (const [module, names] of imports) {
    lines.push(importList(names, module), `export ${fitted('{', names, '}', 0, ' ')}`)
  }
  for (const module of parts) lines.push(`export * from ${stringLiteral(module)}`)
  return lines.join('\n')
}

function importList(names: readonly string[], module: string): string {
  return `import ${fitted('{', names, '}', 0, ' ')} from ${stringLiteral(module)}`
}

function needsLibrary(declarations: readonly DeclarationPlan[]): boolean {
  return declarations.some(({ kind }) => kind === 'function' || kind === 'variable')
}

function libraryText({ library, target }: ModulePlan): string[] {
  if ('from' in library) return []
  const doc = docComment([
    'Where the library is found; `$library.use(path)` before the first call chooses another file.',
  ])
  return [`${doc}export const $library = ${libraryCall(library, target, '')}`]
}

function libraryCall(library: LibraryCandidates, target: string, indent: string): string {
  const list = (candidates: readonly (string | null)[]): string =>
    `[${candidates.map((candidate) => (candidate === null ? 'null' : stringLiteral(candidate))).join(', ')}]`
  const lines = [
    `name: ${stringLiteral(library.name)}`,
    `target: ${stringLiteral(target)}`,
    ...(library.version === null ? [] : [`version: ${stringLiteral(library.version)}`]),
    `linux: ${list(library.linux)}`,
    `darwin: ${list(library.darwin)}`,
    `win32: ${list(library.win32)}`,
    ...(isShipped(library) ? ['from: import.meta.url'] : []),
    ...(library.package
      ? [`install: { linux: ${stringLiteral(`apt-get install ${library.package}`)} }`]
      : []),
    ...othersText(library.others ?? [], target, indent),
  ]
  const body = lines.map((line) => `${indent}  ${line},\n`).join('')
  return `/* @__PURE__ */ $.library({\n${body}${indent}})`
}

function othersText(others: readonly LibraryCandidates[], target: string, indent: string): string[] {
  if (others.length === 0) return []
  const calls = others.map((other) => `${indent}    ${libraryCall(other, target, `${indent}    `)},\n`)
  return [`others: [\n${calls.join('')}${indent}  ]`]
}

/** Some candidate stands at a path relative to the module. */
function isShipped({ linux, darwin, win32 }: LibraryCandidates): boolean {
  return [...linux, ...darwin, ...win32].some((candidate) => candidate?.startsWith('.'))
}

/** `export { delete_ as delete }`. */
function exportText({ exportNames }: ModulePlan): string[] {
  const list = [...exportNames].map(([name, cName]) => `${name} as ${cName}`)
  return list.length === 0 ? [] : [fitted('export {', list, '}', 0, ' ')]
}

/** What the headers declare and the module lacks, and why. */
function skippedText({ skipped }: ModulePlan): string[] {
  if (skipped.length === 0) return []
  const lines = skipped.map(({ name, kind, reason, where }) => `// ${kind} ${name} (${where}): ${reason}`)
  // A header's own text, a file name from `#line` among it, may hold what ends a line in TypeScript.
  return ['// --- Not bound', lines.map((line) => line.replace(/[\n\r\u2028\u2029]/g, ' ')).join('\n')]
}
