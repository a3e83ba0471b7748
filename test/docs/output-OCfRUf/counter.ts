// Made by bindgen 0.1.0 from counter.h for x86_64-linux-gnu.
// Do not edit; run: bindgen /work/w-sys/test/docs/output-OCfRUf/counter.h --lib c
import * as $ from 'koffi-bindgen/runtime/generated';

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'c',
    target: 'x86_64-linux-gnu',
    linux: ['libc.so.6'],
    darwin: ['/usr/lib/libSystem.B.dylib'],
    win32: ['ucrtbase.dll', 'msvcrt.dll'],
  });

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

// --- Handles

/** `counter`: a handle. Freed by {@link counter_free}. */
export class counter extends $.Handle<'counter'> {
  static override readonly cName = 'counter';

  static toC(value: counter | null, owner: string, name: string): bigint | null {
    const address = value instanceof counter ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(counter, value, owner, name);
  }
}

// --- Functions

const $counter_new = /* @__PURE__ */
  $declare(counter_new, 'counter_new', () => [$.owned(counter, () => counter_free), {}]);

/**
 * The caller owns what it returns: free it with {@link counter_free} (names: "new").
 * C: `counter *counter_new(void)`
 *
 * @see counter.h:2
 */
export function counter_new(): $.Owned<counter> | null {
  const call = $counter_new.call ?? $counter_new.bind();
  return $.fromOwned(counter, call(), counter_free);
}

const $counter_increment = /* @__PURE__ */
  $declare(counter_increment, 'counter_increment', () => [$.int, { self: counter, by: $.int }]);

/**
 * C: `int counter_increment(counter *self, int by)`
 *
 * @see counter.h:3
 */
export function counter_increment(self: counter | null, by: number): number {
  const call = $counter_increment.call ?? $counter_increment.bind();
  return call(counter.toC(self, 'counter_increment', 'self'), $.toInt(by, 'counter_increment', 'by'));
}

const $counter_free = /* @__PURE__ */
  $declare(counter_free, 'counter_free', () => [$.voidType, { self: counter }], {
    after: (_result, self) => $.freed(self, 'counter_free'),
    frees: 0,
  });

/**
 * C: `void counter_free(counter *self)`
 *
 * @see counter.h:4
 */
export function counter_free(self: counter | null): void {
  const call = $counter_free.call ?? $counter_free.bind();
  call(counter.toC(self, 'counter_free', 'self'));
  $.freed(self, 'counter_free');
}
// bindgen-checksum: acfe40f9
