// Made by bindgen 0.0.0 from old-spellings.h for x86_64-linux-gnu.
// Do not edit; run: bindgen old-spellings.h
import * as $ from 'koffi-bindgen/runtime/generated';

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'feature',
    target: 'x86_64-linux-gnu',
    linux: ['libfeature.so'],
    darwin: ['libfeature.dylib'],
    win32: ['feature.dll', 'libfeature.dll'],
  });

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

// --- Function types

/**
 * C: `typedef void (*__sighandler)(int)`
 *
 * @see old-spellings.h:8
 */
export type __sighandler = (argument1: number) => void;
export const __sighandler: $.FunctionType<__sighandler> = /* @__PURE__ */
  $.functionType('__sighandler', () => [$.voidType, { argument1: $.int }]);

// --- Functions

/**
 * C: `int gnu(void)`
 *
 * @see old-spellings.h:5
 */
export function gnu(): number {
  return $gnu();
}

const $name = /* @__PURE__ */ $declare(name, 'name');

/**
 * C: `const char *restrict name(int, volatile int *)`
 *
 * @see old-spellings.h:6
 */
export function name(argument1: number, argument2: $.PointerTo<$.Int> | null): string | null {
  const call = $name.call ?? $name.bind([$.cstring, { argument1: $.int, argument2: $.pointer($.int) }]);
  const result = call(
    $.toInt(argument1, 'name', 'argument1'),
    $.toPointer($.int, argument2, 'name', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

/**
 * C: `int quick(void)`
 *
 * @see old-spellings.h:7
 */
export function quick(): number {
  return $quick();
}

const $set = /* @__PURE__ */ $declare(set, 'set');

/**
 * C: `__sighandler set(int, __sighandler)`
 *
 * @see old-spellings.h:9
 */
export function set(
  argument1: number,
  argument2: $.FunctionInput<__sighandler> | null,
): $.FunctionPointer<__sighandler> | null {
  const call = $set.call ?? $set.bind([__sighandler, { argument1: $.int, argument2: $.kept(__sighandler) }]);
  const result = call(
    $.toInt(argument1, 'set', 'argument1'),
    $.toKeptFunction(__sighandler, argument2, 'set', 'argument2'),
  );
  $.keepAlive(argument2);
  return $.fromFunction(__sighandler, result);
}

const $throws = /* @__PURE__ */ $declare(throws, 'throws');

/**
 * C: `int throws(void)`
 *
 * @see old-spellings.h:10
 */
export function throws(): number {
  const call = $throws.call ?? $throws.bind([$.int, {}]);
  return call();
}

const $length = /* @__PURE__ */ $declare(length, 'length');

/**
 * C: `unsigned long length(const char *)`
 *
 * @see old-spellings.h:11
 */
export function length(argument1: $.CStringInput): number {
  const call = $length.call ?? $length.bind([$.unsignedLong, { argument1: $.nonnull($.cstring) }]);
  const result = call($.notNull($.toCString(argument1, 'length', 'argument1'), 'length', 'argument1'));
  $.keepAlive(argument1);
  return $.fromInteger64(result, 'length');
}

// --- Translated from C

function $gnu(): number {
  return 0;
}

function $quick(): number {
  return 1;
}
