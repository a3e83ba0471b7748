// Made by bindgen 0.0.0 from asm-labels.h for x86_64-linux-gnu.
// Do not edit; run: bindgen asm-labels.h
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

// --- Functions

const $open_file = /* @__PURE__ */ $declare(open_file, 'open_file64');

/**
 * An asm label is the linker's name.
 *
 * C: `int open_file(const char *name)`
 *
 * @see asm-labels.h:2
 */
export function open_file(name: $.CStringInput | null): number {
  const call = $open_file.call ?? $open_file.bind([$.int, { name: $.cstring }]);
  const result = call($.toCString(name, 'open_file', 'name'));
  $.keepAlive(name);
  return result;
}

const $close_file = /* @__PURE__ */ $declare(close_file, 'close_file64');

/**
 * C: `int close_file(int)`
 *
 * @see asm-labels.h:3
 */
export function close_file(argument1: number): number {
  const call = $close_file.call ?? $close_file.bind([$.int, { argument1: $.int }]);
  return call($.toInt(argument1, 'close_file', 'argument1'));
}

const $plain = /* @__PURE__ */ $declare(plain, 'plain');

/**
 * C: `int plain(void)`
 *
 * @see asm-labels.h:5
 */
export function plain(): number {
  const call = $plain.call ?? $plain.bind([$.int, {}]);
  return call();
}

// --- Variables

/**
 * C: `extern int level`
 *
 * @see asm-labels.h:4
 */
export const level: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('real_level', () => $.int);
