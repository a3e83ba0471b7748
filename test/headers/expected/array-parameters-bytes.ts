// Made by bindgen 0.0.0 from array-parameters-bytes.h for x86_64-linux-gnu.
// Do not edit; run: bindgen array-parameters-bytes.h
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

const $fill = /* @__PURE__ */ $declare(fill, 'fill');

/**
 * A buffer whose length the declaration gives: any memory of so many bytes serves.
 *
 * C: `char *fill(char *buffer)`
 *
 * @see array-parameters-bytes.h:2
 */
export function fill(buffer: $.Memory | null): $.Pointer<$.Char> | null {
  const call = $fill.call ?? $fill.bind([$.pointer($.char), { buffer: $.pointer($.char) }]);
  const result = call($.toArray($.char, 20, buffer, 'fill', 'buffer'));
  $.keepAlive(buffer);
  return $.fromPointer($.char, result, buffer);
}

const $digest = /* @__PURE__ */ $declare(digest, 'digest');

/**
 * C: `int digest(unsigned char *out, const void *data, int length)`
 *
 * @see array-parameters-bytes.h:3
 */
export function digest(out: $.Memory | null, data: $.Bytes | null, length?: number): number {
  const call =
    $digest.call ??
      $digest.bind([
        $.int,
        { out: $.pointer($.unsignedChar), data: $.sized($.bytes($.voidPointer)), length: $.int },
      ]);
  const result = call(
    $.toArray($.unsignedChar, 16, out, 'digest', 'out'),
    $.toSizedBytes(data, length, 'digest', 'data', 'length'),
    $.toInt(length ?? $.byteLengthOf(data, 'digest', 'data', 'length'), 'digest', 'length'),
  );
  $.keepAlive(out, data);
  return result;
}

const $numbers = /* @__PURE__ */ $declare(numbers, 'numbers');

/**
 * C: `int numbers(short *values)`
 *
 * @see array-parameters-bytes.h:4
 */
export function numbers(values: $.PointerTo<$.Short> | null): number {
  const call = $numbers.call ?? $numbers.bind([$.int, { values: $.pointer($.short) }]);
  const result = call($.toArray($.short, 4, values, 'numbers', 'values'));
  $.keepAlive(values);
  return result;
}

const $opened = /* @__PURE__ */ $declare(opened, 'opened');

/**
 * C: `int opened(const unsigned char *key, const unsigned char *text, int length)`
 *
 * @see array-parameters-bytes.h:5
 */
export function opened(key: $.Memory | null, text: $.Bytes | null, length: number): number {
  const call =
    $opened.call ??
      $opened.bind([
        $.int,
        { key: $.pointer($.unsignedChar), text: $.sized($.bytes($.pointer($.unsignedChar))), length: $.int },
      ]);
  const result = call(
    $.toArray($.unsignedChar, 32, key, 'opened', 'key'),
    $.toSizedBytes(text, length, 'opened', 'text', 'length'),
    $.toInt(length, 'opened', 'length'),
  );
  $.keepAlive(key, text);
  return result;
}
