// Made by bindgen 0.0.0 from macros-name-clashes.h for x86_64-linux-gnu.
// Do not edit; run: bindgen macros-name-clashes.h
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

// --- Constants

export const OPEN_NAME = 'real_open';

// --- Records

/** `struct reader`, 8 bytes */
export class reader extends $.Struct<'struct reader', {
    real_open?: $.FunctionInput<reader_real_open> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct reader', 8, 8, () => ({
      real_open: [reader_real_open, 0],
    }));

  /** C: `int (*real_open)(const char *)` */
  get real_open(): $.FunctionPointer<reader_real_open> | null {
    return $.readFunction(this.$view, 0, reader_real_open);
  }

  set real_open(value: $.FunctionInput<reader_real_open> | null) {
    $.writeFunction(this.$view, 0, reader_real_open, value, 'struct reader', 'real_open');
  }

  static toC(value: $.PointerTo<reader> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof reader ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(reader, value, owner, name);
  }
}

/** `struct fields`, 4 bytes */
export class fields extends $.Struct<'struct fields', { reader_field?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct fields', 4, 4, () => ({
      reader_field: [$.int, 0],
    }));

  /** C: `int reader_field` */
  get reader_field(): number {
    return this.$view.getInt32(0, true);
  }

  set reader_field(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct fields', 'reader_field'), true);
  }

  static toC(value: $.PointerTo<fields> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof fields ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(fields, value, owner, name);
  }
}

// --- Function types

/** The type of `reader.real_open`. C: `int (*)(const char *)` */
export type reader_real_open = (path: string | null) => number;
export const reader_real_open: $.FunctionType<reader_real_open> = /* @__PURE__ */
  $.functionType('int (*)(const char *)', () => [$.int, { path: $.cstring }]);

// --- Typedefs

/**
 * C: `typedef unsigned int my_uint`
 *
 * @see macros-name-clashes.h:6
 */
export type my_uint = number;
export const my_uint: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('my_uint', $.unsignedInt);

// --- Functions

const $real_open = /* @__PURE__ */ $declare(real_open, 'real_open');

/**
 * Macros that stand for functions, types and members.
 *
 * C: `int real_open(const char *path, int flags)`
 *
 * @see macros-name-clashes.h:2
 */
export function real_open(path: $.CStringInput | null, flags: number): number {
  const call = $real_open.call ?? $real_open.bind([$.int, { path: $.cstring, flags: $.int }]);
  const result = call($.toCString(path, 'real_open', 'path'), $.toInt(flags, 'real_open', 'flags'));
  $.keepAlive(path);
  return result;
}

const $aliased_close = /* @__PURE__ */ $declare(aliased_close, 'aliased_close');

/**
 * C: `int aliased_close(int fd)`
 *
 * @see macros-name-clashes.h:4
 */
export function aliased_close(fd: number): number {
  const call = $aliased_close.call ?? $aliased_close.bind([$.int, { fd: $.int }]);
  return call($.toInt(fd, 'aliased_close', 'fd'));
}

/**
 * C: `#define close(fd) aliased_close(fd)`
 *
 * @see macros-name-clashes.h:5
 */
export function close(fd: number): number {
  return $close($.toInt(fd, 'close', 'fd'));
}

// --- Translated from C

const $native_aliased_close = /* @__PURE__ */ $.native($library, 'aliased_close', 'int32', ['int32']);

function $close(fd: number): number {
  return $native_aliased_close(fd);
}

export { real_open as open };
