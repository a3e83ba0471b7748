import { compress, compressBound } from './zlib.ts'

const source = Buffer.from('hello '.repeat(100))
const target = new Uint8Array(compressBound(source.length))
const size = BigUint64Array.of(BigInt(target.length))
console.log(compress(target, size, source, source.length)) // 0
console.log(Number(size[0]) < 30) // true
