// Made by bindgen 0.0.0 from reserved-words.h for x86_64-linux-gnu.
// Do not edit; run: bindgen reserved-words.h
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

export const void_ = 3;

// --- Enums

export const import_ = 2;
export const yield_ = 3;

// --- Records

/** `struct class`, 8 bytes */
export class struct_class extends $.Struct<'struct class', { function?: number; constructor_?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct class', 8, 4, () => ({
      function: [$.int, 0],
      constructor_: [$.int, 4],
    }));

  /** C: `int function` */
  get function(): number {
    return this.$view.getInt32(0, true);
  }

  set function(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct class', 'function'), true);
  }

  /** C: `int constructor` */
  get constructor_(): number {
    return this.$view.getInt32(4, true);
  }

  set constructor_(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct class', 'constructor_'), true);
  }

  static toC(value: $.PointerTo<struct_class> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof struct_class ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(struct_class, value, owner, name);
  }
}

/** `string`, 4 bytes */
export class struct_string extends $.Struct<'string', { x?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('string', 4, 4, () => ({
      x: [$.int, 0],
    }));

  /** C: `int x` */
  get x(): number {
    return this.$view.getInt32(0, true);
  }

  set x(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'string', 'x'), true);
  }

  static toC(value: $.PointerTo<struct_string> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof struct_string ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(struct_string, value, owner, name);
  }
}

// --- Typedefs

/**
 * C: `typedef int let`
 *
 * @see reserved-words.h:9
 */
export type let_ = number;
export const let_: $.Callable<$.Int> = /* @__PURE__ */ $.alias('let', $.int);

// --- Functions

const $delete_ = /* @__PURE__ */ $declare(delete_, 'delete');

/**
 * Words that JavaScript reserves or that generated modules use are plain identifiers to C.
 *
 * C: `int delete(int new, int class)`
 *
 * @see reserved-words.h:2
 */
export function delete_(new__: number, class_: number): number {
  const call = $delete_.call ?? $delete_.bind([$.int, { new: $.int, class: $.int }]);
  return call($.toInt(new__, 'delete', 'new'), $.toInt(class_, 'delete', 'class'));
}

const $new_ = /* @__PURE__ */ $declare(new_, 'new');

/**
 * C: `struct class *new(void)`
 *
 * @see reserved-words.h:7
 */
export function new_(): struct_class | null {
  const call = $new_.call ?? $new_.bind([$.pointer(struct_class), {}]);
  return $.fromRecord(struct_class, call());
}

const $typeof_ = /* @__PURE__ */ $declare(typeof_, 'typeof_');

/**
 * C: `void typeof_(struct class *this, int call, int result, int rest, int $)`
 *
 * @see reserved-words.h:8
 */
export function typeof_(
  this_: $.PointerTo<struct_class> | null,
  call_: number,
  result_: number,
  rest_: number,
  _$: number,
): void {
  const call =
    $typeof_.call ??
      $typeof_.bind([
        $.voidType,
        { this: $.pointer(struct_class), call: $.int, result: $.int, rest: $.int, $: $.int },
      ]);
  call(
    struct_class.toC(this_, 'typeof_', 'this'),
    $.toInt(call_, 'typeof_', 'call'),
    $.toInt(result_, 'typeof_', 'result'),
    $.toInt(rest_, 'typeof_', 'rest'),
    $.toInt(_$, 'typeof_', '$'),
  );
  $.keepAlive(this_);
}

const $await_ = /* @__PURE__ */ $declare(await_, 'await');

/**
 * C: `string await(string undefined)`
 *
 * @see reserved-words.h:11
 */
export function await_(undefined_: struct_string): struct_string {
  const call = $await_.call ?? $await_.bind([struct_string, { undefined: struct_string }]);
  const result = call($.toValue(struct_string, undefined_, 'await', 'undefined'));
  $.keepAlive(undefined_);
  return $.fromValue(struct_string, result);
}

const $default_ = /* @__PURE__ */ $declare(default_, 'default_');

/**
 * C: `int default_(void)`
 *
 * @see reserved-words.h:12
 */
export function default_(): number {
  const call = $default_.call ?? $default_.bind([$.int, {}]);
  return call();
}

// --- Variables

/**
 * C: `extern int Symbol`
 *
 * @see reserved-words.h:3
 */
export const Symbol_: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('Symbol', () => $.int);

export {
  delete_ as delete,
  new_ as new,
  await_ as await,
  Symbol_ as Symbol,
  import_ as import,
  yield_ as yield,
};
