// Made by bindgen 0.0.0 from forward-references.h for x86_64-linux-gnu.
// Do not edit; run: bindgen forward-references.h
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

/** `struct opaque`: a handle. */
export class opaque extends $.Handle<'struct opaque'> {
  static override readonly cName = 'struct opaque';

  static toC(value: opaque | null, owner: string, name: string): bigint | null {
    const address = value instanceof opaque ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(opaque, value, owner, name);
  }
}

/** `union never`: a handle. */
export class union_never extends $.Handle<'union never'> {
  static override readonly cName = 'union never';

  static toC(value: union_never | null, owner: string, name: string): bigint | null {
    const address = value instanceof union_never ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(union_never, value, owner, name);
  }
}

/** `hidden`: a handle. */
export class hidden extends $.Handle<'hidden'> {
  static override readonly cName = 'hidden';

  static toC(value: hidden | null, owner: string, name: string): bigint | null {
    const address = value instanceof hidden ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(hidden, value, owner, name);
  }
}

// --- Records

/**
 * Declared before defined, and never defined.
 *
 * `struct later`, 32 bytes
 */
export class later extends $.Struct<'struct later', {
    self?: $.PointerTo<later> | null;
    other?: $.PointerTo<other> | null;
    children?: $.ArrayInput<$.RecordPointer<later>>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct later', 32, 8, () => ({
      self: [$.pointer(later), 0],
      other: [$.pointer(other), 8],
      children: [$.arrayOf($.pointer(later), 2), 16],
    }));

  /** C: `struct later *self` */
  get self(): later | null {
    return $.readRecord(this.$view, 0, later);
  }

  set self(value: $.PointerTo<later> | null) {
    $.writePointer(this.$view, 0, later, value, 'struct later', 'self');
  }

  /** C: `struct other *other` */
  get other(): other | null {
    return $.readRecord(this.$view, 8, other);
  }

  set other(value: $.PointerTo<other> | null) {
    $.writePointer(this.$view, 8, other, value, 'struct later', 'other');
  }

  /** C: `struct later *children[2]` */
  get children(): $.CArray<$.RecordPointer<later>> {
    return $.readElements(this.$view, 16, $.pointer(later), 2);
  }

  set children(value: $.ArrayInput<$.RecordPointer<later>>) {
    $.writeArray(this.$view, 16, $.pointer(later), 2, value, 'struct later', 'children');
  }

  static toC(value: $.PointerTo<later> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof later ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(later, value, owner, name);
  }
}

/** `struct other`, 16 bytes */
export class other extends $.Struct<'struct other', { back?: $.PointerTo<later> | null; h?: hidden | null }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct other', 16, 8, () => ({
      back: [$.pointer(later), 0],
      h: [hidden, 8],
    }));

  /** C: `struct later *back` */
  get back(): later | null {
    return $.readRecord(this.$view, 0, later);
  }

  set back(value: $.PointerTo<later> | null) {
    $.writePointer(this.$view, 0, later, value, 'struct other', 'back');
  }

  /** C: `hidden *h` */
  get h(): hidden | null {
    return $.readHandle(this.$view, 8, hidden);
  }

  set h(value: hidden | null) {
    $.writeHandle(this.$view, 8, hidden, value, 'struct other', 'h');
  }

  static toC(value: $.PointerTo<other> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof other ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(other, value, owner, name);
  }
}

// --- Functions

const $make = /* @__PURE__ */ $declare(make, 'make');

/**
 * C: `struct later *make(struct opaque *o, union never *n)`
 *
 * @see forward-references.h:6
 */
export function make(o: opaque | null, n: union_never | null): later | null {
  const call = $make.call ?? $make.bind([$.pointer(later), { o: opaque, n: union_never }]);
  return $.fromRecord(later, call(opaque.toC(o, 'make', 'o'), union_never.toC(n, 'make', 'n')));
}

const $hide = /* @__PURE__ */ $declare(hide, 'hide');

/**
 * C: `void hide(hidden *h)`
 *
 * @see forward-references.h:9
 */
export function hide(h: hidden | null): void {
  const call = $hide.call ?? $hide.bind([$.voidType, { h: hidden }]);
  call(hidden.toC(h, 'hide', 'h'));
}

// --- Variables

/**
 * C: `extern struct opaque *current`
 *
 * @see forward-references.h:10
 */
export const current: $.Variable<opaque> = /* @__PURE__ */ $library.variable('current', () => opaque);
