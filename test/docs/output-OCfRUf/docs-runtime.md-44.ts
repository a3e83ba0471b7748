import { crc32 } from './zlib.ts'

console.log(crc32(0, Buffer.from('123456789'), 9).toString(16)) // cbf43926
try {
  crc32(0, Buffer.from('x'), 1.5)
} catch (error) {
  console.log((error as Error).message) // crc32: len must be an unsigned int, an integer from 0 to 4294967295; got 1.5
}
