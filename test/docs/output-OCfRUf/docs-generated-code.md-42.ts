import { compressBound } from './zlib.ts'

console.log(compressBound(1000)) // 1013
try {
  compressBound(-1)
} catch (error) {
  console.log(error instanceof RangeError, (error as Error).message.slice(0, 24)) // true compressBound: sourceLen
}
