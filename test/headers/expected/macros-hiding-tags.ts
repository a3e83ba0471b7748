// Made by bindgen 0.0.0 from macros-hiding-tags.h for x86_64-linux-gnu.
// Do not edit; run: bindgen macros-hiding-tags.h
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

// --- Records

/**
 * After the header no program can write these tags: a macro has their names.
 *
 * `struct last_error`, 4 bytes
 */
export class last_error extends $.Struct<'struct last_error', { code?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct last_error', 4, 4, () => ({
      code: [$.int, 0],
    }));

  /** C: `int code` */
  get code(): number {
    return this.$view.getInt32(0, true);
  }

  set code(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct last_error', 'code'), true);
  }

  static toC(value: $.PointerTo<last_error> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof last_error ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(last_error, value, owner, name);
  }
}

/** `struct limits`, 4 bytes */
export class limits extends $.Struct<'struct limits', { lines?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct limits', 4, 4, () => ({
      lines: [$.int, 0],
    }));

  /** C: `int lines` */
  get lines(): number {
    return this.$view.getInt32(0, true);
  }

  set lines(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct limits', 'lines'), true);
  }

  static toC(value: $.PointerTo<limits> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof limits ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(limits, value, owner, name);
  }
}

/** `struct same`, 4 bytes */
export class same extends $.Struct<'struct same', { a?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct same', 4, 4, () => ({
      a: [$.int, 0],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct same', 'a'), true);
  }

  static toC(value: $.PointerTo<same> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof same ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(same, value, owner, name);
  }
}

// --- Functions

const $current_error = /* @__PURE__ */ $declare(current_error, 'current_error');

/**
 * C: `struct last_error *current_error(void)`
 *
 * @see macros-hiding-tags.h:3
 */
export function current_error(): last_error | null {
  const call = $current_error.call ?? $current_error.bind([$.pointer(last_error), {}]);
  return $.fromRecord(last_error, call());
}

/**
 * C: `#define last_error (*current_error())`
 *
 * @see macros-hiding-tags.h:4
 */
export function last_error_macro(): last_error {
  const result = $.resultMemory(4);
  $last_error($.addressOfArgument(result));
  return $.fromValue(last_error, result);
}

const $uses = /* @__PURE__ */ $declare(uses, 'uses');

/**
 * C: `int uses(struct same *s)`
 *
 * @see macros-hiding-tags.h:10
 */
export function uses(s: $.PointerTo<same> | null): number {
  const call = $uses.call ?? $uses.bind([$.int, { s: $.pointer(same) }]);
  const result = call(same.toC(s, 'uses', 's'));
  $.keepAlive(s);
  return result;
}

// --- Variables

/**
 * C: `extern struct limits all_limits`
 *
 * @see macros-hiding-tags.h:6
 */
export const all_limits: $.Variable<limits> = /* @__PURE__ */ $library.variable('all_limits', () => limits);

// --- Translated from C

const $native_current_error = /* @__PURE__ */ $.native($library, 'current_error', 'pointer', []);

function $last_error(result: bigint): bigint {
  return $.copyMemory(result, $native_current_error(), 4);
}
