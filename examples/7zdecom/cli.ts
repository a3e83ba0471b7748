// 7zdecom [--subprocess] ARCHIVE…: extracts each archive into a folder beside it, and says how many files
// came out.
import { decompress } from './after.ts'
import { decompress as decompressBySubprocess } from './before.ts'

const words = process.argv.slice(2)
const run = words.includes('--subprocess') ? decompressBySubprocess : decompress
for (const archive of words.filter((word) => word !== '--subprocess')) {
  try {
    console.log(`${archive}: ${run(archive)} files`)
  } catch (error) {
    console.error(`7zdecom: ${(error as Error).message}`)
    process.exitCode = 1
  }
}
