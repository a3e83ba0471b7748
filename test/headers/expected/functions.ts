// Made by bindgen 0.0.0 from functions.h for x86_64-linux-gnu.
// Do not edit; run: bindgen functions.h
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

/** `struct big`, 32 bytes */
export class big extends $.Struct<'struct big', { a?: $.ArrayInput<$.LongLong> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct big', 32, 8, () => ({
      a: [$.arrayOf($.long, 4), 0],
    }));

  /** C: `long a[4]` */
  get a(): BigInt64Array {
    return $.readArray(this.$view, 0, $.longLong, 4);
  }

  set a(value: $.ArrayInput<$.LongLong>) {
    $.writeArray(this.$view, 0, $.longLong, 4, value, 'struct big', 'a');
  }

  static toC(value: $.PointerTo<big> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof big ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(big, value, owner, name);
  }
}

// --- Functions

const $no_parameters = /* @__PURE__ */ $declare(no_parameters, 'no_parameters');

/**
 * Prototypes in every form.
 *
 * C: `void no_parameters(void)`
 *
 * @see functions.h:2
 */
export function no_parameters(): void {
  const call = $no_parameters.call ?? $no_parameters.bind([$.voidType, {}]);
  call();
}

const $unknown_parameters = /* @__PURE__ */ $declare(unknown_parameters, 'unknown_parameters');

/**
 * C: `int unknown_parameters()`
 *
 * @see functions.h:3
 */
export function unknown_parameters(): number {
  const call = $unknown_parameters.call ?? $unknown_parameters.bind([$.int, {}]);
  return call();
}

const $variadic = /* @__PURE__ */ $declare(variadic, 'variadic');

/**
 * C: `int variadic(const char *format, ...)`
 *
 * @see functions.h:4
 */
export function variadic(format: $.CStringInput | null, ...rest: $.Variadic[]): number {
  const call = $variadic.call ?? $variadic.bind([$.int, { format: $.cstring }, '...']);
  const result = call($.toCString(format, 'variadic', 'format'), ...$.toVariadic(rest, 'variadic'));
  $.keepAlive(format, rest);
  return result;
}

const $unnamed = /* @__PURE__ */ $declare(unnamed, 'unnamed');

/**
 * C: `int unnamed(int, char *, double)`
 *
 * @see functions.h:5
 */
export function unnamed(argument1: number, argument2: $.Memory | null, argument3: number): number {
  const call =
    $unnamed.call ??
      $unnamed.bind([$.int, { argument1: $.int, argument2: $.pointer($.char), argument3: $.double }]);
  const result = call(
    $.toInt(argument1, 'unnamed', 'argument1'),
    $.toMemory(argument2, 'unnamed', 'argument2'),
    $.toDouble(argument3, 'unnamed', 'argument3'),
  );
  $.keepAlive(argument2);
  return result;
}

const $with_extern = /* @__PURE__ */ $declare(with_extern, 'with_extern');

/**
 * C: `int with_extern(int a)`
 *
 * @see functions.h:6
 */
export function with_extern(a: number): number {
  const call = $with_extern.call ?? $with_extern.bind([$.int, { a: $.int }]);
  return call($.toInt(a, 'with_extern', 'a'));
}

const $first = /* @__PURE__ */ $declare(first, 'first');

/**
 * C: `int first(void)`
 *
 * @see functions.h:7
 */
export function first(): number {
  const call = $first.call ?? $first.bind([$.int, {}]);
  return call();
}

const $second = /* @__PURE__ */ $declare(second, 'second');

/**
 * C: `int *second(int a)`
 *
 * @see functions.h:7
 */
export function second(a: number): $.Pointer<$.Int> | null {
  const call = $second.call ?? $second.bind([$.pointer($.int), { a: $.int }]);
  return $.fromPointer($.int, call($.toInt(a, 'second', 'a')));
}

const $third = /* @__PURE__ */ $declare(third, 'third');

/**
 * C: `int third(char)`
 *
 * @see functions.h:7
 */
export function third(argument1: number | string): number {
  const call = $third.call ?? $third.bind([$.int, { argument1: $.char }]);
  return call($.toChar(argument1, 'third', 'argument1'));
}

const $by_value = /* @__PURE__ */ $declare(by_value, 'by_value');

/**
 * C: `struct big by_value(struct big b)`
 *
 * @see functions.h:9
 */
export function by_value(b: big): big {
  const call = $by_value.call ?? $by_value.bind([big, { b: big }]);
  const result = call($.toValue(big, b, 'by_value', 'b'));
  $.keepAlive(b);
  return $.fromValue(big, result);
}

const $text = /* @__PURE__ */ $declare(text, 'text');

/**
 * C: `const char *const text(void)`
 *
 * @see functions.h:10
 */
export function text(): string | null {
  const call = $text.call ?? $text.bind([$.cstring, {}]);
  return call();
}

const $qualified = /* @__PURE__ */ $declare(qualified, 'qualified');

/**
 * C: `int qualified(const int a, char *const b)`
 *
 * @see functions.h:11
 */
export function qualified(a: number, b: $.Memory | null): number {
  const call = $qualified.call ?? $qualified.bind([$.int, { a: $.int, b: $.pointer($.char) }]);
  const result = call($.toInt(a, 'qualified', 'a'), $.toMemory(b, 'qualified', 'b'));
  $.keepAlive(b);
  return result;
}

const $redeclared = /* @__PURE__ */ $declare(redeclared, 'redeclared');

/**
 * C: `int redeclared(int named)`
 *
 * @see functions.h:12
 */
export function redeclared(named: number): number {
  const call = $redeclared.call ?? $redeclared.bind([$.int, { named: $.int }]);
  return call($.toInt(named, 'redeclared', 'named'));
}

/**
 * C: `int internal(int a)`
 *
 * @see functions.h:14
 */
export function internal(a: number): number {
  return $internal($.toInt(a, 'internal', 'a'));
}

/**
 * C: `int inlined(int a)`
 *
 * @see functions.h:15
 */
export function inlined(a: number): number {
  return $inlined($.toInt(a, 'inlined', 'a'));
}

/**
 * C: `int only_inline(int a)`
 *
 * @see functions.h:16
 */
export function only_inline(a: number): number {
  return $only_inline($.toInt(a, 'only_inline', 'a'));
}

const $extern_inline = /* @__PURE__ */ $declare(extern_inline, 'extern_inline');

/**
 * C: `int extern_inline(int a)`
 *
 * @see functions.h:17
 */
export function extern_inline(a: number): number {
  const call = $extern_inline.call ?? $extern_inline.bind([$.int, { a: $.int }]);
  return call($.toInt(a, 'extern_inline', 'a'));
}

/**
 * C: `int gnu_inline(int a)`
 *
 * @see functions.h:18
 */
export function gnu_inline(a: number): number {
  return $gnu_inline($.toInt(a, 'gnu_inline', 'a'));
}

// --- Translated from C

function $internal(a: number): number {
  return a;
}

function $inlined(a: number): number {
  return ($internal(a) + 1) | 0;
}

function $only_inline(a: number): number {
  return a;
}

function $gnu_inline(a: number): number {
  return a !== 0 ? a : (() => {
      let b: number = a;
      return b;
    })();
}
