// Made by bindgen 0.0.0 from calling-conventions.h for x86_64-linux-gnu.
// Do not edit; run: bindgen calling-conventions.h
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

// --- Typedefs

/**
 * C: `typedef int (__attribute__((ms_abi)) *callback)(int)`
 *
 * @see calling-conventions.h:5
 */
export type callback = $.Pointer<$.Void>;
export const callback: typeof $.voidPointer = $.voidPointer;

// --- Functions

const $a = /* @__PURE__ */ $declare(a, 'a');

/**
 * Conventions of 32-bit x86 mean nothing on x86-64; ms_abi does.
 *
 * C: `int a(int x)`
 *
 * @see calling-conventions.h:2
 */
export function a(x: number): number {
  const call = $a.call ?? $a.bind([$.int, { x: $.int }]);
  return call($.toInt(x, 'a', 'x'));
}

const $c = /* @__PURE__ */ $declare(c, 'c');

/**
 * C: `int __attribute__((sysv_abi)) c(int x)`
 *
 * @see calling-conventions.h:4
 */
export function c(x: number): number {
  const call = $c.call ?? $c.bind([$.int, { x: $.int }]);
  return call($.toInt(x, 'c', 'x'));
}

const $d = /* @__PURE__ */ $declare(d, 'd');

/**
 * C: `void d(callback cb)`
 *
 * @see calling-conventions.h:6
 */
export function d(cb: $.Memory | null): void {
  const call = $d.call ?? $d.bind([$.voidType, { cb: $.voidPointer }]);
  call($.toMemory(cb, 'd', 'cb'));
  $.keepAlive(cb);
}

// --- Not bound

// function b (calling-conventions.h:3): Koffi has no calling convention ms_abi on x86_64-linux-gnu

// --- Weaker than in C

// function d (calling-conventions.h:6): parameter cb: a plain void * here, which no JavaScript function passes for: Koffi has no calling convention ms_abi on x86_64-linux-gnu
// typedef callback (calling-conventions.h:5): a plain void * here, which no JavaScript function passes for: Koffi has no calling convention ms_abi on x86_64-linux-gnu
