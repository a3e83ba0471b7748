// Made by bindgen 0.0.0 from records-called-like-locals.h for x86_64-linux-gnu.
// Do not edit; run: bindgen records-called-like-locals.h
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

/**
 * Records called like what generated code calls its own.
 *
 * `struct name`: a handle.
 */
export class struct_name extends $.Handle<'struct name'> {
  static override readonly cName = 'struct name';

  static toC(value: struct_name | null, owner: string, name: string): bigint | null {
    const address = value instanceof struct_name ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(struct_name, value, owner, name);
  }
}

/** `struct value`: a handle. */
export class struct_value extends $.Handle<'struct value'> {
  static override readonly cName = 'struct value';

  static toC(value: struct_value | null, owner: string, name: string): bigint | null {
    const address = value instanceof struct_value ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(struct_value, value, owner, name);
  }
}

/** `struct result`: a handle. */
export class struct_result extends $.Handle<'struct result'> {
  static override readonly cName = 'struct result';

  static toC(value: struct_result | null, owner: string, name: string): bigint | null {
    const address = value instanceof struct_result ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(struct_result, value, owner, name);
  }
}

/** `struct rest`: a handle. */
export class struct_rest extends $.Handle<'struct rest'> {
  static override readonly cName = 'struct rest';

  static toC(value: struct_rest | null, owner: string, name: string): bigint | null {
    const address = value instanceof struct_rest ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(struct_rest, value, owner, name);
  }
}

// --- Records

/** `struct address`, 4 bytes */
export class struct_address extends $.Struct<'struct address', { b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct address', 4, 4, () => ({
      b: [$.int, 0],
    }));

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(0, true);
  }

  set b(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct address', 'b'), true);
  }

  static toC(value: $.PointerTo<struct_address> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof struct_address ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(struct_address, value, owner, name);
  }
}

/** `struct owner`, 4 bytes */
export class struct_owner extends $.Struct<'struct owner', { a?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct owner', 4, 4, () => ({
      a: [$.int, 0],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct owner', 'a'), true);
  }

  static toC(value: $.PointerTo<struct_owner> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof struct_owner ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(struct_owner, value, owner, name);
  }
}

/** `struct call`, 4 bytes */
export class struct_call extends $.Struct<'struct call', { x?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct call', 4, 4, () => ({
      x: [$.int, 0],
    }));

  /** C: `int x` */
  get x(): number {
    return this.$view.getInt32(0, true);
  }

  set x(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct call', 'x'), true);
  }

  static toC(value: $.PointerTo<struct_call> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof struct_call ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(struct_call, value, owner, name);
  }
}

/** `struct view`, 4 bytes */
export class view extends $.Struct<'struct view', { v?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct view', 4, 4, () => ({
      v: [$.int, 0],
    }));

  /** C: `int v` */
  get v(): number {
    return this.$view.getInt32(0, true);
  }

  set v(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct view', 'v'), true);
  }

  static toC(value: $.PointerTo<view> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof view ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(view, value, owner, name);
  }
}

/** `struct holder`, 40 bytes */
export class holder extends $.Struct<'struct holder', {
    p?: struct_value | null;
    o?: $.RecordInput<struct_owner>;
    c?: $.PointerTo<struct_call> | null;
    w?: $.RecordInput<view>;
    value?: $.FunctionInput<holder_value> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct holder', 40, 8, () => ({
      p: [struct_value, 0],
      o: [struct_owner, 8],
      c: [$.pointer(struct_call), 16],
      w: [view, 24],
      value: [holder_value, 32],
    }));

  /** C: `struct value *p` */
  get p(): struct_value | null {
    return $.readHandle(this.$view, 0, struct_value);
  }

  set p(value: struct_value | null) {
    $.writeHandle(this.$view, 0, struct_value, value, 'struct holder', 'p');
  }

  /** C: `struct owner o` */
  get o(): struct_owner {
    return $.readNested(this.$view, 8, struct_owner);
  }

  set o(value: $.RecordInput<struct_owner>) {
    $.writeNested(this.$view, 8, struct_owner, value, 'struct holder', 'o');
  }

  /** C: `struct call *c` */
  get c(): struct_call | null {
    return $.readRecord(this.$view, 16, struct_call);
  }

  set c(value: $.PointerTo<struct_call> | null) {
    $.writePointer(this.$view, 16, struct_call, value, 'struct holder', 'c');
  }

  /** C: `struct view w` */
  get w(): view {
    return $.readNested(this.$view, 24, view);
  }

  set w(value: $.RecordInput<view>) {
    $.writeNested(this.$view, 24, view, value, 'struct holder', 'w');
  }

  /** C: `int (*value)(struct value *)` */
  get value(): $.FunctionPointer<holder_value> | null {
    return $.readFunction(this.$view, 32, holder_value);
  }

  set value(value: $.FunctionInput<holder_value> | null) {
    $.writeFunction(this.$view, 32, holder_value, value, 'struct holder', 'value');
  }

  static toC(value: $.PointerTo<holder> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof holder ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(holder, value, owner, name);
  }
}

// --- Function types

/** The type of `holder.value`. C: `int (*)(struct value *)` */
export type holder_value = (value: struct_value | null) => number;
export const holder_value: $.FunctionType<holder_value> = /* @__PURE__ */
  $.functionType('int (*)(struct value *)', () => [$.int, { value: struct_value }]);

// --- Functions

const $use = /* @__PURE__ */ $declare(use, 'use');

/**
 * C: `int use(struct result *r, struct call *c, struct rest *x, const char *text)`
 *
 * @see records-called-like-locals.h:5
 */
export function use(
  r: struct_result | null,
  c: $.PointerTo<struct_call> | null,
  x: struct_rest | null,
  text: $.CStringInput | null,
): number {
  const call =
    $use.call ??
      $use.bind([$.int, { r: struct_result, c: $.pointer(struct_call), x: struct_rest, text: $.cstring }]);
  const result = call(
    struct_result.toC(r, 'use', 'r'),
    struct_call.toC(c, 'use', 'c'),
    struct_rest.toC(x, 'use', 'x'),
    $.toCString(text, 'use', 'text'),
  );
  $.keepAlive(c, text);
  return result;
}

const $make = /* @__PURE__ */ $declare(make, 'make');

/**
 * Whether the caller owns what it returns is not known.
 * C: `struct result *make(struct call by)`
 *
 * @see records-called-like-locals.h:6
 */
export function make(by: struct_call): struct_result | null {
  const call = $make.call ?? $make.bind([struct_result, { by: struct_call }]);
  const result = call($.toValue(struct_call, by, 'make', 'by'));
  $.keepAlive(by);
  return $.fromHandle(struct_result, result);
}
