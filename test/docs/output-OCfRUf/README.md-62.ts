import { compress, compressBound, Z_OK, zlibVersion } from './zlib.ts'

const text = Buffer.from('The quick brown fox. '.repeat(100))
const packed = new Uint8Array(compressBound(text.length))
const length = new BigUint64Array([BigInt(packed.length)])
console.log(compress(packed, length, text, text.length) === Z_OK) // true
console.log(`${text.length} bytes in ${length[0]}`) // 2100 bytes in 48
console.log(zlibVersion()?.split('.')[0]) // 1
