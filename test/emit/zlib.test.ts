import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import {
  deflate,
  deflateEnd,
  deflateInit_,
  gzclose,
  gzopen,
  gzputs,
  inflate,
  inflateEnd,
  inflateInit_,
  Z_BEST_COMPRESSION,
  Z_FINISH,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  ZLIB_VERSION,
  z_stream,
  zlibVersion,
} from '../../bindings/zlib/index.ts'
import { sizeOf } from '../../runtime/index.ts'

const text = Buffer.from('what a C library needs is words, words, words. '.repeat(2000))

it('deflates in pieces to what node:zlib reads back', () => {
  const stream = new z_stream()
  expect(deflateInit_(stream, Z_BEST_COMPRESSION, ZLIB_VERSION, sizeOf(z_stream))).toBe(Z_OK)
  const output: Buffer[] = []
  const chunk = Buffer.alloc(100)
  for (let start = 0; start < text.length; start += 7000) {
    const piece = text.subarray(start, start + 7000)
    stream.next_in = piece
    stream.avail_in = piece.length
    const flush = start + 7000 >= text.length ? Z_FINISH : Z_NO_FLUSH
    do {
      stream.next_out = chunk
      stream.avail_out = chunk.length
      expect([Z_OK, Z_STREAM_END]).toContain(deflate(stream, flush))
      output.push(Buffer.from(chunk.subarray(0, chunk.length - stream.avail_out)))
    } while (stream.avail_out === 0)
  }
  expect(stream.total_in).toBe(text.length)
  expect(deflateEnd(stream)).toBe(Z_OK)
  expect(inflateSync(Buffer.concat(output)).equals(text)).toBe(true)
})

it('inflates what node:zlib deflated', () => {
  const packed = deflateSync(text)
  const unpacked = Buffer.alloc(text.length)
  const stream = new z_stream({
    next_in: packed,
    avail_in: packed.length,
    next_out: unpacked,
    avail_out: unpacked.length,
  })
  expect(inflateInit_(stream, ZLIB_VERSION, sizeOf(z_stream))).toBe(Z_OK)
  expect(inflate(stream, Z_FINISH)).toBe(Z_STREAM_END)
  expect(inflateEnd(stream)).toBe(Z_OK)
  expect(unpacked.equals(text)).toBe(true)
  expect(zlibVersion()).toMatch(/^1\./)
})

it('refuses a file that was closed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zlib-'))
  try {
    const file = gzopen(join(folder, 'x.gz'), 'w')
    expect(gzputs(file, 'text')).toBe(4)
    expect(gzclose(file)).toBe(Z_OK)
    expect(() => gzputs(file, 'text')).toThrow(/gzputs: file is a .* that was freed by gzclose/)
    expect(() => gzclose(file)).toThrow(TypeError)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
