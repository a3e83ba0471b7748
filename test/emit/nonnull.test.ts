import { expect, it } from 'vitest'
import {
  archive_entry_free,
  archive_entry_pathname,
  archive_read_data,
  archive_read_new,
} from '../../bindings/libarchive/index.ts'
import { cdef } from '../../generator/index.ts'
import { callAsync } from '../../runtime/index.ts'

it('refuses NULL where the configuration says that C does not take it', () => {
  using reader = archive_read_new()
  // @ts-expect-error null is no archive
  expect(() => archive_read_data(null, Buffer.alloc(8), 8)).toThrow(
    'archive_read_data: argument1 must be something else than NULL; got null',
  )
  // @ts-expect-error null is no entry
  expect(() => archive_entry_pathname(null)).toThrow(TypeError)
  expect(() => archive_entry_free(null)).not.toThrow()
  expect(reader.freed).toBe(false)
})

it('refuses NULL where the header says nonnull, in every kind of call', async () => {
  const c = cdef('size_t strlen(const char *) __attribute__((nonnull));', { library: 'libc.so.6' })
  expect(() => c.strlen(null)).toThrow('strlen: argument1 must be something else than NULL; got null')
  await expect(callAsync(c.strlen, [null] as never)).rejects.toThrow(TypeError)
  expect(c.strlen('abc')).toBe(3)
})
