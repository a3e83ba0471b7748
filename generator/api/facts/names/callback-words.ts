/*
 * Words of parameters' names that go with a callback.
 * Names are the weakest evidence: test/api-oracle scores what they claim.
 */

/** What a callback is given as its data. */
export const dataWords: ReadonlySet<string> = new Set([
  'data',
  'userdata',
  'user',
  'closure',
  'arg',
  'args',
  'argument',
  'ctx',
  'context',
  'cookie',
  'opaque',
  'payload',
  'userp',
  'clientp',
  'baton',
  'udata',
  'app',
  'private',
  'priv',
  'param',
  'extra',
  'cbarg',
  'cbdata',
  'ptr',
  'client',
  'info',
])

/** Of these, what is as often what a callback is about: `my_free(void *ptr)`. */
export const ambiguousDataWords: ReadonlySet<string> = new Set(['ptr', 'payload', 'info', 'param', 'extra'])

/** What makes memory, beside which one that frees gives back memory. */
export const allocatorWords: ReadonlySet<string> = new Set([
  'alloc',
  'malloc',
  'calloc',
  'realloc',
  'allocate',
  'reallocate',
])

/** What gives the data back. */
export const destroyWords: ReadonlySet<string> = new Set([
  'destroy',
  'notify',
  'free',
  'destroyer',
  'destructor',
  'dnotify',
  'cleanup',
  'release',
  'del',
  'dispose',
])
