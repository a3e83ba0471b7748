export type Severity = 'error' | 'warning' | 'note'

/**
 * What one kind of problem says: how grave it is, and its message, in which the particulars are filled in.
 */
interface DiagnosticKind<Particulars> {
  readonly severity: Severity
  message(particulars: Particulars): string
}

function error<Particulars>(message: (particulars: Particulars) => string): DiagnosticKind<Particulars> {
  return { severity: 'error', message }
}

function warning<Particulars>(message: (particulars: Particulars) => string): DiagnosticKind<Particulars> {
  return { severity: 'warning', message }
}

function note<Particulars>(message: (particulars: Particulars) => string): DiagnosticKind<Particulars> {
  return { severity: 'note', message }
}

/** A header that no folder has. */
interface MissingHeader {
  /** As it is written after `#include`, or as it was requested. */
  readonly header: string
  /** Folders. */
  readonly searched: readonly string[]
}

const missingHeader = ({ header, searched }: MissingHeader): string =>
  `header '${header}' is not found; searched: ${searched.join(', ') || 'no folder'}`

/** A declaration that cannot be understood. */
export interface LeftOut {
  readonly name: string
  /** As a clause. */
  readonly reason: string
}

const leftOut = ({ name, reason }: LeftOut): string => `'${name}' is left out: ${reason}`

/** A directive that C does not have, or not in this form. */
export type DirectiveFault =
  | {
      readonly fault: 'without-if' | 'after-else' | 'unknown' | 'no-name' | 'no-header-name'
      readonly directive: string
    }
  | { readonly fault: 'no-quoted-name'; readonly pragma: string }
  | { readonly fault: 'wrong-name'; readonly directive: string; readonly found: string }
  | { readonly fault: 'parameters'; readonly macro: string }
  | { readonly fault: 'condition'; readonly problem: string }
  | { readonly fault: 'nameless' | 'no-line-number' }

function directiveFault(found: DirectiveFault): string {
  switch (found.fault) {
    case 'without-if':
      return `#${found.directive} without #if`
    case 'after-else':
      return `#${found.directive} after #else`
    case 'unknown':
      return `there is no directive #${found.directive}`
    case 'no-name':
      return `#${found.directive} needs a name`
    case 'no-header-name':
      return `#${found.directive} needs "a name" or <a name>`
    case 'no-quoted-name':
      return `#pragma ${found.pragma} needs a name in quotes`
    case 'wrong-name':
      return `#${found.directive} needs a name, not '${found.found}'`
    case 'parameters':
      return `the parameters of macro '${found.macro}' are no list of names`
    case 'condition':
      return found.problem
    case 'nameless':
      return 'a directive needs a name'
    case 'no-line-number':
      return '#line needs a number'
  }
}

/** Where a library was looked for in vain. */
export type LibraryFault =
  | {
      readonly fault: 'defines-nothing'
      readonly library: string
      /** What the headers declare and it could define. */
      readonly wanted: number
      readonly headers: readonly string[]
    }
  | { readonly fault: 'none-installed'; readonly headers: readonly string[] }
  | { readonly fault: 'not-here'; readonly library: string }
  | { readonly fault: 'of-other-system'; readonly library: string; readonly target: string }

function libraryFault(found: LibraryFault): string {
  switch (found.fault) {
    case 'defines-nothing':
      return `${found.library} defines none of the functions of ${found.headers.join(', ')}: 0 of ${found.wanted}`
    case 'none-installed':
      return `No installed library defines the functions of ${found.headers.join(', ')}`
    case 'not-here':
      return `There is no library ${found.library} here to look into`
    case 'of-other-system':
      return `${found.library} is no library of ${found.target}: nothing but its name is taken from it`
  }
}

/** A name in the options that fits nothing. */
interface UnusedName {
  /** The option's key. */
  readonly key: string
  readonly name: string
  /** What it has to be the name of; left out where that may be anything. */
  readonly kind?: string
}

function unusedName({ key, name, kind }: UnusedName): string {
  if (key === 'handles') return `${key}: ${name} is no typedef of void or void *`
  if (key === 'gir') return `${key}: ${name} describes none of the headers' functions`
  return kind === undefined
    ? `${key}: the headers declare nothing that is called ${name}`
    : `${key}: ${name} is no ${kind} of the headers`
}

/**
 * Every problem the generator can name. `error`s stop the output from being written; `warning`s cost
 * at most one declaration.
 */
export const diagnosticCodes = {
  'header-not-found': error((missing: MissingHeader) => missingHeader(missing)),
  'header-is-folder': error(
    ({ header }: { readonly header: string }) => `'${header}' is a folder, not a header`,
  ),
  'header-is-binary': error(
    ({ header }: { readonly header: string }) => `'${header}' is no C source: it has bytes that are no text`,
  ),
  'include-not-found': error((missing: MissingHeader) => missingHeader(missing)),
  'include-assumed': warning(
    ({ header }: { readonly header: string }) =>
      `header '${header}' is not there; what it would declare is unknown`,
  ),
  'description-taken': note(
    ({ headers, file }: { readonly headers: readonly string[]; readonly file: string }) =>
      `${file} is taken, which says what ${headers.join(', ')} means`,
  ),
  'gir-not-found': error(
    ({ name, searched }: { readonly name: string; readonly searched: readonly string[] }) =>
      searched.length === 0
        ? `there is no GIR file ${name}`
        : `there is no GIR file ${name}; searched: ${searched.join(', ')}`,
  ),
  'gir-unreadable': error(
    ({ path, problem }: { readonly path: string; readonly problem: string }) =>
      `${path} is no GIR file: ${problem}`,
  ),
  'include-cycle': error(
    ({ depth }: { readonly depth: number }) => `files include one another more than ${depth} levels deep`,
  ),
  'package-taken': note(
    ({ header, package: id }: { readonly header: string; readonly package: string }) =>
      `${header} comes with ${id}, whose flags are taken`,
  ),
  'error-directive': error(({ text }: { readonly text: string }) => text || '#error'),
  'warning-directive': warning(({ text }: { readonly text: string }) => text || '#warning'),
  'invalid-directive': error(directiveFault),
  'invalid-macro': warning(({ problem }: { readonly problem: string }) => problem),
  'macro-redefined': warning(
    (at: { readonly macro: string; readonly file: string; readonly line: number }) =>
      `macro '${at.macro}' is redefined; it was defined at ${at.file}:${at.line}`,
  ),
  'unterminated-conditional': error((_: Record<never, never>) => 'this conditional has no #endif'),
  'syntax-error': warning(
    ({ name }: { readonly name: string }) => `this declaration of '${name}' cannot be parsed; it is left out`,
  ),
  'unsupported-declaration': warning(leftOut),
  'unknown-type': warning(leftOut),
  'invalid-declaration': warning(leftOut),
  'invalid-constant': warning(leftOut),
  redeclared: warning(leftOut),
  'static-assertion-failed': warning(
    ({ text }: { readonly text: string }) => `the header's assertion fails: ${text}`,
  ),
  'nothing-declared': warning(
    ({ headers }: { readonly headers: readonly string[] }) =>
      `${headers.join(', ')} declares nothing that can be bound`,
  ),
  'module-emptied': error(
    ({ module }: { readonly module: string }) =>
      `an empty module would take the place of ${module}, which is left as it is`,
  ),
  'nothing-chosen': error(
    ({ headers }: { readonly headers: readonly string[] }) =>
      `Nothing that ${headers.join(', ')} declares is chosen by only and exclude`,
  ),
  'unused-name': warning((unused: UnusedName) => unusedName(unused)),
  'ownership-refused': warning(
    ({ maker, free }: { readonly maker: string; readonly free: string }) =>
      `ownership.pairs: ${free} takes nothing that ${maker} hands out`,
  ),
  'library-not-found': warning(libraryFault),
  'output-exists': error(({ path }: { readonly path: string }) => `${path} was not made by bindgen`),
  'output-edited': error(
    ({ path }: { readonly path: string }) => `${path} was edited by hand since bindgen wrote it`,
  ),
  'hook-failed': error(
    ({ hook, problem }: { readonly hook: string; readonly problem: string }) =>
      `The configuration's function ${hook}: ${problem}`,
  ),
  'output-not-writable': error(
    ({ path, problem }: { readonly path: string; readonly problem: string }) =>
      `Cannot write to ${path}: ${problem}`,
  ),
} as const

export type DiagnosticCode = keyof typeof diagnosticCodes

/** What a code's message tells of one case. */
export type Particulars<Code extends DiagnosticCode> = Parameters<
  (typeof diagnosticCodes)[Code]['message']
>[0]
