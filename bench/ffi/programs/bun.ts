// bun:ffi: bun.js LIBRARY - start|rows. It passes no records by value.
import { startReport } from '../start-report.ts'
import { timeRows } from '../time-rows.ts'

/** What is used of bun:ffi, which the types of Node do not know. */
interface BunFfi {
  dlopen(
    path: string,
    definitions: Readonly<Record<string, { readonly returns: string; readonly args: readonly string[] }>>,
    // biome-ignore lint/suspicious/noExplicitAny: the definitions state the types
  ): { readonly symbols: Readonly<Record<string, (...args: any[]) => any>> }
  readonly JSCallback: new (
    fn: (value: number) => number,
    type: { readonly returns: string; readonly args: readonly string[] },
  ) => { readonly ptr: number }
}

const [, , path = '', , task = ''] = process.argv
const name = 'bun:ffi'
const ffi: BunFfi = await import(name)
const integers = { add: { returns: 'i32', args: ['i32', 'i32'] } }
if (task === 'start') {
  const sum = ffi.dlopen(path, integers).symbols.add!(1, 2)
  console.log(startReport(sum))
} else {
  const { symbols } = ffi.dlopen(path, {
    ...integers,
    device_open: { returns: 'ptr', args: ['i32'] },
    device_close: { returns: 'void', args: ['ptr'] },
    device_read: { returns: 'i64', args: ['ptr', 'ptr', 'usize'] },
    text_length: { returns: 'usize', args: ['cstring'] },
    text_name: { returns: 'cstring', args: [] },
    text_same: { returns: 'cstring', args: ['cstring'] },
    sample_id: { returns: 'i32', args: ['ptr'] },
    number_get: { returns: 'i32', args: ['ptr'] },
    call_back: { returns: 'i32', args: ['function', 'i32'] },
  })
  const { add, device_open, device_close, device_read, text_length, text_name, text_same } = symbols
  const { sample_id, number_get, call_back } = symbols
  const device = device_open!(1)
  const buffer = Buffer.alloc(4096)
  const sample = new Uint8Array(32)
  const out = new Int32Array(1)
  const callback = new ffi.JSCallback((value) => value, { returns: 'i32', args: ['i32'] }).ptr
  const samples = timeRows({
    'two integers'(n) {
      for (let i = 0; i < n; i++) add!(i, 3)
    },
    'handle, pointer, size'(n) {
      for (let i = 0; i < n; i++) device_read!(device, buffer, 4096)
    },
    'text in'(n) {
      for (let i = 0; i < n; i++) text_length!(Buffer.from('hello, world\0'))
    },
    'text out'(n) {
      for (let i = 0; i < n; i++) String(text_name!())
    },
    'text in and out'(n) {
      for (let i = 0; i < n; i++) String(text_same!(Buffer.from('hello, world\0')))
    },
    'record by pointer'(n) {
      for (let i = 0; i < n; i++) sample_id!(sample)
    },
    'out parameter'(n) {
      for (let i = 0; i < n; i++) {
        number_get!(out)
        out[0]
      }
    },
    'callback, called once'(n) {
      for (let i = 0; i < n; i++) call_back!(callback, i)
    },
    'handle opened and closed'(n) {
      for (let i = 0; i < n; i++) device_close!(device_open!(i))
    },
  })
  console.log(JSON.stringify(samples))
}
