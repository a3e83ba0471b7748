import { ArrayType } from '../pointers/array-type.ts'
import { typeOf } from '../types/c-type.ts'
import { type RecordClass, type Struct, viewOf } from './record.ts'
import { recordType } from './record-type.ts'

/**
 * Whether two records of one type hold the same values in every field, those of a flexible array member too;
 * padding does not count.
 */
export function equalRecords<R extends Struct>(a: R, b: R): boolean {
  if (a.constructor !== b.constructor) return false
  const recordClass = a.constructor as RecordClass<R>
  const [left, right] = [viewOf(a), viewOf(b)]
  if (!recordType(recordClass).isEqual(left, 0, right, 0)) return false
  const { flexible, fields } = recordClass.layout
  if (flexible === 0) return true
  if (left.byteLength !== right.byteLength) return false
  return Object.values(fields).every(([type, offset]) => {
    const member = typeOf(type)
    if (!(member instanceof ArrayType) || member.length > 0) return true
    const length = Math.floor((left.byteLength - offset) / flexible)
    return member.areEqual(length, left, offset, right, offset)
  })
}
