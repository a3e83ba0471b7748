// The module's face: extraction on top of the idiomatic bindings of libarchive.

export { ArchiveError, type ArchiveErrorCode, type Report } from './archive-error.ts'
export type { ArchiveSource } from './archive-source.ts'
export type { Progress } from './archive-walk.ts'
export { type EntriesOptions, type Entry, entries, list, test } from './entries/entries.ts'
export { entryFilter } from './entries/entry-filter.ts'
export type { EntryInfo, EntryType } from './entries/entry-info.ts'
export { type ExtractOptions, extract } from './extract.ts'
export { defaultLimits, type Limits } from './limits.ts'
