/*
 * The words by which C libraries say, in the names of functions, what becomes of a pointer. They count as
 * whole words only; what they are worth is decided by the types around them.
 */

/**
 * Words that end a handle's life, and how plainly they do: of the functions that could free a type, those of
 * the lowest rank count. `delete` and `close` often act on what the handle stands for, and a function that
 * frees the handle is then beside them.
 */
export const disposingWords: ReadonlyMap<string, number> = new Map([
  ...[
    'free',
    'freeall',
    'destroy',
    'unref',
    'decref',
    'unreference',
    'release',
    'dispose',
    'dealloc',
    'deallocate',
  ].map((word) => [word, 1] as const),
  ...['destruct', 'relinquish', 'freemem', 'vfree'].map((word) => [word, 1] as const),
  ...['delete', 'del', 'kill'].map((word) => [word, 2] as const),
  ...[
    'finalize',
    'close',
    'closep',
    'finish',
    'cleanup',
    'done',
    'end',
    'exit',
    'fini',
    'term',
    'deinit',
    'discard',
  ].map((word) => [word, 3] as const),
  ...['unload', 'shutdown', 'stop', 'disconnect'].map((word) => [word, 4] as const),
])

/** Words that end a life only where the documentation says so as well. */
export const doubtfulDisposingWords: ReadonlySet<string> = new Set([
  ...['clear', 'cancel', 'abort', 'commit', 'remove', 'reset', 'drop', 'detach', 'put'],
])

/** What may stand beside a disposing word without telling a part of the handle apart. */
export const neutralWords: ReadonlySet<string> = new Set([
  ...['all', 'full', 'ex', 'r', 'w', 'np', 'flush', 'nofinalize', 'safely', 'self'],
])

/** A name with one of these asks, reads or changes something: it frees nothing. */
export const tellingWords: ReadonlySet<string> = new Set([
  ...[
    'is',
    'has',
    'can',
    'was',
    'should',
    'get',
    'set',
    'test',
    'check',
    'needs',
    'need',
    'wait',
    'count',
    'on',
    'when',
  ],
  ...[
    'before',
    'after',
    'if',
    'add',
    'register',
    'print',
    'dump',
    'read',
    'write',
    'func',
    'callback',
    'handler',
    'notify',
  ],
])

/** Those of them that no other function's name excuses. */
export const askingWords: ReadonlySet<string> = new Set([
  'is',
  'has',
  'can',
  'was',
  'should',
  'get',
  'test',
  'check',
])

/** The function makes a new object. */
export const makingWords: ReadonlySet<string> = new Set([
  ...['new', 'create', 'alloc', 'allocate', 'malloc', 'calloc', 'open', 'init', 'construct', 'build'],
  ...[
    'dup',
    'dupe',
    'duplicate',
    'duphandle',
    'copy',
    'clone',
    'make',
    'generate',
    'keygen',
    'gen',
    'fetch',
    'd2i',
    'get1',
  ],
  ...['steal', 'spawn', 'mkdtemp', 'lookup', 'setup'],
])

/** The function does something whose result is new, where it cannot be a thing that was there before. */
export const producingWords: ReadonlySet<string> = new Set([
  ...[
    'exec',
    'execute',
    'prepare',
    'query',
    'parse',
    'read',
    'load',
    'compile',
    'convert',
    'decode',
    'describe',
    'import',
  ],
  ...[
    'connect',
    'listen',
    'accept',
    'begin',
    'start',
    'take',
    'pop',
    'receive',
    'recv',
    'merge',
    'render',
    'store',
    'eval',
  ],
  ...[
    'evaluate',
    'plan',
    'scan',
    'match',
    'sort',
    'transform',
    'encode',
    'serialize',
    'dial',
    'capture',
    'snapshot',
    'from',
  ],
  ...[
    'use',
    'listdbs',
    'drain',
    'detach',
    'reverse',
    'scale',
    'crop',
    'rotate',
    'union',
    'intersection',
    'list',
    'run',
  ],
])

/** The function leads to something that is there: its owner is another one. */
export const leadingWords: ReadonlySet<string> = new Set([
  ...[
    'get',
    'get0',
    'peek',
    'current',
    'default',
    'first',
    'last',
    'next',
    'prev',
    'previous',
    'parent',
    'child',
    'root',
  ],
  ...[
    'owner',
    'find',
    'search',
    'nth',
    'item',
    'sibling',
    'head',
    'tail',
    'top',
    'borrow',
    'global',
    'shared',
    'user',
    'of',
  ],
  ...[
    'singleton',
    'instance',
    'ref0',
    'lock',
    'attach',
    'append',
    'prepend',
    'push',
    'insert',
    'add',
    'id',
    'index',
    'at',
  ],
])

/** The function takes one more reference to a counted object. */
export const referencingWords: ReadonlySet<string> = new Set([
  ...['ref', 'reference', 'retain', 'addref', 'incref', 'upref'],
])

/** With one of these and the name of what it hands out, a function makes it, whatever else its name says. */
export const creatingWords: ReadonlySet<string> = new Set(['new', 'create', 'alloc', 'allocate', 'construct'])

/** The function copies its argument, or counts one more reference to it: either is owned. */
export const copyingWords: ReadonlySet<string> = new Set([
  ...['dup', 'dupe', 'duplicate', 'duphandle', 'copy', 'clone'],
  ...referencingWords,
])

const all = [
  disposingWords.keys(),
  doubtfulDisposingWords,
  tellingWords,
  makingWords,
  producingWords,
  leadingWords,
]

/** All of them: where an acronym ends in the middle of a name. */
export const vocabulary: ReadonlySet<string> = new Set(
  [...all, referencingWords].flatMap((words) => [...words]),
)
