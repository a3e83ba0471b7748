// Made by bindgen 0.0.0 from constants-strings.h for x86_64-linux-gnu.
// Do not edit; run: bindgen constants-strings.h
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

/** String literals with prefixes, escapes and concatenation. */
export const PLAIN = 'text';
export const JOINED = 'one two';
export const ESCAPES = 'tab\tquote"back\\nul\x00endAA\n';
export const VERSION = '1.2';
export const WIDE = 'wide';
export const UTF8 = 'hé';
export const UTF16 = 'sixteen';
export const UTF32 = 'thirty-two';
export const UNICODE = '€ \ud83d\ude00';
export const RAW_UTF8 = 'é€';
export const BYTES = 'ÿþ';
export const EMPTY = '';
export const LENGTH = 6;
export const NUL = '\x00';

// --- Not bound

// macro VERSION_ (constants-strings.h:5): it makes text of a parameter
