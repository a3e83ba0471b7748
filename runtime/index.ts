// For users of generated modules: what they make, pass and get. What only generated code calls stands in
// generated.ts.

export { Callback } from './callbacks/callback.ts'
export { type FunctionPointer, functionAt } from './callbacks/function-pointer.ts'
export { type FunctionInput, FunctionType, functionType } from './callbacks/function-type.ts'
export { errno, errnoName, type SystemError, setErrno, systemError } from './errors/errno.ts'
export { Handle, type Owned } from './handles/handle.ts'
export { type FreeFunction, hold } from './handles/handle-state.ts'
export { LibraryError } from './idiomatic/library-error.ts'
export { Wrapper } from './idiomatic/wrapper.ts'
export { free } from './libraries/c-library.ts'
export { type AsyncOptions, type AsyncResult, callAsync, callAsyncWithErrno } from './libraries/call-async.ts'
export type { CancelSignal } from './libraries/call-queue.ts'
export { Library, type LibraryOptions, library } from './libraries/library.ts'
export { AddressVariable, type Constant, ReadonlyVariable, Variable } from './libraries/variable.ts'
export type { Variadic } from './libraries/variadic.ts'
export { addressOf } from './memory/addressed.ts'
export { keepAlive } from './memory/keep-alive.ts'
export type { ArrayInput, ArrayOf, ArrayValue } from './pointers/array-fields.ts'
export { arrayOf } from './pointers/array-type.ts'
export { CArray } from './pointers/c-array.ts'
export type { Column } from './pointers/column.ts'
export { type Made, made, type Outs, type TypeIn } from './pointers/made.ts'
export { Out } from './pointers/out.ts'
export { Pointer, pointerTo } from './pointers/pointer.ts'
export type { Memory, PointerTo } from './pointers/pointer-arguments.ts'
export { pointer, type RecordPointer, voidPointer } from './pointers/pointer-type.ts'
export { UserData } from './pointers/user-data.ts'
export { arrayAt } from './records/array-at.ts'
export { equalRecords } from './records/equal-records.ts'
export {
  copyRecord,
  type RecordInput,
  Struct,
  sizeOf,
  Union,
  withLength,
} from './records/record.ts'
export type { Bytes } from './text/bytes.ts'
export { type StringsInput, stringArray, strings } from './text/string-array.ts'
export { type CString, type CStringInput, cstring, type TextEncoding, text } from './text/strings.ts'
export { readWideString, utf16, utf32, type WideStringInput, wide } from './text/wide-strings.ts'
export {
  type Accepted,
  type Callable,
  CType,
  type Read,
  type TypeLike,
  typeOf,
  VariadicArgument,
} from './types/c-type.ts'
export type { AnyFunction, Signature } from './types/prototype.ts'
export { alias, asBigInt, asExact } from './types/scalar-type.ts'
export * from './types/scalar-types.ts'
export type * from './types/scalars.ts'
export {
  type Complex,
  type DoubleComplex,
  doubleComplex,
  type FloatComplex,
  floatComplex,
  type LongDoubleComplex,
  longDoubleComplex,
} from './values/complex.ts'
export {
  brainFloat16,
  type ExactFloat,
  exactFloat128,
  exactLongDouble,
  float16,
  float128,
  longDouble,
  type OtherFloat,
} from './values/floating.ts'
export { type Int128, int128, type UnsignedInt128, unsignedInt128 } from './values/int128.ts'
export { type Vector, vector } from './values/vector.ts'
