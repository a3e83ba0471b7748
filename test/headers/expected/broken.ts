// Made by bindgen 0.0.0 from broken.h for x86_64-linux-gnu.
// Do not edit; run: bindgen broken.h
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

// --- Enums

/** `enum fine` */
export type fine = typeof fine_one | (number & {});
export const fine: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum fine', $.unsignedInt);
export const fine_one = 0;

// --- Handles

/** `struct known`: a handle. */
export class known extends $.Handle<'struct known'> {
  static override readonly cName = 'struct known';

  static toC(value: known | null, owner: string, name: string): bigint | null {
    const address = value instanceof known ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(known, value, owner, name);
  }
}

// --- Functions

const $before = /* @__PURE__ */ $declare(before, 'before');

/**
 * A broken declaration costs itself only.
 *
 * C: `int before(void)`
 *
 * @see broken.h:2
 */
export function before(): number {
  const call = $before.call ?? $before.bind([$.int, {}]);
  return call();
}

const $between = /* @__PURE__ */ $declare(between, 'between');

/**
 * C: `int between(struct known *k)`
 *
 * @see broken.h:4
 */
export function between(k: known | null): number {
  const call = $between.call ?? $between.bind([$.int, { k: known }]);
  return call(known.toC(k, 'between', 'k'));
}

const $after = /* @__PURE__ */ $declare(after, 'after');

/**
 * C: `int after(int a)`
 *
 * @see broken.h:7
 */
export function after(a: number): number {
  const call = $after.call ?? $after.bind([$.int, { a: $.int }]);
  return call($.toInt(a, 'after', 'a'));
}

// --- Not bound

// unknown broken (broken.h:3): it cannot be parsed
// unknown known (broken.h:5): it cannot be parsed
// function unknown (broken.h:6): the type 'no_such_type' is unknown
