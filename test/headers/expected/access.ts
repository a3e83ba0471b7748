// Made by bindgen 0.0.0 from access.h for x86_64-linux-gnu.
// Do not edit; run: bindgen access.h
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
 * Records, counted elsewhere.
 *
 * `struct point`, 16 bytes
 */
export class point extends $.Struct<'struct point', { x?: number; y?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct point', 16, 8, () => ({
      x: [$.double, 0],
      y: [$.double, 8],
    }));

  /** C: `double x` */
  get x(): number {
    return this.$view.getFloat64(0, true);
  }

  set x(value: number) {
    this.$view.setFloat64(0, $.toDouble(value, 'struct point', 'x'), true);
  }

  /** C: `double y` */
  get y(): number {
    return this.$view.getFloat64(8, true);
  }

  set y(value: number) {
    this.$view.setFloat64(8, $.toDouble(value, 'struct point', 'y'), true);
  }

  static toC(value: $.PointerTo<point> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof point ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(point, value, owner, name);
  }
}

// --- Functions

const $fill = /* @__PURE__ */ $declare(fill, 'fill');

/**
 * Bytes.
 *
 * C: `int fill(void *memory, unsigned long size)`
 *
 * @see access.h:4
 */
export function fill(memory: $.Memory | null, size?: number | bigint): number {
  const call =
    $fill.call ??
      $fill.bind([
        $.int,
        { memory: $.counted($.sized($.voidPointer), $.unsignedChar, 1), size: $.unsignedLong },
      ]);
  const result = call(
    $.toCounted(
      $.toSizedMemory(memory, size, 'fill', 'memory', 'size'),
      memory,
      size,
      $.unsignedChar,
      'fill',
      'memory',
      'size',
    ),
    $.toUnsignedLong(size ?? $.byteLengthOf(memory, 'fill', 'memory', 'size'), 'fill', 'size'),
  );
  $.keepAlive(memory);
  return result;
}

const $groups = /* @__PURE__ */ $declare(groups, 'groups');

/**
 * Elements, counted before them.
 *
 * C: `int groups(int count, unsigned int *list)`
 *
 * @see access.h:6
 */
export function groups(count: number, list: $.PointerTo<$.UnsignedInt> | null): number {
  const call =
    $groups.call ??
      $groups.bind([$.int, { count: $.int, list: $.counted($.pointer($.unsignedInt), $.unsignedInt, 0) }]);
  const result = call(
    $.toInt(count, 'groups', 'count'),
    $.toCounted(
      $.toPointer($.unsignedInt, list, 'groups', 'list'),
      list,
      count,
      $.unsignedInt,
      'groups',
      'list',
      'count',
    ),
  );
  $.keepAlive(list);
  return result;
}

const $distance = /* @__PURE__ */ $declare(distance, 'distance');

/**
 * C: `double distance(const struct point *path, int closed, int points)`
 *
 * @see access.h:11
 */
export function distance(path: $.PointerTo<point> | null, closed: number, points: number): number {
  const call =
    $distance.call ??
      $distance.bind([
        $.double,
        { path: $.counted($.pointer(point), point, 2), closed: $.int, points: $.int },
      ]);
  const result = call(
    $.toCounted(point.toC(path, 'distance', 'path'), path, points, point, 'distance', 'path', 'points'),
    $.toInt(closed, 'distance', 'closed'),
    $.toInt(points, 'distance', 'points'),
  );
  $.keepAlive(path);
  return result;
}

const $length = /* @__PURE__ */ $declare(length, 'length');

/**
 * Text.
 *
 * C: `unsigned long length(const char *text, unsigned long most)`
 *
 * @see access.h:13
 */
export function length(text: $.CStringInput | null, most: number | bigint): number {
  const call =
    $length.call ??
      $length.bind([$.unsignedLong, { text: $.counted($.cstring, $.unsignedChar, 1), most: $.unsignedLong }]);
  const result = call(
    $.toCounted($.toCString(text, 'length', 'text'), text, most, $.unsignedChar, 'length', 'text', 'most'),
    $.toUnsignedLong(most, 'length', 'most'),
  );
  $.keepAlive(text);
  return $.fromInteger64(result, 'length');
}

const $plain = /* @__PURE__ */ $declare(plain, 'plain');

/**
 * Nothing to count.
 *
 * C: `void plain(int *value)`
 *
 * @see access.h:15
 */
export function plain(value: $.PointerTo<$.Int> | null): void {
  const call = $plain.call ?? $plain.bind([$.voidType, { value: $.pointer($.int) }]);
  call($.toPointer($.int, value, 'plain', 'value'));
  $.keepAlive(value);
}

const $unread = /* @__PURE__ */ $declare(unread, 'unread');

/**
 * C: `void unread(const void *memory, unsigned long size)`
 *
 * @see access.h:16
 */
export function unread(memory: $.Bytes | null, size?: number | bigint): void {
  const call =
    $unread.call ??
      $unread.bind([$.voidType, { memory: $.sized($.bytes($.voidPointer)), size: $.unsignedLong }]);
  call(
    $.toSizedBytes(memory, size, 'unread', 'memory', 'size'),
    $.toUnsignedLong(size ?? $.byteLengthOf(memory, 'unread', 'memory', 'size'), 'unread', 'size'),
  );
  $.keepAlive(memory);
}
