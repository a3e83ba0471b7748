import type { DefinitionPlan, SupportPlan } from '../../plan/binding-plan.ts'
import { isBigint, type MachineType } from '../../translate/script/machine-type.ts'
import { bigintType, numberType, type TypeTree, voidType } from '../../typescript/types.ts'
import { bracketed } from '../print/document.ts'
import { ownLine, printDocument } from '../print/print-document.ts'
import { blockDocument } from '../print/statement-document.ts'
import { typeDocument } from '../print/type-document.ts'
import type { StatementGroup } from './statement-groups.ts'
import { pureConstant } from './variable-structure.ts'

/**
 * What a function of C does, over values as translated code holds them.
 *
 *     static inline unsigned twice(unsigned n) { return n * 2; }
 *
 *     function $twice(n: number): number {
 *       return Math.imul(n, 2) >>> 0;
 *     }
 */
export function definitionStructures({ name, function: translated }: DefinitionPlan): StatementGroup {
  const { parameters, result, body } = translated
  const typed = (parameter: string, type: TypeTree) => [parameter, ': ', typeDocument(type)]
  const list = parameters.map((parameter) => typed(parameter.name, machineTypeTree(parameter.machine)))
  if (result.kind === 'record') list.unshift(typed('result', bigintType))
  const head = [
    `function ${name}`,
    bracketed('(', list, ')'),
    ': ',
    typeDocument(machineTypeTree(result)),
    ' ',
  ]
  // As text, which ts-morph takes as it is: there are many, and nothing is left to change in them.
  return [{ kind: 'printed-function', text: printDocument([head, blockDocument(body)], ownLine(0)) }]
}

function machineTypeTree(type: MachineType): TypeTree {
  if (type.kind === 'void') return voidType
  return isBigint(type) ? bigintType : numberType
}

/** A constant that translated code needs. */
export function supportStructures({ name, value }: SupportPlan): StatementGroup {
  return [pureConstant(name, value)]
}
