/**
 * Words that no binding of a module may be called (ECMAScript 2025, 12.7.2; modules are strict), with
 * `undefined` and its like, which a module may declare and no reader expects to find redeclared.
 */
export const reservedWords: ReadonlySet<string> = new Set([
  ...['await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do'],
  ...['else', 'enum', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'import', 'in'],
  ...[
    'instanceof',
    'new',
    'null',
    'return',
    'super',
    'switch',
    'this',
    'throw',
    'true',
    'try',
    'typeof',
    'var',
  ],
  ...['void', 'while', 'with', 'yield', 'let', 'static', 'implements', 'interface', 'package', 'private'],
  ...['protected', 'public', 'eval', 'arguments', 'undefined', 'NaN', 'Infinity'],
])

/** May no declaration of a module have this name? (`default` could not be exported by it either.) */
export function isTaken(name: string): boolean {
  return name !== 'default' && (reservedWords.has(name) || usedGlobals.has(name))
}

/** Names that TypeScript refuses for a type alias or a class, beside the reserved words. */
export const reservedTypeNames: ReadonlySet<string> = new Set([
  ...['any', 'bigint', 'boolean', 'never', 'number', 'object', 'string', 'symbol', 'unknown', 'intrinsic'],
])

/** The globals that generated modules use: a declaration of the same name would hide them. */
export const usedGlobals: ReadonlySet<string> = new Set([
  ...['ArrayBuffer', 'ArrayBufferView', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'DataView', 'Symbol'],
  ...['Float32Array', 'Float64Array', 'Int8Array', 'Int16Array', 'Int32Array', 'Uint8Array', 'Uint16Array'],
  ...['Uint32Array', 'Number', 'Object', 'Partial', 'Promise', 'Array', 'Function', 'String', 'Boolean'],
])

/**
 * What a module's own names or CommonJS take: `$library` stands for the library, `$declare` declares its
 * functions, `$f` is what function `f` calls.
 */
export const moduleWords: ReadonlySet<string> = new Set([
  ...['library', 'declare', 'require', 'module', 'exports', '__filename', '__dirname', '__esModule'],
])

/**
 * What generated functions and methods call their own parameters and variables: a class of such a name would
 * be hidden there.
 */
export const localWords: ReadonlySet<string> = new Set([
  ...['value', 'owner', 'name', 'address', 'call', 'result', 'rest'],
])

/**
 * The members of Object.prototype, which TypeScript and JavaScript expect to be what they are, and `toJSON`.
 */
export const objectMembers: ReadonlySet<string> = new Set([
  ...['constructor', 'toString', 'toLocaleString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
  ...['propertyIsEnumerable', '__proto__', '__defineGetter__', '__defineSetter__', '__lookupGetter__'],
  ...['__lookupSetter__', 'toJSON'],
])
