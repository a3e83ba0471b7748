import { Archive, Entry, FileType } from 'koffi-bindgen/bindings/libarchive/api'
import { compress, uncompress } from 'koffi-bindgen/bindings/zlib/api'
import { tmpdir } from 'node:os'

const path = `${tmpdir()}/idiomatic-${process.pid}.tar`
{
  using archive = Archive.writeNew()
  archive.writeSetFormatPaxRestricted()
  archive.writeOpenFilename(path)
  using entry = Entry.new()
  entry.setPathname('greeting.txt')
  entry.setFiletype(FileType.REG)
  entry.setSize(5)
  archive.writeHeader(entry)
  archive.writeData('hello')
  archive.writeClose()
}

using archive = Archive.readNew()
archive.readSupportFormatAll()
archive.readOpenFilename(path, 10240)
for (const entry of archive) {
  for (const { buff } of archive.readDataBlocks()) console.log(`${entry.pathname()}: ${Buffer.from(buff ?? [])}`) // greeting.txt: hello
}

console.log(Buffer.from(uncompress(compress('hello'.repeat(1000)))).length) // 5000
