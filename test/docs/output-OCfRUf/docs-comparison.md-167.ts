import { compressBound } from './zlib.ts'

console.log(compressBound(1000)) // 1013
try {
  compressBound(1.5)
} catch (error) {
  console.log((error as Error).message) // compressBound: sourceLen must be an unsigned long, an integer from 0 to 2^64 - 1; got 1.5
}
