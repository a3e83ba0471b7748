import { closeSync, openSync, writeSync } from 'node:fs'
import koffi from 'koffi'
import { systemFunction } from '../calls/system-functions.ts'
import { ElfObject, relocationKinds, word } from './elf-object.ts'

/*
 * A program may hold copies of variables of the libraries that it was linked with (copy relocations): Node
 * holds `environ`, `stdout`, `tzname` and parts of the C++ library, and the C library itself uses those
 * copies. A library that was loaded with RTLD_DEEPBIND looks for symbols at home first and finds the
 * originals, which nobody has set. So its references are led to the copies, as the dynamic linker does for
 * every other library.
 */

const [lazily, withoutLoading] = [1, 4]
const [read, write] = [1, 2]
const pageSize = 4096

/** Addresses of originals, and of the program's copies. */
let copies: ReadonlyMap<number, number> | undefined
/** The objects that were looked at, by the address of their `struct link_map`. */
const done = new Set<number>()

/**
 * Leads the references of all libraries that were loaded since to the program's variables. Does nothing where
 * there are none.
 */
export function bindProgramVariables(): void {
  if (process.platform !== 'linux' || relocationKinds === undefined) return
  const program = Number(systemFunction('dlopen')?.(null, lazily) ?? 0)
  if (program === 0) return
  copies ??= copiesOf(program)
  if (copies.size === 0) return
  for (let at = program; at !== 0; ) {
    const object = new ElfObject(at)
    if (at !== program && !done.has(at)) bind(object, copies)
    done.add(at)
    at = object.next
  }
}

/** The variables of libraries that the program has copies of. */
function copiesOf(program: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const main = new ElfObject(program)
  const missing = new Map<string, number>()
  for (const relocation of main.relocations()) {
    if (relocation.kind === relocationKinds?.copy) missing.set(main.symbolName(relocation), relocation.place)
  }
  for (let at = main.next; at !== 0 && missing.size > 0; ) {
    const object = new ElfObject(at)
    at = object.next
    const handle =
      object.name === '' ? null : systemFunction('dlopen')?.(object.name, lazily | withoutLoading)
    if (handle === null || handle === undefined) continue
    for (const [symbol, copy] of missing) {
      const original = systemFunction('dlsym')?.(handle, symbol)
      if (original === null || original === undefined || Number(original) === copy) continue
      found.set(Number(original), copy)
      missing.delete(symbol)
    }
  }
  return found
}

/** By the address that a place holds, so that all names of a variable count (`environ` is `__environ`). */
function bind(object: ElfObject, originals: ReadonlyMap<number, number>): void {
  const references = object.relocations().filter(({ kind }) => relocationKinds?.address.includes(kind))
  const places = references.map(({ place }) => place)
  if (places.length === 0) return
  const start = places.reduce((a, b) => Math.min(a, b))
  const end = places.reduce((a, b) => Math.max(a, b)) + 8
  const memory = new DataView(koffi.view(BigInt(start), end - start))
  for (const { place, addend } of references) {
    const copy = originals.get(word(memory, place - start) - addend)
    if (copy !== undefined) store(place, copy + addend)
  }
}

/**
 * Stores an address in a page that the dynamic linker has made read-only again. Through the file of the
 * process's memory, which does not ask: other threads of JavaScript may be doing the same, and must not find
 * the page's protection changed in between.
 */
function store(place: number, address: number): void {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(address), true)
  try {
    const file = openSync('/proc/self/mem', 'r+')
    try {
      writeSync(file, bytes, 0, 8, place)
    } finally {
      closeSync(file)
    }
  } catch {
    // A hardened system: the page stays writable.
    const page = place - (place % pageSize)
    if (systemFunction('mprotect')?.(page, pageSize, read | write) !== 0) return
    new DataView(koffi.view(BigInt(place), 8)).setBigUint64(0, BigInt(address), true)
  }
}
