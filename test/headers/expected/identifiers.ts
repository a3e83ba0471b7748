// Made by bindgen 0.0.0 from identifiers.h for x86_64-linux-gnu.
// Do not edit; run: bindgen identifiers.h
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

// --- Constants

export const ПЛЮС = 1;
export const ÄPFEL = 3;
export const BIRNEN = 4;

// --- Enums

export const Ünlü = 1;

// --- Records

/** `struct données`, 4 bytes */
export class données extends $.Struct<'struct données', { état?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct données', 4, 4, () => ({
      état: [$.int, 0],
    }));

  /** C: `int état` */
  get état(): number {
    return this.$view.getInt32(0, true);
  }

  set état(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct données', 'état'), true);
  }

  static toC(value: $.PointerTo<données> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof données ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(données, value, owner, name);
  }
}

/** `struct élément`, 4 bytes */
export class élément extends $.Struct<'struct élément', { état?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct élément', 4, 4, () => ({
      état: [$.int, 0],
    }));

  /** C: `int état` */
  get état(): number {
    return this.$view.getInt32(0, true);
  }

  set état(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct élément', 'état'), true);
  }

  static toC(value: $.PointerTo<élément> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof élément ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(élément, value, owner, name);
  }
}

// --- Functions

const $_$dollar = /* @__PURE__ */ $declare(_$dollar, '$dollar');

/**
 * Names beyond ASCII letters: dollars, underscores, universal character names, letters of other scripts.
 *
 * C: `int $dollar(int $a, int _, int __double)`
 *
 * @see identifiers.h:2
 */
export function _$dollar(_$a: number, _: number, __double: number): number {
  const call = $_$dollar.call ?? $_$dollar.bind([$.int, { $a: $.int, _: $.int, __double: $.int }]);
  return call(
    $.toInt(_$a, '$dollar', '$a'),
    $.toInt(_, '$dollar', '_'),
    $.toInt(__double, '$dollar', '__double'),
  );
}

const $größe = /* @__PURE__ */ $declare(größe, 'größe');

/**
 * C: `int größe(int naïve)`
 *
 * @see identifiers.h:3
 */
export function größe(naïve: number): number {
  const call = $größe.call ?? $größe.bind([$.int, { naïve: $.int }]);
  return call($.toInt(naïve, 'größe', 'naïve'));
}

const $nombre = /* @__PURE__ */ $declare(nombre, 'nombre');

/**
 * C: `int nombre(const struct élément *de, int nµ)`
 *
 * @see identifiers.h:8
 */
export function nombre(de: $.PointerTo<élément> | null, nµ: number): number {
  const call = $nombre.call ?? $nombre.bind([$.int, { de: $.pointer(élément), nµ: $.int }]);
  const result = call(élément.toC(de, 'nombre', 'de'), $.toInt(nµ, 'nombre', 'nµ'));
  $.keepAlive(de);
  return result;
}
