// The generated module with node:ffi below it instead of Koffi: what docs/decisions/node-ffi.md is about.
// generated-node-ffi.js LIBRARY MODULE start|rows. Each call is converted to what node:ffi takes, by hand, as
// an engine of the runtime would.
import { declarationOf } from '../../../runtime/generated.ts'
import { type Calls, callRows } from '../../runtime/call-rows.ts'
import { startReport } from '../start-report.ts'
import { timeRows, type Way } from '../time-rows.ts'

// biome-ignore lint/suspicious/noExplicitAny: the definitions state the types
type Native = (...args: any[]) => any

const [, , path = '', url = '', task = ''] = process.argv
const name = 'node:ffi'
const ffi = await import(name)
const module = (await import(url)) as Calls
const { functions } = ffi.dlopen(path, {
  add: { return: 'int32', arguments: ['int32', 'int32'] },
  device_open: { return: 'pointer', arguments: ['int32'] },
  device_close: { return: 'void', arguments: ['pointer'] },
  device_read: { return: 'int64', arguments: ['pointer', 'pointer', 'uint64'] },
  text_length: { return: 'uint64', arguments: ['string'] },
  text_name: { return: 'pointer', arguments: [] },
  sample_id: { return: 'int32', arguments: ['pointer'] },
  number_get: { return: 'int32', arguments: ['pointer'] },
}) as { readonly functions: Readonly<Record<string, Native>> }

const text = (pointer: bigint): string | null => (pointer === 0n ? null : ffi.toString(pointer))
const { add, device_open, device_close, sample_id, number_get } = functions
const { device_read, text_length, text_name } = functions
/** node:ffi takes and gives every integer of 64 bits as a bigint. */
const engine: Readonly<Record<string, Native>> = {
  add: add!,
  device_open: device_open!,
  device_close: device_close!,
  device_read: (self, buffer, size) => Number(device_read!(self, buffer, BigInt(size))),
  text_length: (given) => Number(text_length!(given)),
  text_name: () => text(text_name!()),
  sample_id: sample_id!,
  number_get: number_get!,
}
for (const [symbol, call] of Object.entries(engine)) {
  const declaration = declarationOf(module[symbol])
  if (declaration === undefined) throw new Error(`${symbol} is no function of the module`)
  declaration.call = call
}

if (task === 'start') console.log(startReport(module.add(1, 2)))
else {
  // node:ffi's texts are gone when the call returns: text_same would read what is no longer there.
  const left = ['record by value', 'small records by value', 'callback, called once', 'text in and out']
  const rows = callRows(path, module, module)
    .filter((row) => !left.includes(row.name))
    .map((row): [string, Way] => [row.name, row.ways.checked!])
  console.log(JSON.stringify(timeRows(Object.fromEntries(rows))))
}
