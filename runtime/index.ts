// What generated modules import, and what their users may.

export { addressOf, keepAlive } from './addressed.ts'
export { argumentsToC } from './arguments-to-c.ts'
export {
  readBits,
  readSignedBits,
  readWideBits,
  readWideSignedBits,
  writeBits,
  writeWideBits,
} from './bit-fields.ts'
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
} from './c-array.ts'
export {
  type Accepted,
  type Callable,
  CType,
  type Read,
  type TypeLike,
  typeOf,
  VariadicArgument,
} from './c-type.ts'
export { type AsyncOptions, type AsyncResult, callAsync, callAsyncWithErrno } from './call-async.ts'
export { Callback } from './callback.ts'
export { type Call, Declaration, type DeclarationOptions, declarationOf } from './declaration.ts'
export { errno, errnoName, setErrno, systemError } from './errno.ts'
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
} from './fields.ts'
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
} from './function-type.ts'
export {
  type FreeFunction,
  freed,
  fromHandle,
  fromOwned,
  Handle,
  hold,
  referenced,
  toHandle,
} from './handle.ts'
export { owned } from './handle-type.ts'
export * from './integers.ts'
export { Library, type LibraryOptions, library } from './library.ts'
export { nonnull, notNull } from './nonnull.ts'
export * from './numbers.ts'
export { Out, ownedOut } from './out.ts'
export { fromPointer, Pointer, pointer, pointerTo, type RecordPointer, voidPointer } from './pointer.ts'
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
} from './pointer-arguments.ts'
export {
  copyRecord,
  equalRecords,
  fromRecord,
  type RecordInput,
  Struct,
  sizeOf,
  Union,
  withLength,
} from './record.ts'
export { type FieldLayout, layout, type RecordLayout } from './record-layout.ts'
export { fromValue, toValue } from './record-type.ts'
export * from './scalar-types.ts'
export { sized, toSizedMemory } from './sized-memory.ts'
export { stringArray, strings } from './string-array.ts'
export {
  type CString,
  type CStringInput,
  cstring,
  readCString,
  text,
  toCString,
  writeCString,
} from './strings.ts'
export { UserData } from './user-data.ts'
export { ReadonlyVariable, Variable } from './variable.ts'
export { toVariadic, type Variadic } from './variadic.ts'
export {
  readWideString,
  toUtf16String,
  toUtf32String,
  toWideString,
  utf16,
  utf32,
  type WideStringInput,
  wide,
} from './wide-strings.ts'
