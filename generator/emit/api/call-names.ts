import { type Expression, member, name } from '../../typescript/expressions.ts'
import { rawModule } from './qualified-type.ts'

/** What the raw function returned. */
export const result = name('result')

/** A function of the raw module. */
export function rawMember(memberName: string): Expression {
  return member(name(rawModule), memberName)
}

export function construct(callee: Expression, ...values: readonly Expression[]): Expression {
  return { kind: 'new', callee, arguments: values }
}

/** The variable that holds an out parameter: what the caller gives has the parameter's name. */
export function outName(value: { readonly name: string; readonly isInput: boolean }): string {
  return value.isInput ? `${value.name}Out` : value.name
}
