// Made by bindgen 0.0.0 from records-in-parameters.h for x86_64-linux-gnu.
// Do not edit; run: bindgen records-in-parameters.h
import * as $ from 'koffi-bindgen/runtime'

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library = /* @__PURE__ */ $.library({
  name: 'feature',
  target: 'x86_64-linux-gnu',
  linux: ['libfeature.so'],
  darwin: ['libfeature.dylib'],
  win32: ['feature.dll', 'libfeature.dll'],
})

// --- Handles

/**
 * A tag first named in a parameter list ends with the list; nothing outside can name it.
 *
 * `struct known`: a handle.
 */
export class known extends $.Handle<'struct known'> {
  static override readonly cName = 'struct known'

  static toC(value: known | null, owner: string, name: string): bigint | null {
    const address = value instanceof known ? value.$address : undefined
    return typeof address === 'bigint' ? address : $.toHandle(known, value, owner, name)
  }
}

/** `struct unknown`: a handle. */
export class struct_unknown extends $.Handle<'struct unknown'> {
  static override readonly cName = 'struct unknown'

  static toC(value: struct_unknown | null, owner: string, name: string): bigint | null {
    const address = value instanceof struct_unknown ? value.$address : undefined
    return typeof address === 'bigint' ? address : $.toHandle(struct_unknown, value, owner, name)
  }
}

// --- Records

/** `struct local`, 4 bytes */
export class local extends $.Struct<'struct local', { a?: number }> {
  static override readonly layout = /* @__PURE__ */ $.layout('struct local', 4, 4, () => ({
    a: [$.int, 0],
  }))

  static toC(value: $.PointerTo<local> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof local ? value.$address : undefined
    return typeof address === 'bigint' ? address : $.toRecord(local, value, owner, name)
  }

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true)
  }
  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct local', 'a'), true)
  }
}

// --- Functions

const $takes_known = /* @__PURE__ */ $library.declare(takes_known, 'takes_known', () => [$.int, { k: known }])
/**
 * C: `int takes_known(struct known *k)`
 *
 * @see records-in-parameters.h:3
 */
export function takes_known(k: known | null): number {
  const call = $takes_known.call ?? $takes_known.bind()
  return call(known.toC(k, 'takes_known', 'k'))
}

const $takes_new = /* @__PURE__ */ $library.declare(takes_new, 'takes_new', () => [
  $.int,
  { u: struct_unknown },
])
/**
 * C: `int takes_new(struct unknown *u)`
 *
 * @see records-in-parameters.h:4
 */
export function takes_new(u: struct_unknown | null): number {
  const call = $takes_new.call ?? $takes_new.bind()
  return call(struct_unknown.toC(u, 'takes_new', 'u'))
}

const $takes_definition = /* @__PURE__ */ $library.declare(takes_definition, 'takes_definition', () => [
  $.int,
  { l: $.pointer(local) },
])
/**
 * C: `int takes_definition(struct local *l)`
 *
 * @see records-in-parameters.h:5
 */
export function takes_definition(l: $.PointerTo<local> | null): number {
  const call = $takes_definition.call ?? $takes_definition.bind()
  const result = call(local.toC(l, 'takes_definition', 'l'))
  $.keepAlive(l)
  return result
}
