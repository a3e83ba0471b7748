import zlib from 'node:zlib'
import { expect, test } from 'vitest'
import { compress, raw, Stream, uncompress, ZlibError } from '../../bindings/zlib/api.ts'

const text = Buffer.from('All work and no play makes Jack a dull boy. '.repeat(5000))

test('buffers are made as large as they have to be', () => {
  const packed = compress(text)
  expect(zlib.inflateSync(packed).equals(text)).toBe(true)
  expect(Buffer.from(uncompress(zlib.deflateSync(text))).equals(text)).toBe(true)
})

test('damaged data is an error of the library', () => {
  const packed = zlib.deflateSync(text)
  packed[10]! ^= 0xff
  expect(() => uncompress(packed)).toThrow(ZlibError)
  expect(() => uncompress(packed)).toThrow('uncompress: data error')
})

test('a stream gives the bytes that Node takes', () => {
  const stream = new Stream(new raw.z_stream())
  stream.deflateInit(6)
  const chunks: Uint8Array[] = []
  const room = Buffer.alloc(1000)
  stream.raw.next_in = text
  stream.raw.avail_in = text.length
  for (let status = raw.Z_OK as number; status !== raw.Z_STREAM_END; ) {
    stream.raw.next_out = room
    stream.raw.avail_out = room.length
    status = stream.deflate(raw.Z_FINISH)
    chunks.push(Buffer.from(room.subarray(0, room.length - stream.raw.avail_out)))
  }
  stream.deflateEnd()
  // Node's own zlib packs a little otherwise, and unpacks the same.
  expect(zlib.inflateSync(Buffer.concat(chunks)).equals(text)).toBe(true)
  expect(Buffer.concat(chunks).equals(Buffer.from(compress(text)))).toBe(true)
})

test('the wrong stream is an error with the name of its code', () => {
  const stream = new Stream(new raw.z_stream())
  expect(() => stream.deflateInit(42)).toThrow(
    expect.objectContaining({ code: 'Z_STREAM_ERROR', status: -2 }),
  )
})
