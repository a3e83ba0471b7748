import { CArray, copyRecord, equalRecords, sizeOf } from 'koffi-bindgen/runtime'
import { z_stream } from './zlib.ts'

const stream = new z_stream({ next_in: Buffer.from('input'), avail_in: 5 })
console.log(stream.avail_in, stream.next_in?.text(5), sizeOf(z_stream)) // 5 input 112
const copy = copyRecord(stream)
console.log(equalRecords(copy, stream)) // true
copy.avail_in = 4
console.log(equalRecords(copy, stream), stream.toJSON().avail_in) // false 5

const streams = new CArray(z_stream, 3)
streams.at(1).avail_out = 7
console.log(streams.length, [...streams].map((each) => each.avail_out).join()) // 3 0,7,0
const room = streams.column('avail_out')
room.set(2, 9)
console.log(room.at(1), room.toArray().join()) // 7 0,7,9
