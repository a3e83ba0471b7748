// Made by bindgen 0.0.0 from nullability.h for arm64-apple-darwin.
// Do not edit; run: bindgen nullability.h
import * as $ from 'koffi-bindgen/runtime/generated';

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'feature',
    target: 'arm64-apple-darwin',
    linux: ['libfeature.so'],
    darwin: ['libfeature.dylib'],
    win32: ['feature.dll', 'libfeature.dll'],
  });

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

// --- Records

/** `struct names`, 16 bytes */
export class names extends $.Struct<'struct names', {
    first?: $.CStringInput | null;
    second?: $.CStringInput | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct names', 16, 8, () => ({
      first: [$.cstring, 0],
      second: [$.cstring, 8],
    }));

  /** C: `const char *first` */
  get first(): string | null {
    return $.readCString(this.$view, 0);
  }

  set first(value: $.CStringInput | null) {
    $.writeCString(this.$view, 0, value, 'struct names', 'first');
  }

  /** C: `const char *second` */
  get second(): string | null {
    return $.readCString(this.$view, 8);
  }

  set second(value: $.CStringInput | null) {
    $.writeCString(this.$view, 8, value, 'struct names', 'second');
  }

  static toC(value: $.PointerTo<names> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof names ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(names, value, owner, name);
  }
}

// --- Function types

/**
 * C: `typedef void (*callback)(void *)`
 *
 * @see nullability.h:6
 */
export type callback = (argument1: $.Pointer<$.Void> | null) => void;
export const callback: $.FunctionType<callback> = /* @__PURE__ */
  $.functionType('callback', () => [$.voidType, { argument1: $.voidPointer }]);

// --- Functions

const $always = /* @__PURE__ */ $declare(always, 'always');

/**
 * Clang's nullability qualifiers, and its unavailable attribute.
 *
 * C: `char *always(const char *maybe)`
 *
 * @see nullability.h:3
 */
export function always(maybe: $.CStringInput | null): $.Pointer<$.Char> {
  const call = $always.call ?? $always.bind([$.pointer($.char), { maybe: $.cstring }]);
  const result = call($.toCString(maybe, 'always', 'maybe'));
  $.keepAlive(maybe);
  return $.fromPointer($.char, result)!;
}

const $find = /* @__PURE__ */ $declare(find, 'find');

/**
 * C: `void *find(int key, int **out)`
 *
 * @see nullability.h:4
 */
export function find(key: number, out: $.PointerTo<$.Pointer<$.Int>>): $.Pointer<$.Void> | null {
  const call =
    $find.call ?? $find.bind([$.voidPointer, { key: $.int, out: $.nonnull($.pointer($.pointer($.int))) }]);
  const result = call(
    $.toInt(key, 'find', 'key'),
    $.notNull($.toPointer($.pointer($.int), out, 'find', 'out'), 'find', 'out'),
  );
  $.keepAlive(out);
  return $.fromPointer($.voidType, result, out);
}

const $missing = /* @__PURE__ */ $declare(missing, 'missing');

/**
 * C: `int missing(void)`
 *
 * @deprecated not here
 * @see nullability.h:7
 */
export function missing(): number {
  const call = $missing.call ?? $missing.bind([$.int, {}]);
  return call();
}
