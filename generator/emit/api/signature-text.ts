import type { ApiFunction } from '../../api/plan/api-function.ts'
import { joined } from '../print/document.ts'
import { ownLine, printDocument } from '../print/print-document.ts'
import { parameterDocument, typeText } from '../print/type-document.ts'
import { parametersOf, returnTypeOf } from './api-types.ts'

/** `Database.open(filename: string): Owned<Database>`: how a function is called, for a list. */
export function signatureText(planned: ApiFunction, className: string | null): string {
  const parameters = parametersOf(planned).map(({ name, type, isRest, isOptional }) => [
    isRest ? '...' : '',
    parameterDocument({ name: isOptional ? `${name}?` : name, type }),
  ])
  const list = printDocument(joined(parameters, ', '), ownLine(0))
  const owner = className === null ? '' : planned.place === 'static' ? `${className}.` : `${className}#`
  return `${owner}${planned.name}(${list}): ${typeText(returnTypeOf(planned))}`
}
