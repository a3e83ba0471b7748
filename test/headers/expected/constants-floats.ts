// Made by bindgen 0.0.0 from constants-floats.h for x86_64-linux-gnu.
// Do not edit; run: bindgen constants-floats.h
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

// --- Constants

/** Floating constants keep their type; hexadecimal ones are exact. */
export const DOUBLE = 1.5;
export const SINGLE = 0.10000000149011612;
export const TENTH = 0.1;
export const EXPONENT = 10000000000;
export const SMALL = 2.2250738585072014e-308;
export const HEXADECIMAL = 12;
export const HEX_SINGLE = 0.25;
export const NO_FRACTION = 5;
export const NO_WHOLE = 0.5;
export const SUM = 0.30000000000000004;
export const SUM_SINGLE = 0.30000001192092896;
export const NEGATED = -1.5;
export const MIXED = 0.5;
export const TO_INT = 3;
export const FROM_INT = 16777216;
export const RATIO = 1;
export const COMPARE = 1;
export const INFINITE: number = Infinity;
export const PI = 3.141592653589793;
