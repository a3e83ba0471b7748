// Made by bindgen 0.0.0 from javascript-names.h for x86_64-linux-gnu.
// Do not edit; run: bindgen javascript-names.h
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

export const interface_ = 1;
export const package_ = 'text';
export const static_ = 2;

// --- Enums

/** `enum Date` */
export type Date = typeof yield_
  | typeof async
  | typeof of
  | typeof null_
  | typeof true_
  | typeof false_
  | (number & {});
export const Date: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum Date', $.unsignedInt);
export const yield_ = 0;
export const async = 1;
export const of = 2;
export const null_ = 3;
export const true_ = 4;
export const false_ = 5;

// --- Records

/** `struct Map`, 40 bytes */
export class Map extends $.Struct<'struct Map', {
    constructor_?: number;
    prototype?: number;
    __proto___?: number;
    toString_?: number;
    valueOf_?: number;
    length?: number;
    name?: number;
    get?: number;
    set?: number;
    hasOwnProperty_?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct Map', 40, 4, () => ({
      constructor_: [$.int, 0],
      prototype: [$.int, 4],
      __proto___: [$.int, 8],
      toString_: [$.int, 12],
      valueOf_: [$.int, 16],
      length: [$.int, 20],
      name: [$.int, 24],
      get: [$.int, 28],
      set: [$.int, 32],
      hasOwnProperty_: [$.int, 36],
    }));

  /** C: `int constructor` */
  get constructor_(): number {
    return this.$view.getInt32(0, true);
  }

  set constructor_(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct Map', 'constructor_'), true);
  }

  /** C: `int prototype` */
  get prototype(): number {
    return this.$view.getInt32(4, true);
  }

  set prototype(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct Map', 'prototype'), true);
  }

  /** C: `int __proto__` */
  get __proto___(): number {
    return this.$view.getInt32(8, true);
  }

  set __proto___(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'struct Map', '__proto___'), true);
  }

  /** C: `int toString` */
  get toString_(): number {
    return this.$view.getInt32(12, true);
  }

  set toString_(value: number) {
    this.$view.setInt32(12, $.toInt(value, 'struct Map', 'toString_'), true);
  }

  /** C: `int valueOf` */
  get valueOf_(): number {
    return this.$view.getInt32(16, true);
  }

  set valueOf_(value: number) {
    this.$view.setInt32(16, $.toInt(value, 'struct Map', 'valueOf_'), true);
  }

  /** C: `int length` */
  get length(): number {
    return this.$view.getInt32(20, true);
  }

  set length(value: number) {
    this.$view.setInt32(20, $.toInt(value, 'struct Map', 'length'), true);
  }

  /** C: `int name` */
  get name(): number {
    return this.$view.getInt32(24, true);
  }

  set name(value: number) {
    this.$view.setInt32(24, $.toInt(value, 'struct Map', 'name'), true);
  }

  /** C: `int get` */
  get get(): number {
    return this.$view.getInt32(28, true);
  }

  set get(value: number) {
    this.$view.setInt32(28, $.toInt(value, 'struct Map', 'get'), true);
  }

  /** C: `int set` */
  get set(): number {
    return this.$view.getInt32(32, true);
  }

  set set(value: number) {
    this.$view.setInt32(32, $.toInt(value, 'struct Map', 'set'), true);
  }

  /** C: `int hasOwnProperty` */
  get hasOwnProperty_(): number {
    return this.$view.getInt32(36, true);
  }

  set hasOwnProperty_(value: number) {
    this.$view.setInt32(36, $.toInt(value, 'struct Map', 'hasOwnProperty_'), true);
  }

  static toC(value: $.PointerTo<Map> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof Map ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(Map, value, owner, name);
  }
}

/** `struct Promise`, 12 bytes */
export class struct_Promise extends $.Struct<'struct Promise', {
    then?: number;
    catch?: number;
    finally?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct Promise', 12, 4, () => ({
      then: [$.int, 0],
      catch: [$.int, 4],
      finally: [$.int, 8],
    }));

  /** C: `int then` */
  get then(): number {
    return this.$view.getInt32(0, true);
  }

  set then(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct Promise', 'then'), true);
  }

  /** C: `int catch` */
  get catch(): number {
    return this.$view.getInt32(4, true);
  }

  set catch(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct Promise', 'catch'), true);
  }

  /** C: `int finally` */
  get finally(): number {
    return this.$view.getInt32(8, true);
  }

  set finally(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'struct Promise', 'finally'), true);
  }

  static toC(value: $.PointerTo<struct_Promise> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof struct_Promise ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(struct_Promise, value, owner, name);
  }
}

/** `union Proxy`, 4 bytes */
export class Proxy extends $.Union<'union Proxy', { a?: number; with?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union Proxy', 4, 4, () => ({
      a: [$.int, 0],
      with: [$.float, 0],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'union Proxy', 'a'), true);
  }

  /** C: `float with` */
  get with(): number {
    return this.$view.getFloat32(0, true);
  }

  set with(value: number) {
    this.$view.setFloat32(0, $.toFloat(value, 'union Proxy', 'with'), true);
  }

  static toC(value: $.PointerTo<Proxy> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof Proxy ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(Proxy, value, owner, name);
  }
}

/** `Function`, 16 bytes */
export class struct_Function extends $.Struct<'Function', {
    apply?: number;
    call?: number;
    bind?: number;
    caller?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('Function', 16, 4, () => ({
      apply: [$.int, 0],
      call: [$.int, 4],
      bind: [$.int, 8],
      caller: [$.int, 12],
    }));

  /** C: `int apply` */
  get apply(): number {
    return this.$view.getInt32(0, true);
  }

  set apply(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'Function', 'apply'), true);
  }

  /** C: `int call` */
  get call(): number {
    return this.$view.getInt32(4, true);
  }

  set call(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'Function', 'call'), true);
  }

  /** C: `int bind` */
  get bind(): number {
    return this.$view.getInt32(8, true);
  }

  set bind(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'Function', 'bind'), true);
  }

  /** C: `int caller` */
  get caller(): number {
    return this.$view.getInt32(12, true);
  }

  set caller(value: number) {
    this.$view.setInt32(12, $.toInt(value, 'Function', 'caller'), true);
  }

  static toC(value: $.PointerTo<struct_Function> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof struct_Function ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(struct_Function, value, owner, name);
  }
}

/** `struct view`, 32 bytes */
export class struct_view extends $.Struct<'struct view', {
    view?: number;
    layout?: number;
    size?: number;
    free?: number;
    dispose?: number;
    buffer?: number;
    byteOffset?: number;
    byteLength?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct view', 32, 4, () => ({
      view: [$.int, 0],
      layout: [$.int, 4],
      size: [$.int, 8],
      free: [$.int, 12],
      dispose: [$.int, 16],
      buffer: [$.int, 20],
      byteOffset: [$.int, 24],
      byteLength: [$.int, 28],
    }));

  /** C: `int view` */
  get view(): number {
    return this.$view.getInt32(0, true);
  }

  set view(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct view', 'view'), true);
  }

  /** C: `int layout` */
  get layout(): number {
    return this.$view.getInt32(4, true);
  }

  set layout(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct view', 'layout'), true);
  }

  /** C: `int size` */
  get size(): number {
    return this.$view.getInt32(8, true);
  }

  set size(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'struct view', 'size'), true);
  }

  /** C: `int free` */
  get free(): number {
    return this.$view.getInt32(12, true);
  }

  set free(value: number) {
    this.$view.setInt32(12, $.toInt(value, 'struct view', 'free'), true);
  }

  /** C: `int dispose` */
  get dispose(): number {
    return this.$view.getInt32(16, true);
  }

  set dispose(value: number) {
    this.$view.setInt32(16, $.toInt(value, 'struct view', 'dispose'), true);
  }

  /** C: `int buffer` */
  get buffer(): number {
    return this.$view.getInt32(20, true);
  }

  set buffer(value: number) {
    this.$view.setInt32(20, $.toInt(value, 'struct view', 'buffer'), true);
  }

  /** C: `int byteOffset` */
  get byteOffset(): number {
    return this.$view.getInt32(24, true);
  }

  set byteOffset(value: number) {
    this.$view.setInt32(24, $.toInt(value, 'struct view', 'byteOffset'), true);
  }

  /** C: `int byteLength` */
  get byteLength(): number {
    return this.$view.getInt32(28, true);
  }

  set byteLength(value: number) {
    this.$view.setInt32(28, $.toInt(value, 'struct view', 'byteLength'), true);
  }

  static toC(value: $.PointerTo<struct_view> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof struct_view ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(struct_view, value, owner, name);
  }
}

// --- Function types

/** The type of `callback.constructor`. C: `int (*)(int, int)` */
export type callback_constructor = (this_: number, new_: number) => number;
export const callback_constructor: $.FunctionType<callback_constructor> = /* @__PURE__ */
  $.functionType('int (*)(int, int)', () => [$.int, { this: $.int, new: $.int }]);

// --- Functions

const $delete_ = /* @__PURE__ */ $declare(delete_, 'delete');

/**
 * Names that are ordinary in C and taken in JavaScript, or by what a module imports.
 *
 * C: `int delete(int new, int class, int default_value)`
 *
 * @see javascript-names.h:2
 */
export function delete_(new_: number, class_: number, default_value: number): number {
  const call = $delete_.call ?? $delete_.bind([$.int, { new: $.int, class: $.int, default_value: $.int }]);
  return call(
    $.toInt(new_, 'delete', 'new'),
    $.toInt(class_, 'delete', 'class'),
    $.toInt(default_value, 'delete', 'default_value'),
  );
}

const $typeof_ = /* @__PURE__ */ $declare(typeof_, 'typeof_');

/**
 * C: `int typeof_(int this, int arguments, int eval, int await, int let)`
 *
 * @see javascript-names.h:3
 */
export function typeof_(
  this_: number,
  arguments_: number,
  eval_: number,
  await_: number,
  let_: number,
): number {
  const call =
    $typeof_.call ??
      $typeof_.bind([$.int, { this: $.int, arguments: $.int, eval: $.int, await: $.int, let: $.int }]);
  return call(
    $.toInt(this_, 'typeof_', 'this'),
    $.toInt(arguments_, 'typeof_', 'arguments'),
    $.toInt(eval_, 'typeof_', 'eval'),
    $.toInt(await_, 'typeof_', 'await'),
    $.toInt(let_, 'typeof_', 'let'),
  );
}

const $import_ = /* @__PURE__ */ $declare(import_, 'import');

/**
 * C: `void import(int function, int var)`
 *
 * @see javascript-names.h:4
 */
export function import_(function_: number, var_: number): void {
  const call = $import_.call ?? $import_.bind([$.voidType, { function: $.int, var: $.int }]);
  call($.toInt(function_, 'import', 'function'), $.toInt(var_, 'import', 'var'));
}

const $undefined_ = /* @__PURE__ */ $declare(undefined_, 'undefined');

/**
 * C: `int undefined(void)`
 *
 * @see javascript-names.h:5
 */
export function undefined_(): number {
  const call = $undefined_.call ?? $undefined_.bind([$.int, {}]);
  return call();
}

const $Infinity_ = /* @__PURE__ */ $declare(Infinity_, 'Infinity');

/**
 * C: `double Infinity(double NaN)`
 *
 * @see javascript-names.h:6
 */
export function Infinity_(NaN_: number): number {
  const call = $Infinity_.call ?? $Infinity_.bind([$.double, { NaN: $.double }]);
  return call($.toDouble(NaN_, 'Infinity', 'NaN'));
}

const $Object_ = /* @__PURE__ */ $declare(Object_, 'Object');

/**
 * C: `void Object(void)`
 *
 * @see javascript-names.h:7
 */
export function Object_(): void {
  const call = $Object_.call ?? $Object_.bind([$.voidType, {}]);
  call();
}

const $Array_ = /* @__PURE__ */ $declare(Array_, 'Array');

/**
 * C: `void Array(void)`
 *
 * @see javascript-names.h:7
 */
export function Array_(): void {
  const call = $Array_.call ?? $Array_.bind([$.voidType, {}]);
  call();
}

const $String_ = /* @__PURE__ */ $declare(String_, 'String');

/**
 * C: `void String(const char *Number)`
 *
 * @see javascript-names.h:7
 */
export function String_(Number_: $.CStringInput | null): void {
  const call = $String_.call ?? $String_.bind([$.voidType, { Number: $.cstring }]);
  call($.toCString(Number_, 'String', 'Number'));
  $.keepAlive(Number_);
}

const $Symbol_ = /* @__PURE__ */ $declare(Symbol_, 'Symbol');

/**
 * C: `void Symbol(void)`
 *
 * @see javascript-names.h:7
 */
export function Symbol_(): void {
  const call = $Symbol_.call ?? $Symbol_.bind([$.voidType, {}]);
  call();
}

const $Error = /* @__PURE__ */ $declare(Error, 'Error');

/**
 * C: `void Error(void)`
 *
 * @see javascript-names.h:7
 */
export function Error(): void {
  const call = $Error.call ?? $Error.bind([$.voidType, {}]);
  call();
}

const $use = /* @__PURE__ */ $declare(use, 'use');

/**
 * C: `int use(struct Map *Map, struct Promise *Promise, Function *Function, enum Date Date)`
 *
 * @see javascript-names.h:14
 */
export function use(
  Map_: $.PointerTo<Map> | null,
  Promise_: $.PointerTo<struct_Promise> | null,
  Function_: $.PointerTo<struct_Function> | null,
  Date_: Date,
): number {
  const call =
    $use.call ??
      $use.bind([
        $.int,
        {
          Map: $.pointer(Map),
          Promise: $.pointer(struct_Promise),
          Function: $.pointer(struct_Function),
          Date: $.unsignedInt,
        },
      ]);
  const result = call(
    Map.toC(Map_, 'use', 'Map'),
    struct_Promise.toC(Promise_, 'use', 'Promise'),
    struct_Function.toC(Function_, 'use', 'Function'),
    $.toUnsignedInt(Date_, 'use', 'Date'),
  );
  $.keepAlive(Map_, Promise_, Function_);
  return result;
}

const $library_ = /* @__PURE__ */ $declare(library_, 'library');

/**
 * C: `int library(int call, int result, int value)`
 *
 * @see javascript-names.h:15
 */
export function library_(call_: number, result_: number, value: number): number {
  const call = $library_.call ?? $library_.bind([$.int, { call: $.int, result: $.int, value: $.int }]);
  return call(
    $.toInt(call_, 'library', 'call'),
    $.toInt(result_, 'library', 'result'),
    $.toInt(value, 'library', 'value'),
  );
}

const $declare_ = /* @__PURE__ */ $declare(declare_, 'declare');

/**
 * C: `int declare(int declared)`
 *
 * @see javascript-names.h:16
 */
export function declare_(declared: number): number {
  const call = $declare_.call ?? $declare_.bind([$.int, { declared: $.int }]);
  return call($.toInt(declared, 'declare', 'declared'));
}

const $free = /* @__PURE__ */
  $declare(free, 'free', { after: (_result, pointer) => $.freed(pointer, 'free'), frees: 0 });

/**
 * C: `int free(void *pointer)`
 *
 * @see javascript-names.h:17
 */
export function free(pointer: $.Memory | null): number {
  const call = $free.call ?? $free.bind([$.int, { pointer: $.voidPointer }]);
  const result = call($.toFreed($.toMemory(pointer, 'free', 'pointer'), pointer));
  $.keepAlive(pointer);
  $.freed(pointer, 'free');
  return result;
}

const $close = /* @__PURE__ */ $declare(close, 'close');

/**
 * C: `int close(int fd)`
 *
 * @see javascript-names.h:17
 */
export function close(fd: number): number {
  const call = $close.call ?? $close.bind([$.int, { fd: $.int }]);
  return call($.toInt(fd, 'close', 'fd'));
}

const $address = /* @__PURE__ */ $declare(address, 'address');

/**
 * C: `int address(void *p)`
 *
 * @see javascript-names.h:17
 */
export function address(p: $.Memory | null): number {
  const call = $address.call ?? $address.bind([$.int, { p: $.voidPointer }]);
  const result = call($.toMemory(p, 'address', 'p'));
  $.keepAlive(p);
  return result;
}

const $view = /* @__PURE__ */ $declare(view, 'view');

/**
 * C: `int view(void *v)`
 *
 * @see javascript-names.h:17
 */
export function view(v: $.Memory | null): number {
  const call = $view.call ?? $view.bind([$.int, { v: $.voidPointer }]);
  const result = call($.toMemory(v, 'view', 'v'));
  $.keepAlive(v);
  return result;
}

const $layout = /* @__PURE__ */ $declare(layout, 'layout');

/**
 * C: `int layout(void)`
 *
 * @see javascript-names.h:17
 */
export function layout(): number {
  const call = $layout.call ?? $layout.bind([$.int, {}]);
  return call();
}

const $callback = /* @__PURE__ */ $declare(callback, 'callback');

/**
 * C: `int callback(int (*constructor)(int this, int new), void *user_data)`
 *
 * @see javascript-names.h:22
 */
export function callback(
  constructor: $.FunctionInput<callback_constructor> | null,
  user_data: $.Memory | null,
): number {
  const call =
    $callback.call ??
      $callback.bind([$.int, { constructor: $.kept(callback_constructor), user_data: $.voidPointer }]);
  const result = call(
    $.toKeptFunction(callback_constructor, constructor, 'callback', 'constructor'),
    $.toMemory(user_data, 'callback', 'user_data'),
  );
  $.keepAlive(constructor, user_data);
  return result;
}

// --- Variables

/**
 * C: `extern int globalThis`
 *
 * @see javascript-names.h:12
 */
export const globalThis: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('globalThis', () => $.int);

/**
 * C: `extern int process`
 *
 * @see javascript-names.h:12
 */
export const process: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('process', () => $.int);

/**
 * C: `extern int require`
 *
 * @see javascript-names.h:12
 */
export const require_: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('require', () => $.int);

/**
 * C: `extern int module`
 *
 * @see javascript-names.h:12
 */
export const module_: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('module', () => $.int);

/**
 * C: `extern int exports`
 *
 * @see javascript-names.h:12
 */
export const exports_: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('exports', () => $.int);

export {
  delete_ as delete,
  import_ as import,
  undefined_ as undefined,
  Infinity_ as Infinity,
  Object_ as Object,
  Array_ as Array,
  String_ as String,
  Symbol_ as Symbol,
  yield_ as yield,
  null_ as null,
  true_ as true,
  false_ as false,
  interface_ as interface,
  package_ as package,
};
