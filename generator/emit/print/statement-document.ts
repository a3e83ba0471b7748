import type { Expression } from '../../typescript/expressions.ts'
import type { Statement, SwitchClause, VariableStatement } from '../../typescript/statements.ts'
import { type Document, group, indented, line } from './document.ts'
import { expressionDocument, itemDocument } from './expression-document.ts'
import { typeDocument } from './type-document.ts'

/** A statement as TypeScript spells it, with its semicolon. */
export function statementDocument(statement: Statement): Document {
  switch (statement.kind) {
    case 'expression':
      return [statementStart(statement.expression), ';']
    case 'variable':
      return [variableDocument(statement), ';']
    case 'return':
      return statement.value === null ? 'return;' : ['return ', expressionDocument(statement.value), ';']
    case 'throw':
      return ['throw ', expressionDocument(statement.value), ';']
    case 'if': {
      const { condition, then, otherwise } = statement
      const head = ['if (', expressionDocument(condition), ') ', bodyDocument(then)]
      if (otherwise === null) return head
      return [
        head,
        ' else ',
        otherwise.kind === 'if' ? statementDocument(otherwise) : bodyDocument(otherwise),
      ]
    }
    case 'while':
      return [
        labelled(statement.label),
        'while (',
        expressionDocument(statement.condition),
        ') ',
        bodyDocument(statement.body),
      ]
    case 'do':
      return [
        labelled(statement.label),
        'do ',
        blockDocument(statement.body.kind === 'block' ? statement.body.statements : [statement.body]),
        ' while (',
        expressionDocument(statement.condition),
        ');',
      ]
    case 'for': {
      const { label, start, condition, step, body } = statement
      const first =
        start === null
          ? ''
          : start.kind === 'variable'
            ? variableDocument(start)
            : expressionDocument(start.expression)
      const second = condition === null ? '' : [' ', expressionDocument(condition)]
      const third = step === null ? '' : [' ', expressionDocument(step)]
      return [labelled(label), 'for (', first, ';', second, ';', third, ') ', bodyDocument(body)]
    }
    case 'switch':
      return [
        labelled(statement.label),
        'switch (',
        expressionDocument(statement.value),
        ') {',
        group([indented(statement.clauses.map((clause) => [line, clauseDocument(clause)])), line, '}'], true),
      ]
    case 'block':
      return [labelled(statement.label), blockDocument(statement.statements)]
    case 'try':
      return ['try ', blockDocument(statement.body), ' finally ', blockDocument(statement.after)]
    case 'break':
    case 'continue':
      return `${statement.kind}${statement.label === null ? '' : ` ${statement.label}`};`
  }
}

/** Statements in braces, a line each. */
export function blockDocument(statements: readonly Statement[]): Document {
  if (statements.length === 0) return '{}'
  const lines = statements.map((statement) => [line, statementDocument(statement)])
  return group(['{', indented(lines), line, '}'], true)
}

/** An object at the start would be read as a block. */
function statementStart(expression: Expression): Document {
  const document = expressionDocument(expression)
  return expression.kind === 'object' ? ['(', document, ')'] : document
}

function variableDocument({ keyword, name, type, value }: VariableStatement): Document {
  const typed = type === null ? '' : [': ', typeDocument(type)]
  const head = [`${keyword} ${name}`, typed]
  if (value === null) return head
  // What has no brackets of its own to break in goes to the next line.
  return value.kind === 'binary' || value.kind === 'conditional'
    ? group([head, ' =', indented([line, itemDocument(value)])])
    : [head, ' = ', itemDocument(value)]
}

/** What hangs on a condition: a simple statement behind it, anything else in braces. */
function bodyDocument(statement: Statement): Document {
  switch (statement.kind) {
    case 'expression':
    case 'return':
    case 'break':
    case 'continue':
    case 'throw':
      return statementDocument(statement)
    case 'block':
      return statement.label === null ? blockDocument(statement.statements) : blockDocument([statement])
    default:
      return blockDocument([statement])
  }
}

function labelled(label: string | null): string {
  return label === null ? '' : `${label}: `
}

function clauseDocument({ value, statements }: SwitchClause): Document {
  const head = value === null ? 'default:' : ['case ', expressionDocument(value), ':']
  return [head, indented(statements.map((statement) => [line, statementDocument(statement)]))]
}
