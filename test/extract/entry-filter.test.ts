import { expect, it } from 'vitest'
import { entryFilter } from '../../examples/extract-7z/entries/entry-filter.ts'

const paths = ['readme.md', 'src/', 'src/a.ts', 'src/deep/b.ts', '.hidden', 'src/[odd].ts']

it.each([
  { include: [], exclude: [], chosen: paths },
  { include: ['src'], exclude: [], chosen: ['src/', 'src/a.ts', 'src/deep/b.ts', 'src/[odd].ts'] },
  { include: ['src/'], exclude: ['src/deep'], chosen: ['src/', 'src/a.ts', 'src/[odd].ts'] },
  { include: ['*.md', '**/b.ts'], exclude: [], chosen: ['readme.md', 'src/deep/b.ts'] },
  { include: ['*'], exclude: ['src/**'], chosen: ['readme.md', '.hidden'] },
  { include: ['src/[odd].ts'], exclude: [], chosen: ['src/[odd].ts'] },
  { include: [], exclude: ['**/*.ts'], chosen: ['readme.md', 'src/', '.hidden'] },
])('includes $include, excludes $exclude', ({ include, exclude, chosen }) => {
  expect(paths.filter(entryFilter(include, exclude))).toEqual(chosen)
})
