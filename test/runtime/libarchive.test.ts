import {
  AE_IFREG,
  ARCHIVE_EOF,
  ARCHIVE_OK,
  type archive_entry,
  archive_entry as archive_entry_class,
  archive_entry_clear,
  archive_entry_new,
  archive_entry_pathname,
  archive_entry_set_filetype,
  archive_entry_set_mtime,
  archive_entry_set_pathname,
  archive_entry_set_perm,
  archive_entry_set_size,
  archive_entry_size,
  archive_errno,
  archive_error_string,
  archive_read_close,
  archive_read_data,
  archive_read_free,
  archive_read_new,
  archive_read_next_header,
  archive_read_open,
  archive_read_support_format_all,
  archive_write_close,
  archive_write_data,
  archive_write_header,
  archive_write_new,
  archive_write_open,
  archive_write_set_format_pax_restricted,
} from 'koffi-bindgen/bindings/libarchive'
import { callAsync, Out, type Pointer, pointerTo, type Void, voidType } from 'koffi-bindgen/runtime'
import { describe, expect, it } from 'vitest'

const files = new Map([
  ['a.txt', Buffer.from('first')],
  ['folder/b.bin', Buffer.alloc(100_000, 7)],
  ['empty', Buffer.alloc(0)],
])

function written(): Buffer {
  using writer = archive_write_new()!
  using entry = archive_entry_new()!
  const chunks: Buffer[] = []
  expect(archive_write_set_format_pax_restricted(writer)).toBe(ARCHIVE_OK)
  const write = (_: unknown, __: unknown, buffer: Pointer<Void> | null, length: number): number => {
    chunks.push(Buffer.from(buffer!.bytes(length)))
    return length
  }
  expect(archive_write_open(writer, null, null, write, null)).toBe(ARCHIVE_OK)
  for (const [name, data] of files) {
    archive_entry_clear(entry)
    archive_entry_set_pathname(entry, name)
    archive_entry_set_filetype(entry, AE_IFREG)
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_size(entry, data.length)
    archive_entry_set_mtime(entry, 1e9, 0)
    expect(archive_write_header(writer, entry)).toBe(ARCHIVE_OK)
    expect(archive_write_data(writer, data, data.length)).toBe(data.length)
  }
  expect(archive_write_close(writer)).toBe(ARCHIVE_OK)
  return Buffer.concat(chunks)
}

/** Gives an archive to libarchive in pieces. */
function reading(bytes: Buffer): (a: unknown, data: unknown, out: Pointer<Pointer<Void>> | null) => number {
  let position = 0
  let piece: Buffer
  return (_, __, out) => {
    piece = bytes.subarray(position, position + 5000)
    position += piece.length
    if (piece.length > 0) out!.write(pointerTo(voidType, piece))
    return piece.length
  }
}

describe('libarchive through its binding', () => {
  it('writes and reads through callbacks', async () => {
    const bytes = written()
    const reader = archive_read_new()!
    archive_read_support_format_all(reader)
    expect(archive_read_open(reader, null, null, reading(bytes), null)).toBe(ARCHIVE_OK)
    const out = new Out(archive_entry_class)
    const found = new Map<string, Buffer>()
    while (archive_read_next_header(reader, out) === ARCHIVE_OK) {
      const entry: archive_entry = out.value!
      const data = Buffer.alloc(archive_entry_size(entry))
      let length = 0
      while (length < data.length)
        length += archive_read_data(reader, data.subarray(length), data.length - length)
      found.set(archive_entry_pathname(entry) ?? '?', data)
    }
    expect([...found.keys()]).toEqual([...files.keys()])
    for (const [name, data] of files) expect(found.get(name)!.equals(data)).toBe(true)
    archive_read_close(reader)
    archive_read_free(reader)
    expect(() => archive_read_next_header(reader, out)).toThrow(/freed by archive_read_free/)
  })

  it('says what is wrong', () => {
    using reader = archive_read_new()!
    archive_read_support_format_all(reader)
    const code = archive_read_open(reader, null, null, reading(Buffer.from('no archive at all')), null)
    const out = new Out(archive_entry_class)
    if (code === ARCHIVE_OK) expect(archive_read_next_header(reader, out)).not.toBe(ARCHIVE_EOF)
    expect(archive_error_string(reader)).toMatch(/Unrecognized archive format/)
    expect(archive_errno(reader)).toBeTypeOf('number')
  })

  it('a callback that throws', () => {
    using reader = archive_read_new()!
    archive_read_support_format_all(reader)
    const broken = (): number => {
      throw new Error('the network is gone')
    }
    expect(() => archive_read_open(reader, null, null, broken, null)).toThrow('the network is gone')
  })

  it('reads on another thread, through callbacks on this one', async () => {
    const bytes = written()
    using reader = archive_read_new()!
    archive_read_support_format_all(reader)
    expect(await callAsync(archive_read_open, [reader, null, null, reading(bytes), null])).toBe(ARCHIVE_OK)
    const out = new Out(archive_entry_class)
    const names: (string | null)[] = []
    while ((await callAsync(archive_read_next_header, [reader, out])) === ARCHIVE_OK) {
      names.push(archive_entry_pathname(out.value!))
    }
    expect(names).toEqual([...files.keys()])
  })

  it('refuses one handle for the other', () => {
    using entry = archive_entry_new()!
    // @ts-expect-error: an entry is no archive
    expect(() => archive_read_close(entry)).toThrow(
      /archive_read_close: \S+ must be a struct archive \* or null; got <struct archive_entry \* at 0x/,
    )
    // @ts-expect-error: nor is a number
    expect(() => archive_read_close(12345)).toThrow(TypeError)
  })
})
