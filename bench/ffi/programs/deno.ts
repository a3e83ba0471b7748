// Deno.dlopen: deno.js LIBRARY - start|rows.
import process from 'node:process'
import { startReport } from '../start-report.ts'
import { timeRows } from '../time-rows.ts'

type DenoType = string | { readonly struct: readonly string[] }

/** What is used of Deno, which the types of Node do not know. */
interface DenoFfi {
  dlopen(
    path: string,
    symbols: Readonly<
      Record<string, { readonly parameters: readonly DenoType[]; readonly result: DenoType }>
    >,
    // biome-ignore lint/suspicious/noExplicitAny: the definitions state the types
  ): { readonly symbols: Readonly<Record<string, (...args: any[]) => any>> }
  readonly UnsafePointerView: { getCString(pointer: object): string }
  readonly UnsafeCallback: new (
    definition: { readonly parameters: readonly string[]; readonly result: string },
    fn: (value: number) => number,
  ) => { readonly pointer: object }
}

const [, , path = '', , task = ''] = process.argv
const ffi = (globalThis as unknown as { readonly Deno: DenoFfi }).Deno
const integers = { add: { parameters: ['i32', 'i32'], result: 'i32' } }
if (task === 'start') {
  const sum = ffi.dlopen(path, integers).symbols.add!(1, 2)
  console.log(startReport(sum))
} else {
  const sampleType = { struct: ['i32', 'f64', 'i16', 'i64'] }
  const placeType = { struct: ['f64', 'f64'] }
  const { symbols } = ffi.dlopen(path, {
    ...integers,
    device_open: { parameters: ['i32'], result: 'pointer' },
    device_close: { parameters: ['pointer'], result: 'void' },
    device_read: { parameters: ['pointer', 'buffer', 'usize'], result: 'i64' },
    text_length: { parameters: ['buffer'], result: 'usize' },
    text_name: { parameters: [], result: 'pointer' },
    text_same: { parameters: ['buffer'], result: 'pointer' },
    sample_id: { parameters: ['buffer'], result: 'i32' },
    sample_next: { parameters: [sampleType], result: sampleType },
    place_between: { parameters: [placeType, placeType], result: placeType },
    number_get: { parameters: ['buffer'], result: 'i32' },
    call_back: { parameters: ['function', 'i32'], result: 'i32' },
  })
  const { add, device_open, device_close, device_read, text_length, text_name, text_same } = symbols
  const { sample_id, sample_next, place_between, number_get, call_back } = symbols
  const device = device_open!(1)
  const buffer = new Uint8Array(4096)
  const sample = new Uint8Array(32)
  const place = new Float64Array([1, 2])
  const placeBytes = new Uint8Array(place.buffer)
  const out = new Int32Array(1)
  const encoder = new TextEncoder()
  const { getCString } = ffi.UnsafePointerView
  const definition = { parameters: ['i32'], result: 'i32' }
  const callback = new ffi.UnsafeCallback(definition, (value) => value).pointer
  const samples = timeRows({
    'two integers'(n) {
      for (let i = 0; i < n; i++) add!(i, 3)
    },
    'handle, pointer, size'(n) {
      for (let i = 0; i < n; i++) device_read!(device, buffer, 4096n)
    },
    'text in'(n) {
      for (let i = 0; i < n; i++) text_length!(encoder.encode('hello, world\0'))
    },
    'text out'(n) {
      for (let i = 0; i < n; i++) getCString(text_name!())
    },
    'text in and out'(n) {
      for (let i = 0; i < n; i++) getCString(text_same!(encoder.encode('hello, world\0')))
    },
    'record by pointer'(n) {
      for (let i = 0; i < n; i++) sample_id!(sample)
    },
    'record by value'(n) {
      for (let i = 0; i < n; i++) sample_next!(sample)
    },
    'small records by value'(n) {
      for (let i = 0; i < n; i++) place_between!(placeBytes, placeBytes)
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
  // A callback keeps the process alive.
  process.exit()
}
