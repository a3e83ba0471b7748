import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Archive, ArchiveError, Entry, raw } from '../../bindings/libarchive/api.ts'

const folder = mkdtempSync(join(tmpdir(), 'api-libarchive-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'sample.tar.gz')
const files: Readonly<Record<string, string>> = { 'a.txt': 'first', 'folder/b.txt': 'second '.repeat(9000) }

function write(): void {
  using archive = Archive.writeNew()
  archive.writeAddFilterGzip()
  archive.writeSetFormatPaxRestricted()
  archive.writeOpenFilename(path)
  for (const [name, text] of Object.entries(files)) {
    using entry = Entry.new()
    entry.setPathname(name)
    entry.setFiletype(raw.AE_IFREG)
    entry.setPerm(0o644)
    entry.setSize(text.length)
    archive.writeHeader(entry)
    expect(archive.writeData(text)).toBe(text.length)
  }
  archive.writeClose()
}

function reader(): ReturnType<typeof Archive.readNew> {
  const archive = Archive.readNew()
  archive.readSupportFilterAll()
  archive.readSupportFormatAll()
  return archive
}

test('an archive is written, and read by its entries and their blocks', () => {
  write()
  using archive = reader()
  archive.readOpenFilename(path, 10240)
  const found: Record<string, string> = {}
  for (const entry of archive) {
    let text = ''
    for (const { buff, offset } of archive.readDataBlocks()) {
      expect(offset).toBe(text.length)
      text += Buffer.from(buff ?? []).toString()
    }
    found[entry.pathname() ?? ''] = text
  }
  expect(found).toEqual(files)
})

test('a buffer of the caller is filled without its length beside it', () => {
  write()
  using archive = reader()
  archive.readOpenFilename(path, 10240)
  archive.readNextHeader()
  const bytes = Buffer.alloc(100)
  expect(archive.readData(bytes)).toBe(5)
  expect(bytes.toString('utf8', 0, 5)).toBe('first')
})

test('what is no archive is an error with the name of its code', () => {
  using archive = reader()
  expect(() => archive.readOpenMemory(Buffer.from('no archive at all'))).toThrow(ArchiveError)
  expect(() => reader().readOpenFilename('/no/such/file', 10240)).toThrow(
    expect.objectContaining({ code: 'ARCHIVE_FATAL', function: 'archive_read_open_filename', errno: 2 }),
  )
})

test('entries are read on another thread', async () => {
  write()
  using archive = reader()
  await archive.readOpenFilenameAsync(path, 10240)
  const entry = await archive.readNextHeaderAsync()
  expect(entry?.pathname()).toBe('a.txt')
})
