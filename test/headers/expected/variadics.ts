// Made by bindgen 0.0.0 from variadics.h for x86_64-linux-gnu.
// Do not edit; run: bindgen variadics.h
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

/** `struct logger`, 8 bytes */
export class logger extends $.Struct<'struct logger', { log?: $.Memory | null }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct logger', 8, 8, () => ({
      log: [$.voidPointer, 0],
    }));

  /** C: `void (*log)(int, const char *, ...)` */
  get log(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 0, $.voidType);
  }

  set log(value: $.Memory | null) {
    $.writeMemory(this.$view, 0, value, 'struct logger', 'log');
  }

  static toC(value: $.PointerTo<logger> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof logger ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(logger, value, owner, name);
  }
}

// --- Functions

const $print = /* @__PURE__ */ $declare(print, 'print');

/**
 * Variadic functions and pointers to them.
 *
 * C: `int print(const char *format, ...)`
 *
 * @see variadics.h:2
 */
export function print(format: $.CStringInput | null, ...rest: $.Variadic[]): number {
  const call = $print.call ?? $print.bind([$.int, { format: $.cstring }, '...']);
  const result = call($.toCString(format, 'print', 'format'), ...$.toVariadic(rest, 'print'));
  $.keepAlive(format, rest);
  return result;
}

// --- Variables

/**
 * C: `extern int (*printer)(const char *format, ...)`
 *
 * @see variadics.h:3
 */
export const printer: $.Variable<$.Pointer<$.Void>> = /* @__PURE__ */
  $library.variable('printer', () => $.voidPointer);

// --- Not bound

// function print_va (variadics.h:5): parameter arguments: a va_list has a form that only the C compiler knows

// --- Weaker than in C

// record logger (variadics.h:4): field log: a plain void * here, which no JavaScript function passes for: its arguments are variable
// variable printer (variadics.h:3): a plain void * here, which no JavaScript function passes for: its arguments are variable
