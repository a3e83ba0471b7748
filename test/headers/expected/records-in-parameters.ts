// Made by bindgen 0.0.0 from records-in-parameters.h for x86_64-linux-gnu.
// Do not edit; run: bindgen records-in-parameters.h
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
 * A tag first named in a parameter list ends with the list; nothing outside can name it.
 *
 * `struct known`: a handle.
 */
export class known extends $.Handle<'struct known'> {
  static override readonly cName = 'struct known';

  static toC(value: known | null, owner: string, name: string): bigint | null {
    const address = value instanceof known ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(known, value, owner, name);
  }
}

/** `struct unknown`: a handle. */
export class struct_unknown extends $.Handle<'struct unknown'> {
  static override readonly cName = 'struct unknown';

  static toC(value: struct_unknown | null, owner: string, name: string): bigint | null {
    const address = value instanceof struct_unknown ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(struct_unknown, value, owner, name);
  }
}

/** `struct only_here`: a handle. */
export class only_here extends $.Handle<'struct only_here'> {
  static override readonly cName = 'struct only_here';

  static toC(value: only_here | null, owner: string, name: string): bigint | null {
    const address = value instanceof only_here ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(only_here, value, owner, name);
  }
}

// --- Records

/** `struct local`, 4 bytes */
export class local extends $.Struct<'struct local', { a?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct local', 4, 4, () => ({
      a: [$.int, 0],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct local', 'a'), true);
  }

  static toC(value: $.PointerTo<local> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof local ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(local, value, owner, name);
  }
}

/** `struct later`, 4 bytes */
export class later extends $.Struct<'struct later', { a?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct later', 4, 4, () => ({
      a: [$.int, 0],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct later', 'a'), true);
  }

  static toC(value: $.PointerTo<later> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof later ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(later, value, owner, name);
  }
}

/** `struct callbacks`, 8 bytes */
export class callbacks extends $.Struct<'struct callbacks', {
    seen?: $.FunctionInput<callbacks_seen> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct callbacks', 8, 8, () => ({
      seen: [callbacks_seen, 0],
    }));

  /** C: `int (*seen)(struct only_here *, struct only_here *)` */
  get seen(): $.FunctionPointer<callbacks_seen> | null {
    return $.readFunction(this.$view, 0, callbacks_seen);
  }

  set seen(value: $.FunctionInput<callbacks_seen> | null) {
    $.writeFunction(this.$view, 0, callbacks_seen, value, 'struct callbacks', 'seen');
  }

  static toC(value: $.PointerTo<callbacks> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof callbacks ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(callbacks, value, owner, name);
  }
}

// --- Function types

/** The type of `callbacks.seen`. C: `int (*)(struct only_here *, struct only_here *)` */
export type callbacks_seen = (o: only_here | null, p: only_here | null) => number;
export const callbacks_seen: $.FunctionType<callbacks_seen> = /* @__PURE__ */
  $.functionType('int (*)(struct only_here *, struct only_here *)', () => [
    $.int,
    { o: only_here, p: only_here },
  ]);

// --- Functions

const $takes_known = /* @__PURE__ */ $declare(takes_known, 'takes_known');

/**
 * C: `int takes_known(struct known *k)`
 *
 * @see records-in-parameters.h:3
 */
export function takes_known(k: known | null): number {
  const call = $takes_known.call ?? $takes_known.bind([$.int, { k: known }]);
  return call(known.toC(k, 'takes_known', 'k'));
}

const $takes_new = /* @__PURE__ */ $declare(takes_new, 'takes_new');

/**
 * C: `int takes_new(struct unknown *u)`
 *
 * @see records-in-parameters.h:4
 */
export function takes_new(u: struct_unknown | null): number {
  const call = $takes_new.call ?? $takes_new.bind([$.int, { u: struct_unknown }]);
  return call(struct_unknown.toC(u, 'takes_new', 'u'));
}

const $takes_definition = /* @__PURE__ */ $declare(takes_definition, 'takes_definition');

/**
 * C: `int takes_definition(struct local *l)`
 *
 * @see records-in-parameters.h:5
 */
export function takes_definition(l: $.PointerTo<local> | null): number {
  const call = $takes_definition.call ?? $takes_definition.bind([$.int, { l: $.pointer(local) }]);
  const result = call(local.toC(l, 'takes_definition', 'l'));
  $.keepAlive(l);
  return result;
}

const $takes_later = /* @__PURE__ */ $declare(takes_later, 'takes_later');

/**
 * What is declared later has the tag, but is another type.
 *
 * C: `int takes_later(struct later *l)`
 *
 * @see records-in-parameters.h:7
 */
export function takes_later(l: $.PointerTo<later> | null): number {
  const call = $takes_later.call ?? $takes_later.bind([$.int, { l: $.pointer(later) }]);
  const result = call(later.toC(l, 'takes_later', 'l'));
  $.keepAlive(l);
  return result;
}

const $takes_later_again = /* @__PURE__ */ $declare(takes_later_again, 'takes_later_again');

/**
 * C: `int takes_later_again(struct later *l, struct unknown *again)`
 *
 * @see records-in-parameters.h:9
 */
export function takes_later_again(l: $.PointerTo<later> | null, again: struct_unknown | null): number {
  const call =
    $takes_later_again.call ??
      $takes_later_again.bind([$.int, { l: $.pointer(later), again: struct_unknown }]);
  const result = call(
    later.toC(l, 'takes_later_again', 'l'),
    struct_unknown.toC(again, 'takes_later_again', 'again'),
  );
  $.keepAlive(l);
  return result;
}
