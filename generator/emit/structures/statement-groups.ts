import { type StatementStructures, StructureKind } from 'ts-morph'

/** A statement of a module; a text is a comment. */
export type ModuleStatement = StatementStructures | string

/** Statements that stand close together. */
export type StatementGroup = readonly ModuleStatement[]

/**
 * All statements of a module, with a blank line between groups. ts-morph itself puts one around functions and
 * classes.
 */
export function spaced(groups: readonly StatementGroup[]): ModuleStatement[] {
  const statements: ModuleStatement[] = []
  for (const group of groups) {
    for (const [index, statement] of group.entries()) {
      const previous = statements.at(-1)
      const wantsLine = index === 0 && previous !== undefined
      const isSpaced = previous !== undefined && (spacesItself(previous) || spacesItself(statement))
      statements.push(wantsLine && !isSpaced ? afterBlankLine(statement) : statement)
    }
  }
  return statements
}

function spacesItself(statement: ModuleStatement): boolean {
  if (typeof statement === 'string') return false
  return statement.kind === StructureKind.Function || statement.kind === StructureKind.Class
}

function afterBlankLine(statement: ModuleStatement): ModuleStatement {
  return typeof statement === 'string' ? `\n${statement}` : { ...statement, leadingTrivia: '\n' }
}
