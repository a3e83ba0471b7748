import koffi from 'koffi'

/** The widths of the running platform's integer types, bytes: LP64 or LLP64. */
export interface DataModel {
  readonly name: 'LP64' | 'LLP64' | 'ILP32'
  readonly long: number
  readonly pointer: number
  readonly wchar_t: number
}

const long = koffi.sizeof('long')
const pointer = koffi.sizeof('void *')

/** What this process was compiled for. */
export const dataModel: DataModel = {
  name: pointer === 4 ? 'ILP32' : long === 8 ? 'LP64' : 'LLP64',
  long,
  pointer,
  wchar_t: koffi.sizeof('wchar_t'),
}

/**
 * The data model of a target triple: Windows has a `long` of four bytes, every other 64-bit target one of
 * eight.
 */
export function dataModelOf(target: string): DataModel['name'] {
  return /windows|mingw|msvc/.test(target) ? 'LLP64' : 'LP64'
}
