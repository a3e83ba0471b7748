import { type StatementStructures, StructureKind } from 'ts-morph'

/** A function that was printed already. */
export interface PrintedFunction {
  readonly kind: 'printed-function'
  readonly text: string
}

/** A statement of a module; a text is a comment, or printed already. */
export type ModuleStatement = StatementStructures | string | PrintedFunction

/** Statements that stand close together. */
export type StatementGroup = readonly ModuleStatement[]

/**
 * All statements of a module, with a blank line between groups. ts-morph itself puts one around functions and
 * classes.
 */
export function spaced(groups: readonly StatementGroup[]): (StatementStructures | string)[] {
  const statements: (StatementStructures | string)[] = []
  let previous: ModuleStatement | undefined
  for (const group of groups) {
    for (const [index, statement] of group.entries()) {
      const wantsLine = index === 0 && previous !== undefined
      const isSpaced = previous !== undefined && (endsInLine(previous) || spacesItself(statement))
      const printed = isPrinted(statement) ? statement.text : statement
      statements.push(wantsLine && !isSpaced ? afterBlankLine(printed) : printed)
      previous = statement
    }
  }
  return statements
}

function isPrinted(statement: ModuleStatement): statement is PrintedFunction {
  return typeof statement !== 'string' && statement.kind === 'printed-function'
}

/** Behind the end of a block, ts-morph writes a blank line in any case. */
function endsInLine(statement: ModuleStatement): boolean {
  return isPrinted(statement) || spacesItself(statement)
}

function spacesItself(statement: ModuleStatement): boolean {
  if (typeof statement === 'string' || isPrinted(statement)) return false
  return statement.kind === StructureKind.Function || statement.kind === StructureKind.Class
}

function afterBlankLine(statement: StatementStructures | string): StatementStructures | string {
  return typeof statement === 'string' ? `\n${statement}` : { ...statement, leadingTrivia: '\n' }
}
