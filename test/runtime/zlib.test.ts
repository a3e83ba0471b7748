import { deflateSync, inflateSync } from 'node:zlib'
import {
  adler32,
  crc32,
  deflate,
  deflateEnd,
  deflateInit_,
  inflate,
  inflateEnd,
  inflateInit_,
  uncompress,
  Z_BUF_ERROR,
  Z_FINISH,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  z_stream,
  zlibVersion,
} from 'koffi-bindgen/bindings/zlib'
import { Out, sizeOf, unsignedLong } from 'koffi-bindgen/runtime'
import { describe, expect, it } from 'vitest'

const text = Buffer.from(Array.from({ length: 3000 }, (_, i) => `line ${i * i}\n`).join(''))

/** Runs a stream over input in pieces, with a small output buffer. */
function inPieces(
  input: Uint8Array,
  piece: number,
  stream: z_stream,
  step: (stream: z_stream, flush: number) => number,
): Buffer {
  const output = Buffer.alloc(1000)
  const chunks: Buffer[] = []
  for (let start = 0, code = Z_OK; code !== Z_STREAM_END; start += piece) {
    const end = Math.min(start + piece, input.length)
    stream.next_in = input.subarray(start, end)
    stream.avail_in = Math.max(0, end - start)
    do {
      stream.next_out = output
      stream.avail_out = output.length
      code = step(stream, end === input.length ? Z_FINISH : Z_NO_FLUSH)
      expect([Z_OK, Z_STREAM_END, Z_BUF_ERROR]).toContain(code)
      chunks.push(Buffer.from(output.subarray(0, output.length - stream.avail_out)))
    } while (stream.avail_out === 0)
  }
  return Buffer.concat(chunks)
}

describe('zlib through its binding', () => {
  it('deflates a stream in pieces to what inflates to the same text', () => {
    const stream = new z_stream()
    expect(deflateInit_(stream, 6, zlibVersion(), sizeOf(z_stream))).toBe(Z_OK)
    const compressed = inPieces(text, 777, stream, deflate)
    expect(stream.total_in).toBe(text.length)
    expect(stream.total_out).toBe(compressed.length)
    expect(deflateEnd(stream)).toBe(Z_OK)
    expect(inflateSync(compressed).equals(text)).toBe(true)
    expect(compressed.length).toBeLessThan(text.length / 2)
  })

  it('inflates in pieces what node:zlib deflated', () => {
    const stream = new z_stream()
    expect(inflateInit_(stream, zlibVersion(), sizeOf(z_stream))).toBe(Z_OK)
    expect(inPieces(deflateSync(text), 100, stream, inflate).equals(text)).toBe(true)
    inflateEnd(stream)
  })

  it('says what is wrong with bad data', () => {
    const stream = new z_stream()
    inflateInit_(stream, zlibVersion(), sizeOf(z_stream))
    // The first two bytes are no multiple of 31.
    const raw = Uint8Array.of(0x79, 0x9c, 1, 2)
    stream.next_in = raw
    stream.avail_in = raw.length
    const output = new Uint8Array(100)
    stream.next_out = output
    stream.avail_out = output.length
    expect(inflate(stream, Z_NO_FLUSH)).toBe(-3)
    expect(stream.msg?.text()).toBe('incorrect header check')
    inflateEnd(stream)
  })

  it('checksums and whole buffers', () => {
    expect(crc32(0, Buffer.from('123456789'), 9)).toBe(0xcbf43926)
    expect(adler32(1, Buffer.from('Wikipedia'), 9)).toBe(0x11e60398)
    const size = new Out(unsignedLong, text.length)
    const output = new Uint8Array(text.length)
    const compressed = deflateSync(text)
    expect(uncompress(output, size, compressed, compressed.length)).toBe(Z_OK)
    expect(size.value).toBe(text.length)
    expect(Buffer.from(output).equals(text)).toBe(true)
  })

  it('refuses what would end the process', () => {
    expect(() => deflate({} as never, 0)).toThrow(/deflate: strm must be a z_stream \*.* or null; got \{\}/)
    expect(() => deflate(1 as never, 0)).toThrow(TypeError)
    expect(() => deflate(new z_stream(), 1.5)).toThrow(RangeError)
    expect(() => new z_stream({ avail_in: -1 })).toThrow(/z_stream.*: avail_in must be an unsigned int/)
    expect(() => new z_stream({ next_in: 'text' as never })).toThrow(/next_in must be memory/)
  })
})
