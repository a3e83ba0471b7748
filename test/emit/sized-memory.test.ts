import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../bindings/zlib/index.ts'
import { cdef } from '../../generator/index.ts'
import { callAsync, char, pointerTo, unsignedChar } from '../../runtime/index.ts'

const eight = Buffer.from('\x01\x02\x03\x04\x05\x06\x07\x08', 'latin1')

describe('Memory whose size another argument says', () => {
  it('is refused where it is smaller', () => {
    expect(crc32(0, eight, 8)).toBe(0x3fca88c5)
    expect(() => crc32(0, eight, 9)).toThrow(
      new RangeError('crc32: buf must be at least 9 bytes, as len says; got 8'),
    )
    expect(() => crc32(0, eight.subarray(4), 8)).toThrow(RangeError)
    // @ts-expect-error a symbol is no length
    expect(() => crc32(0, eight, Symbol('8'))).toThrow('crc32: len must be')
  })

  it('may be any memory', () => {
    const words = new Uint32Array(eight.buffer.slice(eight.byteOffset, eight.byteOffset + 8))
    const c = cdef('int memcmp(const void *, const void *b, size_t n);', { library: 'libc.so.6' })
    expect(c.memcmp(eight, words, 8)).toBe(0)
    expect(c.memcmp(eight, words.buffer, 8n)).toBe(0)
    expect(() => c.memcmp(eight, words, 9)).toThrow(RangeError)
    expect(() => c.memcmp(eight, words.buffer, 9n)).toThrow(RangeError)
  })

  it('is refused on another thread too', async () => {
    await expect(callAsync(crc32, [0, eight, 9])).rejects.toThrow(
      'crc32: buf must be at least 9 bytes, as len says; got 8',
    )
    await expect(callAsync(crc32, [0, eight, 8])).resolves.toBe(0x3fca88c5)
  })

  it('is not known behind a pointer', () => {
    const memory = Buffer.alloc(64, 1)
    expect(crc32(0, pointerTo(unsignedChar, memory), 64)).toBe(crc32(0, memory, 64))
  })
})

describe('Text whose length another argument says', () => {
  const c = cdef('char *strndup(const char *s, size_t n); void free(void *);', { library: 'libc.so.6' })
  const copy = (text: string | Uint8Array, size: number): string => {
    const result = c.strndup(text, size)
    const read = result.text()
    c.free(result)
    return read
  }

  it('may be bytes without a NUL', () => {
    expect(copy(Buffer.from('abc'), 3)).toBe('abc')
    expect(copy(Buffer.from('abc'), 2)).toBe('ab')
    expect(copy('abc', 3)).toBe('abc')
  })

  it('must end in a NUL where C may read on', () => {
    expect(() => copy(Buffer.from('abc'), 4)).toThrow('strndup: s must be bytes that end in a NUL')
    expect(() => copy(Buffer.from('abc'), 0)).toThrow(TypeError)
    expect(copy(Buffer.from('abc\0'), 100)).toBe('abc')
    expect(copy('abc', 100)).toBe('abc')
  })

  it('has that many bytes, where C does not stop at a NUL', () => {
    const { write } = cdef('long write(int fd, const char *text, size_t text_len);', { library: 'libc.so.6' })
    const file = join(tmpdir(), `bindgen-sized-${process.pid}`)
    const to = openSync(file, 'w')
    expect(write(to, Buffer.from('a\0c'), 3)).toBe(3)
    for (const size of [4, 5, 1000, 4n]) {
      expect(() => write(to, Buffer.from('a\0c'), size), `${size}`).toThrow(
        `write: text must be at least ${size} bytes, as text_len says; got 3`,
      )
    }
    expect(() => write(to, pointerTo(char, new Int8Array([97, 0])).add(1), 2)).toThrow(RangeError)
    expect(() => write(to, null, 2)).toThrow(
      'write: text must be at least 2 bytes, as text_len says; got null',
    )
    expect(write(to, null, 0)).toBe(0)
    closeSync(to)
    expect(readFileSync(file)).toEqual(Buffer.from('a\0c'))
    rmSync(file)
  })
})
