import { crc32 } from './zlib.ts'

console.log(crc32(0, 'größer') === crc32(0, Buffer.from('größer'))) // true
try {
  crc32(0, 'größer', 'größer'.length)
} catch (error) {
  console.log((error as Error).message) // crc32: len must be 8, the bytes of buf in UTF-8, or undefined; its length in characters is another; got 6
}
