import { z_stream } from './zlib.ts'

const input = Buffer.from('hello')
const stream = new z_stream({ next_in: input, avail_in: input.length })
console.log(stream.avail_in) // 5
stream.avail_in = 3
console.log(stream.toJSON().avail_in) // 3
