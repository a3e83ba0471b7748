// For generated modules, which import it as `$`: what users have, and the conversions and declarations that
// only generated code calls.

export { fromFunction } from './callbacks/function-pointer.ts'
export {
  kept,
  readFunction,
  set,
  toFunction,
  toKeptFunction,
  toSetFunction,
  writeFunction,
} from './callbacks/function-type.ts'
export { argumentsToC, leastArguments } from './calls/arguments-to-c.ts'
export {
  type LastingArguments,
  lastingWith,
  lastWithRecords,
  makeLasting,
  toLasting,
} from './calls/lasting-arguments.ts'
export type { Call } from './calls/native-call.ts'
export { toFreed } from './handles/freed-argument.ts'
export { type GivenAway, givenAway, toGivenAway, withGivenAway } from './handles/given-away.ts'
export type { Owned } from './handles/handle.ts'
export { fromHandle, fromLent, fromOwned, toHandle } from './handles/handle-arguments.ts'
export { freed, givenBack, referenced } from './handles/handle-end.ts'
export { readHandle, writeHandle } from './handles/handle-fields.ts'
export { settleInPlace } from './handles/handle-state.ts'
export { lent, owned } from './handles/handle-type.ts'
export { held, toHeld } from './handles/held/held-arguments.ts'
export { owning } from './handles/owned/owned-memory.ts'
export { freedOut, holdWith, lastLedTo, ledTo, ownedOut } from './handles/owned/owned-out.ts'
export { elements, handles } from './idiomatic/array-arguments.ts'
export {
  afterFreeing,
  bytesIn,
  recordOfRecords,
  recordOfText,
  recordOfTexts,
  recordsIn,
  textIn,
  textsIn,
} from './idiomatic/contents.ts'
export { withErrno } from './idiomatic/errno-error.ts'
export { type Flags, type FlagTable, flagBits } from './idiomatic/flags.ts'
export { GuardedOut, guardedRecord, unharmed } from './idiomatic/guarded-room.ts'
export {
  iterate,
  iterateAsync,
  iterateAsyncRows,
  iterateItems,
  iterateRows,
  namedValues,
  rowReader,
} from './idiomatic/iteration.ts'
export { discarding, LibraryError, present } from './idiomatic/library-error.ts'
export {
  copiedBytes,
  filledText,
  lentBytes,
  objectsAt,
  sizedText,
  takenBytes,
  takenText,
} from './idiomatic/memory-results.ts'
export {
  collectedCallback,
  getProperty,
  numberFrom,
  type ReadableProperties,
  type SettableProperties,
  setProperties,
} from './idiomatic/properties.ts'
export { type RecordInput, recordFrom } from './idiomatic/record-input.ts'
export { Wrapper, wrap } from './idiomatic/wrapper.ts'
export * from './index.ts'
export { Declaration, type DeclarationOptions, declarationOf } from './libraries/declaration.ts'
export { toHeldVariadic, toSetVariadic } from './libraries/held-variadic.ts'
export type { DeclarationArguments } from './libraries/library.ts'
export { chosenClass, portable, RunningTarget } from './libraries/running-target.ts'
export { toVariadic } from './libraries/variadic.ts'
export {
  readBits,
  readSignedBits,
  readWideBits,
  readWideSignedBits,
  toBits,
  toWideBits,
  writeBits,
  writeWideBits,
} from './memory/bit-fields.ts'
export {
  readExactInt64,
  readExactUint64,
  readInt64,
  readUint64,
  writeInt64,
  writeUint64,
} from './memory/integer-fields.ts'
export { flexibleLength, readArray, readElements, writeArray } from './pointers/array-fields.ts'
export { counted, enoughFor, toCounted } from './pointers/counted-memory.ts'
export { fromPointer } from './pointers/pointer.ts'
export { type PointerArgument, toArray, toMemory, toPointer } from './pointers/pointer-arguments.ts'
export { readPointer, writeMemory, writePointer } from './pointers/pointer-fields.ts'
export { limited, sized, toSizedMemory } from './pointers/sized-memory.ts'
export { fromRecord } from './records/record.ts'
export { toRecord } from './records/record-arguments.ts'
export { readNested, readRecord, writeNested } from './records/record-fields.ts'
export { type FieldLayout, layout, type RecordLayout } from './records/record-layout.ts'
export { fromValue, toValue } from './records/record-type.ts'
export { type ShimLibrary, type ShimOptions, shim } from './shim/shim-library.ts'
export { byteLengthOf, bytes, toBytes, toSizedBytes, writeBytes } from './text/bytes.ts'
export { freedText, takeText } from './text/freed-text.ts'
export { toStrings, writeStrings } from './text/string-array.ts'
export { readCString, toCString, toSizedCString, writeCString } from './text/strings.ts'
export { toUtf16String, toUtf32String, toWideString } from './text/wide-strings.ts'
export * from './translated/atomic-operations.ts'
export * from './translated/c-library.ts'
export {
  addressOfArgument,
  integer64,
  resultMemory,
  textAt,
  textMemory,
} from './translated/converted-arguments.ts'
export { enterFrame, leaveFrame } from './translated/frame-stack.ts'
export * from './translated/integer-operations.ts'
export { asLiteral, fromLiteral, literalVariant } from './translated/literal-arguments.ts'
export { recordShape } from './translated/machine-types.ts'
export * from './translated/memory-access.ts'
export { indirect, native, symbolAddress } from './translated/native-function.ts'
export { storing } from './translated/stored-pointers.ts'
export { translatedAddress } from './translated/translated-address.ts'
export {
  alignmentIn,
  type MemberOf,
  offsetIn,
  type Referred,
  referredTo,
  sizeIn,
} from './translated/type-arguments.ts'
export { chosenInteger, readChosen, toChosen, toNarrow, writeChosen } from './types/chosen-integer.ts'
export * from './types/integers.ts'
export { nonnull, notNull } from './types/nonnull.ts'
export * from './types/numbers.ts'
