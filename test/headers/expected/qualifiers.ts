// Made by bindgen 0.0.0 from qualifiers.h for x86_64-linux-gnu.
// Do not edit; run: bindgen qualifiers.h
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

/** `struct qualified`, 24 bytes */
export class qualified extends $.Struct<'struct qualified', {
    a?: number;
    b?: $.Memory | null;
    c?: $.PointerTo<qualified> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct qualified', 24, 8, () => ({
      a: [$.int, 0],
      b: [$.pointer($.char), 8],
      c: [$.pointer(qualified), 16],
    }));

  /** C: `const int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct qualified', 'a'), true);
  }

  /** C: `volatile char *b` */
  get b(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 8, $.char);
  }

  set b(value: $.Memory | null) {
    $.writeMemory(this.$view, 8, value, 'struct qualified', 'b');
  }

  /** C: `const volatile struct qualified *const c` */
  get c(): qualified | null {
    return $.readRecord(this.$view, 16, qualified);
  }

  set c(value: $.PointerTo<qualified> | null) {
    $.writePointer(this.$view, 16, qualified, value, 'struct qualified', 'c');
  }

  static toC(value: $.PointerTo<qualified> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof qualified ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(qualified, value, owner, name);
  }
}

// --- Typedefs

/**
 * C: `typedef int *pointer`
 *
 * @see qualifiers.h:13
 */
export type pointer = $.Pointer<$.Int>;
export const pointer: $.CType<$.Pointer<$.Int>> = /* @__PURE__ */ $.pointer($.int);

// --- Functions

const $copy = /* @__PURE__ */ $declare(copy, 'copy');

/**
 * C: `void copy(char *restrict to, const char *restrict from, const char *restrict end)`
 *
 * @see qualifiers.h:10
 */
export function copy(to: $.Memory | null, from: $.CStringInput | null, end: $.CStringInput | null): void {
  const call =
    $copy.call ?? $copy.bind([$.voidType, { to: $.pointer($.char), from: $.cstring, end: $.cstring }]);
  call($.toMemory(to, 'copy', 'to'), $.toCString(from, 'copy', 'from'), $.toCString(end, 'copy', 'end'));
  $.keepAlive(to, from, end);
}

const $old = /* @__PURE__ */ $declare(old, 'old');

/**
 * C: `const char *old(volatile int *p, volatile int q)`
 *
 * @see qualifiers.h:11
 */
export function old(p: $.PointerTo<$.Int> | null, q: number): string | null {
  const call = $old.call ?? $old.bind([$.cstring, { p: $.pointer($.int), q: $.int }]);
  const result = call($.toPointer($.int, p, 'old', 'p'), $.toInt(q, 'old', 'q'));
  $.keepAlive(p);
  return result;
}

// --- Variables

/**
 * Qualifiers stand before or after the specifiers and after each asterisk.
 *
 * C: `extern const int a`
 *
 * @see qualifiers.h:2
 */
export const a: $.ReadonlyVariable<$.Int> = /* @__PURE__ */ $library.constant('a', () => $.int);

/**
 * C: `extern const int b`
 *
 * @see qualifiers.h:3
 */
export const b: $.ReadonlyVariable<$.Int> = /* @__PURE__ */ $library.constant('b', () => $.int);

/**
 * C: `extern const char *const volatile c`
 *
 * @see qualifiers.h:4
 */
export const c: $.ReadonlyVariable<$.CString> = /* @__PURE__ */ $library.constant('c', () => $.cstring);

/**
 * C: `extern const char *d`
 *
 * @see qualifiers.h:5
 */
export const d: $.Variable<$.CString> = /* @__PURE__ */ $library.variable('d', () => $.cstring);

/**
 * C: `extern const volatile unsigned int e`
 *
 * @see qualifiers.h:6
 */
export const e: $.ReadonlyVariable<$.UnsignedInt> = /* @__PURE__ */
  $library.constant('e', () => $.unsignedInt);

/**
 * C: `extern _Atomic int f`
 *
 * @see qualifiers.h:7
 */
export const f: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('f', () => $.int);

/**
 * C: `extern _Atomic int g`
 *
 * @see qualifiers.h:8
 */
export const g: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('g', () => $.int);

/**
 * C: `extern int *_Atomic h`
 *
 * @see qualifiers.h:9
 */
export const h: $.Variable<$.Pointer<$.Int>> = /* @__PURE__ */ $library.variable('h', () => $.pointer($.int));

/**
 * C: `extern const pointer constant_pointer`
 *
 * @see qualifiers.h:14
 */
export const constant_pointer: $.ReadonlyVariable<$.Pointer<$.Int>> = /* @__PURE__ */
  $library.constant('constant_pointer', () => $.pointer($.int));
