import { StructureKind, VariableDeclarationKind, type VariableStatementStructure } from 'ts-morph'
import type { Expression } from '../../typescript/expressions.ts'
import type { TypeTree } from '../../typescript/types.ts'
import { expressionDocument } from '../print/expression-document.ts'
import { fitsOnLine, indentWidth, lineWidth, printDocument } from '../print/print-document.ts'
import { typeText } from '../print/type-document.ts'
import { documentation } from './documentation.ts'

/** What a bundler may leave out where nothing uses the result. */
const pure = '/* @__PURE__ */'

export interface VariableParts {
  readonly name: string
  /** null where the value says it to declaration files as well. */
  readonly type: TypeTree | null
  readonly value: Expression
  /** The value is a call that does nothing but make its result. */
  readonly isPure: boolean
  readonly isExported: boolean
  readonly doc: readonly string[]
}

/** `export const name: type = value`. */
export function variableStructure(parts: VariableParts): VariableStatementStructure {
  const { name, type, value, isPure, isExported, doc } = parts
  const typed = type === null ? null : typeText(type)
  const head = `${isExported ? 'export ' : ''}const ${name}${typed === null ? '' : `: ${typed}`} = `
  return {
    kind: StructureKind.VariableStatement,
    docs: documentation(doc),
    isExported,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      {
        name,
        ...(typed === null ? {} : { type: typed }),
        initializer: initializer(value, isPure, head.length, 0),
      },
    ],
  }
}

/**
 * The text of an initial value: on the line of its declaration, or from the next line on, all of which ts-morph indents
 * by one level more than the declaration.
 *
 * @param head columns that the declaration takes, without its indentation
 * @param indent columns of the declaration's indentation
 */
export function initializer(value: Expression, isPure: boolean, head: number, indent: number): string {
  const document = expressionDocument(value)
  const inner = indent + indentWidth
  if (!isPure) return printDocument(document, indent + head, inner, 1)
  const left = lineWidth - indent - head - pure.length - ' ;'.length
  const isShort = fitsOnLine(document, left)
  return isShort
    ? `${pure} ${printDocument(document, indent + head + pure.length + 1, inner, 1)}`
    : `${pure}\n${printDocument(document, inner, inner, 1)}`
}
