// Made by bindgen 0.0.0 from one-name.h for x86_64-linux-gnu.
// Do not edit; run: bindgen one-name.h
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

export const two = 2;

// --- Enums

/** `enum color` */
export type enum_color = typeof red | typeof green | (number & {});
export const enum_color: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum color', $.unsignedInt);
export const red = 0;
export const green = 1;

export const one = 1;

// --- Records

/**
 * Tags, ordinary identifiers, members and macros have name spaces of their own (N1570 6.2.3).
 *
 * `struct stat`, 4 bytes
 */
export class struct_stat extends $.Struct<'struct stat', { stat?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct stat', 4, 4, () => ({
      stat: [$.int, 0],
    }));

  /** C: `int stat` */
  get stat(): number {
    return this.$view.getInt32(0, true);
  }

  set stat(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct stat', 'stat'), true);
  }

  static toC(value: $.PointerTo<struct_stat> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof struct_stat ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(struct_stat, value, owner, name);
  }
}

/** `list`, 8 bytes */
export class list extends $.Struct<'list', { list?: $.PointerTo<list> | null }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('list', 8, 8, () => ({
      list: [$.pointer(list), 0],
    }));

  /** C: `list *list` */
  get list(): list | null {
    return $.readRecord(this.$view, 0, list);
  }

  set list(value: $.PointerTo<list> | null) {
    $.writePointer(this.$view, 0, list, value, 'list', 'list');
  }

  static toC(value: $.PointerTo<list> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof list ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(list, value, owner, name);
  }
}

/** `union value`, 4 bytes */
export class union_value extends $.Union<'union value', { value?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union value', 4, 4, () => ({
      value: [$.int, 0],
    }));

  /** C: `int value` */
  get value(): number {
    return this.$view.getInt32(0, true);
  }

  set value(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'union value', 'value'), true);
  }

  static toC(value: $.PointerTo<union_value> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof union_value ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(union_value, value, owner, name);
  }
}

// --- Functions

const $stat = /* @__PURE__ */ $declare(stat, 'stat');

/**
 * C: `int stat(const char *path, struct stat *stat)`
 *
 * @see one-name.h:3
 */
export function stat(path: $.CStringInput | null, stat_: $.PointerTo<struct_stat> | null): number {
  const call = $stat.call ?? $stat.bind([$.int, { path: $.cstring, stat: $.pointer(struct_stat) }]);
  const result = call($.toCString(path, 'stat', 'path'), struct_stat.toC(stat_, 'stat', 'stat'));
  $.keepAlive(path, stat_);
  return result;
}

const $color = /* @__PURE__ */ $declare(color, 'color');

/**
 * C: `enum color color(enum color color)`
 *
 * @see one-name.h:9
 */
export function color(color_: enum_color): enum_color {
  const call = $color.call ?? $color.bind([$.unsignedInt, { color: $.unsignedInt }]);
  return call($.toUnsignedInt(color_, 'color', 'color'));
}

const $limit = /* @__PURE__ */ $declare(limit, 'limit');

/**
 * C: `int limit(void)`
 *
 * @see one-name.h:10
 */
export function limit(): number {
  const call = $limit.call ?? $limit.bind([$.int, {}]);
  return call();
}

/**
 * C: `#define LIMIT limit()`
 *
 * @see one-name.h:12
 */
export function LIMIT(): number {
  return $LIMIT();
}

// --- Variables

/**
 * C: `extern union value value`
 *
 * @see one-name.h:7
 */
export const value: $.Variable<union_value> = /* @__PURE__ */ $library.variable('value', () => union_value);

// --- Translated from C

const $native_limit = /* @__PURE__ */ $.native($library, 'limit', 'int32', []);

function $LIMIT(): number {
  return $native_limit();
}
