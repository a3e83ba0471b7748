import { expect, it } from 'vitest'
import { byteCount, printable } from '../../examples/extract-7z/printable.ts'

it.each([
  ['plain ünïcode 日本', 'plain ünïcode 日本'],
  ['two\nlines\r\t', 'two\\nlines\\r\\t'],
  ['\u001b[2Jgone', '\\x1b[2Jgone'],
  ['\u009b31m', '\\x9b31m'],
  ['gpj.\u202eexe', 'gpj.\\u{202e}exe'],
])('escapes what a terminal would obey: %j', (text, shown) => {
  expect(printable(text)).toBe(shown)
})

it('writes numbers of bytes with units', () => {
  expect([0, 999, 1000, 1_234_567, 5e9].map(byteCount)).toEqual([
    '0 bytes',
    '999 bytes',
    '1.0 kB',
    '1.2 MB',
    '5.0 GB',
  ])
})
