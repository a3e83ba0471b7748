import type { OptionalKind, ParameterDeclarationStructure, WriterFunction } from 'ts-morph'
import type { ParameterTree } from '../../typescript/types.ts'
import { joined } from '../print/document.ts'
import { fitsOnLine, lineWidth } from '../print/print-document.ts'
import { parameterDocument, typeText } from '../print/type-document.ts'

/** A parameter of a function with a body. */
export interface FunctionParameter extends ParameterTree {
  readonly isRest: boolean
  /** The caller may leave it out. */
  readonly isOptional: boolean
}

/**
 * Parameters: on one line where they fit, otherwise one a line, with a comma behind the last one unless it
 * takes the rest.
 *
 * @param around columns of what stands on the line before and behind them
 */
export function parameterStructures(
  parameters: readonly FunctionParameter[],
  around: number,
): OptionalKind<ParameterDeclarationStructure>[] {
  const structures = parameters.map(({ name, type, isRest, isOptional }) => ({
    name,
    type: typeText(type),
    ...(isRest ? { isRestParameter: true } : {}),
    ...(isOptional ? { hasQuestionToken: true } : {}),
  }))
  const documents = parameters.map(({ name, type, isRest, isOptional }) => [
    isRest ? '...' : '',
    parameterDocument({ name: isOptional ? `${name}?` : name, type }),
  ])
  if (fitsOnLine(joined(documents, ', '), lineWidth - around)) return structures
  return structures.map((structure, index) => ({
    ...structure,
    ...(index === 0 ? { leadingTrivia: '\n' } : {}),
    trailingTrivia: index < structures.length - 1 ? nextLine : parameters[index]!.isRest ? '\n' : ',\n',
  }))
}

/**
 * The comma, and the start of the next line up to the next parameter: ts-morph would put a comma and a space
 * where none stands.
 */
const nextLine: WriterFunction = (writer) => {
  const level = writer.getIndentationLevel()
  writer
    .write(',')
    .newLine()
    .withIndentationLevel(0, () => writer.indent(level))
}
