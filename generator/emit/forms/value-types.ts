import type { ValueDescriptor } from '../../plan/types/bound-type.ts'
import {
  bigintType,
  numberOrBigint,
  numberType,
  runtimeType,
  stringType,
  type TypeTree,
} from '../../typescript/types.ts'

/** How TypeScript spells a number that Koffi has no type for. */
interface ValueType {
  /** The runtime's interface of it. */
  readonly name: string
  readonly accepted: TypeTree
  readonly read: TypeTree
}

const complex = runtimeType('Complex')
const number = { name: 'OtherFloat', accepted: numberType, read: numberType }
const exactly = {
  name: 'ExactFloat',
  accepted: { kind: 'union' as const, members: [stringType, numberType, bigintType] },
  read: stringType,
}

export const valueTypes: Readonly<Record<ValueDescriptor, ValueType>> = {
  int128: { name: 'Int128', accepted: numberOrBigint, read: bigintType },
  unsignedInt128: { name: 'UnsignedInt128', accepted: numberOrBigint, read: bigintType },
  longDouble: number,
  exactLongDouble: exactly,
  float128: number,
  exactFloat128: exactly,
  float16: number,
  brainFloat16: number,
  floatComplex: { name: 'FloatComplex', accepted: complex, read: complex },
  doubleComplex: { name: 'DoubleComplex', accepted: complex, read: complex },
  longDoubleComplex: { name: 'LongDoubleComplex', accepted: complex, read: complex },
}
