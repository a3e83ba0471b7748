import { crc32 } from './zlib.ts'

try {
  crc32(0, Buffer.alloc(8), 100)
} catch (error) {
  console.log((error as Error).message) // crc32: buf must be at least 100 bytes, as len says; got 8
}
