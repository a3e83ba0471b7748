import { describe, expect, it } from 'vitest'
import { analyzed } from '../analyzed.ts'

const packs = (text: string) => [...analyzed(text).unit.records.values()].map(({ pragmaPack }) => pragmaPack)

describe('#pragma pack', () => {
  it('holds until it is changed', () => {
    expect(
      packs(`struct a { int x; };
#pragma pack(2)
struct b { int x; };
#pragma pack(1)
struct c { int x; };
#pragma pack()
struct d { int x; };`),
    ).toEqual([null, 2, 1, null])
  })

  it('is pushed and popped', () => {
    expect(
      packs(`#pragma pack(4)
#pragma pack(push, 1)
struct a { int x; };
#pragma pack(push)
#pragma pack(8)
struct b { int x; };
#pragma pack(pop)
struct c { int x; };
#pragma pack(pop)
struct d { int x; };
#pragma pack(pop)
struct e { int x; };`),
    ).toEqual([1, 8, 1, 4, 4])
  })

  it('is popped down to a label', () => {
    expect(
      packs(`#pragma pack(push, outer, 1)
#pragma pack(push, inner, 2)
struct a { int x; };
#pragma pack(pop, outer)
struct b { int x; };
#pragma pack(pop, none)
struct c { int x; };`),
    ).toEqual([2, null, null])
  })
})
