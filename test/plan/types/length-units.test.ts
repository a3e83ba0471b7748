import { expect, it } from 'vitest'
import { countsNoBytes, otherUnits } from '../../../generator/plan/types/length-units.ts'

/* Words of real headers for lengths beside `void *` and `char *`. */

it.each([
  'Input buf. length (samples per channel).',
  'Number of samples per channel of available space in pcm',
  'frames to be written',
  'The number of frames to read.',
  'length of the buffer in samples',
  'size of the buffer, in elements',
  'how many items there are',
  'number of wide characters in the buffer',
  'the number of 32-bit words',
  'The number of entries.',
])('counts something else: %s', (said) => {
  expect(countsNoBytes(said)).toBe(true)
})

it.each([
  'the length of the buffer',
  'Number of bytes in payload*',
  'size of the frame in bytes',
  'max_data_bytes: Size of the allocated memory for the output payload.',
  'the number of characters in the string',
  'length of the sample buffer, in octets',
  'the size of the item that the buffer holds',
])('counts bytes, as far as is said: %s', (said) => {
  expect(countsNoBytes(said)).toBe(false)
})

it('is said of the parameter in whose section it stands', () => {
  const comment = `Reads.
 * @param buffer room for them
 * @param size the number of frames
 * @param flags how frames are read
 * @return the number of frames read`
  expect([...otherUnits(comment, ['buffer', 'size', 'flags']).keys()]).toEqual([1])
})
