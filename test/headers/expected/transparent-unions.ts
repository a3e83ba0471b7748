// Made by bindgen 0.0.0 from transparent-unions.h for x86_64-linux-gnu.
// Do not edit; run: bindgen transparent-unions.h
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

// --- Handles

/** `struct detail`: a handle. */
export class detail extends $.Handle<'struct detail'> {
  static override readonly cName = 'struct detail';

  static toC(value: detail | null, owner: string, name: string): bigint | null {
    const address = value instanceof detail ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(detail, value, owner, name);
  }
}

// --- Records

/**
 * gcc passes these as their first member, whose machine mode all members have: the same registers as the union's.
 *
 * `status_argument`, 8 bytes
 */
export class status_argument extends $.Union<'status_argument', {
    status?: $.PointerTo<$.Int> | null;
    detail?: detail | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('status_argument', 8, 8, () => ({
      status: [$.pointer($.int), 0],
      detail: [detail, 0],
    }));

  /** C: `int *status` */
  get status(): $.Pointer<$.Int> | null {
    return $.readPointer(this.$view, 0, $.int);
  }

  set status(value: $.PointerTo<$.Int> | null) {
    $.writePointer(this.$view, 0, $.int, value, 'status_argument', 'status');
  }

  /** C: `struct detail *detail` */
  get detail(): detail | null {
    return $.readHandle(this.$view, 0, detail);
  }

  set detail(value: detail | null) {
    $.writeHandle(this.$view, 0, detail, value, 'status_argument', 'detail');
  }

  static toC(value: $.PointerTo<status_argument> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof status_argument ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(status_argument, value, owner, name);
  }
}

/** `union number`, 8 bytes */
export class union_number extends $.Union<'union number', {
    value?: number | bigint;
    bits?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union number', 8, 8, () => ({
      value: [$.long, 0],
      bits: [$.unsignedLong, 0],
    }));

  /** C: `long value` */
  get value(): number {
    return $.readInt64(this.$view, 0, 'union number', 'value');
  }

  set value(value: number | bigint) {
    $.writeInt64(this.$view, 0, value, 'union number', 'value');
  }

  /** C: `unsigned long bits` */
  get bits(): number {
    return $.readUint64(this.$view, 0, 'union number', 'bits');
  }

  set bits(value: number | bigint) {
    $.writeUint64(this.$view, 0, value, 'union number', 'bits');
  }

  static toC(value: $.PointerTo<union_number> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof union_number ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(union_number, value, owner, name);
  }
}

// --- Functions

const $wait_for = /* @__PURE__ */ $declare(wait_for, 'wait_for');

/**
 * C: `int wait_for(int id, status_argument status)`
 *
 * @see transparent-unions.h:10
 */
export function wait_for(id: number, status: status_argument): number {
  const call = $wait_for.call ?? $wait_for.bind([$.int, { id: $.int, status: status_argument }]);
  const result = call(
    $.toInt(id, 'wait_for', 'id'),
    $.toValue(status_argument, status, 'wait_for', 'status'),
  );
  $.keepAlive(status);
  return result;
}

const $count = /* @__PURE__ */ $declare(count, 'count');

/**
 * C: `long count(union number n)`
 *
 * @see transparent-unions.h:11
 */
export function count(n: union_number): number {
  const call = $count.call ?? $count.bind([$.long, { n: union_number }]);
  const result = call($.toValue(union_number, n, 'count', 'n'));
  $.keepAlive(n);
  return $.fromInteger64(result, 'count');
}
