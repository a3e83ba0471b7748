// Made by bindgen 0.0.0 from constants-characters.h for x86_64-linux-gnu.
// Do not edit; run: bindgen constants-characters.h
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

/** Characters are ints; those with a prefix have the type of their wide character. */
export const LETTER = 97;
export const NEWLINE = 10;
export const NUL = 0;
export const HEX = 127;
export const HIGH = -1;
export const OCTAL = 65;
export const MULTI = 24930;
export const FOUR = 1380533830;
export const WIDE = 120;
export const SIXTEEN = 121;
export const THIRTY_TWO = 122;
export const SUM = 98;
export const QUOTE = 39;
