// What generated modules import, and what their users may.

export { addressOf, keepAlive } from './memory/addressed.ts'
export { argumentsToC } from './calls/arguments-to-c.ts'
export {
  readBits,
  readSignedBits,
  readWideBits,
  readWideSignedBits,
  writeBits,
  writeWideBits,
} from './memory/bit-fields.ts'
export {
  type ArrayInput,
  type ArrayOf,
  type ArrayValue,
  arrayOf,
  CArray,
  flexibleLength,
  readArray,
  readElements,
  writeArray,
} from './pointers/c-array.ts'
export {
  type Accepted,
  type Callable,
  CType,
  type Read,
  type TypeLike,
  typeOf,
  VariadicArgument,
} from './types/c-type.ts'
export { type AsyncOptions, type AsyncResult, callAsync, callAsyncWithErrno } from './libraries/call-async.ts'
export { Callback } from './callbacks/callback.ts'
export { type Call, Declaration, type DeclarationOptions, declarationOf } from './libraries/declaration.ts'
export { errno, errnoName, setErrno, systemError } from './errors/errno.ts'
export {
  readHandle,
  readInt64,
  readNested,
  readPointer,
  readRecord,
  readUint64,
  toBits,
  toWideBits,
  writeHandle,
  writeInt64,
  writeNested,
  writeUint64,
} from './records/record-fields.ts'
export {
  type AnyFunction,
  type FunctionInput,
  type FunctionPointer,
  FunctionType,
  fromFunction,
  functionAt,
  functionType,
  kept,
  readFunction,
  type Signature,
  toFunction,
  toKeptFunction,
  writeFunction,
} from './callbacks/function-type.ts'
export {
  type FreeFunction,
  freed,
  fromHandle,
  fromOwned,
  Handle,
  hold,
  referenced,
  toHandle,
} from './handles/handle.ts'
export { owned } from './handles/handle-type.ts'
export * from './types/integers.ts'
export { Library, type LibraryOptions, library } from './libraries/library.ts'
export { nonnull, notNull } from './types/nonnull.ts'
export * from './types/numbers.ts'
export { Out, ownedOut } from './pointers/out.ts'
export { fromPointer, Pointer, pointer, pointerTo, type RecordPointer, voidPointer } from './pointers/pointer.ts'
export {
  type Memory,
  type PointerArgument,
  type PointerTo,
  toArray,
  toMemory,
  toPointer,
  toRecord,
  writeMemory,
  writePointer,
} from './pointers/pointer-arguments.ts'
export {
  copyRecord,
  equalRecords,
  fromRecord,
  type RecordInput,
  Struct,
  sizeOf,
  Union,
  withLength,
} from './records/record.ts'
export { type FieldLayout, layout, type RecordLayout } from './records/record-layout.ts'
export { fromValue, toValue } from './records/record-type.ts'
export * from './types/scalar-types.ts'
export { sized, toSizedMemory } from './pointers/sized-memory.ts'
export { stringArray, strings } from './text/string-array.ts'
export {
  type CString,
  type CStringInput,
  cstring,
  readCString,
  text,
  toCString,
  writeCString,
} from './text/strings.ts'
export { UserData } from './pointers/user-data.ts'
export { ReadonlyVariable, Variable } from './libraries/variable.ts'
export { toVariadic, type Variadic } from './libraries/variadic.ts'
export {
  readWideString,
  toUtf16String,
  toUtf32String,
  toWideString,
  utf16,
  utf32,
  type WideStringInput,
  wide,
} from './text/wide-strings.ts'
