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
  readonly doc: readonly string[]
}

/** `export const name: type = value`. */
export function variableStructure(parts: VariableParts): VariableStatementStructure {
  const { name, type, value, isPure, doc } = parts
  const typed = type === null ? null : typeText(type)
  const head = `export const ${name}${typed === null ? '' : `: ${typed}`} = `
  return {
    kind: StructureKind.VariableStatement,
    docs: documentation(doc),
    isExported: true,
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
 * A constant that the module does not export, which is a statement like those in a function: a text. There is
 * one for each function, and a structure would take ts-morph three times as long to print.
 */
export function pureConstant(name: string, value: Expression, type: TypeTree | null = null): string {
  const head = `const ${name}${type === null ? '' : `: ${typeText(type)}`} = `
  return `${head}${initializer(value, true, head.length, 0, 0)};`
}

/**
 * The text of an initial value: on the line of its declaration, or from the next line on, indented by one
 * level more.
 *
 * @param head columns that the declaration takes, without its indentation
 * @param indent columns of the declaration's indentation
 * @param given how much of the further lines' indentation ts-morph will write
 */
export function initializer(
  value: Expression,
  isPure: boolean,
  head: number,
  indent: number,
  given = indent + indentWidth,
): string {
  const document = expressionDocument(value)
  const inner = indent + indentWidth
  const place = { column: indent + head, indent: inner, given, following: 1 }
  // Bundlers read the words before a call alone, and warn of others.
  const isCall = value.kind === 'call' || value.kind === 'new'
  if (!isPure || !isCall) return printDocument(document, place)
  const left = lineWidth - indent - head - pure.length - ' ;'.length
  if (fitsOnLine(document, left)) {
    return `${pure} ${printDocument(document, { ...place, column: indent + head + pure.length + 1 })}`
  }
  return `${pure}\n${' '.repeat(inner - given)}${printDocument(document, { ...place, column: inner })}`
}
