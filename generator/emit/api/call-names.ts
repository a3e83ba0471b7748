import { type Expression, member, name } from '../../typescript/expressions.ts'
import { rawModule } from './qualified-type.ts'

/** What the raw function returned. */
export const result = name('result')

/** What a call on another thread came to: its result, and the `errno` of that thread. */
export const settled = name('settled')
export const settledErrno = member(settled, 'errno')

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
