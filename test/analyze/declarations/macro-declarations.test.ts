import { expect, it } from 'vitest'
import { analyzed } from '../analyzed.ts'

it('a macro that names a tag declares nothing', () => {
  const { unit } = analyzed(`struct known { int a; };
#define KNOWN sizeof(struct known)
#define UNKNOWN sizeof(struct nowhere)
#define DEFINES sizeof(struct here { int a; })
#define ENUM sizeof(enum { inside })
`)
  expect([...unit.records.keys()]).toEqual(['struct known'])
  expect([...unit.enums.keys()]).toEqual([])
})
