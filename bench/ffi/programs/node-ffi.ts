// node:ffi of Node 26: node-ffi.js LIBRARY - start|rows. It passes no records by value.
import { startReport } from '../start-report.ts'
import { timeRows } from '../time-rows.ts'

/** What is used of node:ffi, which the types of Node 20 do not know. */
interface NodeFfi {
  dlopen(
    path: string,
    definitions: Readonly<Record<string, { readonly return: string; readonly arguments: readonly string[] }>>,
  ): {
    // biome-ignore lint/suspicious/noExplicitAny: the definitions state the types
    readonly functions: Readonly<Record<string, (...args: any[]) => any>>
    readonly lib: {
      registerCallback(
        signature: { readonly return: string; readonly arguments: readonly string[] },
        callback: (value: number) => number,
      ): bigint
    }
  }
  toString(pointer: bigint): string
}

const [, , path = '', , task = ''] = process.argv
const name = 'node:ffi'
const ffi: NodeFfi = await import(name)
const integers = { add: { return: 'int32', arguments: ['int32', 'int32'] } }
if (task === 'start') {
  const sum = ffi.dlopen(path, integers).functions.add!(1, 2)
  console.log(startReport(sum))
} else {
  const { functions, lib } = ffi.dlopen(path, {
    ...integers,
    device_open: { return: 'pointer', arguments: ['int32'] },
    device_close: { return: 'void', arguments: ['pointer'] },
    device_read: { return: 'int64', arguments: ['pointer', 'buffer', 'uint64'] },
    text_length: { return: 'uint64', arguments: ['string'] },
    text_name: { return: 'pointer', arguments: [] },
    text_same: { return: 'pointer', arguments: ['string'] },
    sample_id: { return: 'int32', arguments: ['buffer'] },
    number_get: { return: 'int32', arguments: ['buffer'] },
    call_back: { return: 'int32', arguments: ['function', 'int32'] },
  })
  const { add, device_open, device_close, device_read, text_length, text_name, text_same } = functions
  const { sample_id, number_get, call_back } = functions
  const device = device_open!(1)
  const buffer = Buffer.alloc(4096)
  const sample = new Uint8Array(32)
  const out = new Int32Array(1)
  const signature = { return: 'int32', arguments: ['int32'] }
  const callback = lib.registerCallback(signature, (value) => value)
  const samples = timeRows({
    'two integers'(n) {
      for (let i = 0; i < n; i++) add!(i, 3)
    },
    'handle, pointer, size'(n) {
      for (let i = 0; i < n; i++) device_read!(device, buffer, 4096n)
    },
    'text in'(n) {
      for (let i = 0; i < n; i++) text_length!('hello, world')
    },
    'text out'(n) {
      for (let i = 0; i < n; i++) ffi.toString(text_name!())
    },
    'text in and out'(n) {
      // The pointer leads to a copy that ends with the call: what it says is not read.
      for (let i = 0; i < n; i++) text_same!('hello, world')
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
