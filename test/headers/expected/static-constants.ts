// Made by bindgen 0.0.0 from static-constants.h for x86_64-linux-gnu.
// Do not edit; run: bindgen static-constants.h
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

/** Objects with internal linkage have no symbol: a constant one has a value. */
export const limit = 1024;
export const wrapped = 255;
export const ratio = 0.25;
export const version = '1.2';
export const braced = 'three';
export const name = 'constant';
export const doubled = 2048;

// --- Enums

export const from_object = 4;

// --- Not bound

// variable padded (static-constants.h:6): a static object has no symbol
// variable table (static-constants.h:10): a static object has no symbol
// variable counter (static-constants.h:11): a static object has no symbol
