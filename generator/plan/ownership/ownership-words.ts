/**
 * The vocabulary of ownership: how C libraries name the functions that make a handle and those that
 * free it. The order of the partners is the order of preference.
 */
export const makerWords: Readonly<Record<string, readonly string[]>> = {
  new: ['free', 'delete', 'destroy', 'unref', 'release', 'dispose', 'close', 'del', 'finish', 'end'],
  create: ['destroy', 'free', 'delete', 'release', 'unref', 'dispose', 'close', 'destruct'],
  alloc: ['free', 'dealloc', 'release', 'destroy', 'unref'],
  allocate: ['free', 'deallocate', 'release'],
  open: ['close', 'free', 'release'],
  fdopen: ['close'],
  init: [
    'finish',
    'free',
    'destroy',
    'cleanup',
    'deinit',
    'end',
    'close',
    'term',
    'fini',
    'exit',
    'shutdown',
  ],
  prepare: ['finalize', 'free', 'destroy', 'unprepare'],
  dup: ['free', 'destroy', 'delete', 'unref', 'release', 'close'],
  duplicate: ['free', 'destroy', 'delete', 'unref', 'release'],
  duphandle: ['cleanup'],
  copy: ['free', 'destroy', 'delete', 'unref', 'release'],
  clone: ['free', 'destroy', 'delete', 'unref', 'release'],
  ref: ['unref'],
  retain: ['release'],
  acquire: ['release'],
  start: ['stop', 'finish'],
  begin: ['end', 'finish'],
  parse: ['free', 'delete', 'destroy', 'unref'],
  load: ['unload', 'free', 'close', 'destroy', 'delete'],
  construct: ['destruct', 'destroy'],
  make: ['free', 'destroy', 'delete'],
  connect: ['disconnect', 'close', 'free'],
  get: ['free'],
}

/** These count only beside a free function of the same name otherwise: `getaddrinfo`, `freeaddrinfo`. */
export const vagueMakerWords: ReadonlySet<string> = new Set([
  ...['get', 'start', 'begin', 'connect', 'parse', 'load', 'acquire', 'copy', 'make'],
])

/** Frees its argument in every library that was looked at, whether or not a maker is found for it. */
export const strongFreeWords: readonly string[] = [
  ...['free', 'delete', 'destroy', 'unref', 'dispose', 'dealloc', 'deallocate', 'destruct'],
]

/** Frees its argument where nothing stronger does: `sqlite3_finalize`, `fclose`, `curl_easy_cleanup`. */
export const weakFreeWords: readonly string[] = [
  ...['close', 'finalize', 'release', 'cleanup', 'finish', 'end', 'del', 'unload', 'disconnect'],
  ...['deinit', 'term', 'fini', 'exit', 'shutdown', 'stop', 'unprepare'],
]

/** These count references: a handle lives on until as many were given back as were taken. */
export const countingWords: ReadonlySet<string> = new Set(['unref', 'release'])
