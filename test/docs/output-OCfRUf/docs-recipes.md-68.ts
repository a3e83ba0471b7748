import { inflateSync } from 'node:zlib'
import { compress, compressBound, Z_OK } from './zlib.ts'

const source = Buffer.from('hello '.repeat(1000))
const target = new Uint8Array(compressBound(source.length))
const length = new BigUint64Array([BigInt(target.length)])
if (compress(target, length, source, source.length) !== Z_OK) throw new Error('compress failed')
console.log(inflateSync(target.subarray(0, Number(length[0]))).equals(source)) // true
