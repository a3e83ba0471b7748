import { describe, expect, test } from 'vitest'
import { layOut } from '../../generator/layout/lay-out.ts'
import type { RecordLayout } from '../../generator/layout/layout-table.ts'
import type { RecordDeclaration, TypedefDeclaration } from '../../generator/model/declarations.ts'
import type { TargetName } from '../../generator/target/target.ts'
import { targets } from '../../generator/target/targets.ts'
import { recordReference } from '../model/tags.ts'
import { bitField, char, field, int, longLong, record, short, typedef, unitOf } from './build-unit.ts'

/* Figures of gcc 12 and clang 14, by `sizeof`, `_Alignof` and the bytes of initialised objects. */

const linux = 'x86_64-linux-gnu'
const windows = 'x86_64-windows-msvc'

interface Case {
  readonly records: readonly RecordDeclaration[]
  readonly typedefs?: readonly TypedefDeclaration[]
}

/** The layout of the last record. */
function layoutOf({ records, typedefs = [] }: Case, target: TargetName = linux): RecordLayout | undefined {
  const { id } = records.at(-1)!
  return layOut(unitOf(records, typedefs, target), targets[target]).records.get(id)
}

/** `size/alignment: offset …`, a bit-field as `byte.bit:width`. */
function summary(layout: RecordLayout | undefined): string | undefined {
  if (layout === undefined) return undefined
  const places = layout.fields.map((place) => {
    const { kind, offset } = place
    return kind === 'field' ? String(offset) : `${offset}.${place.bitOffset}:${place.bitWidth}`
  })
  return `${layout.size}/${layout.alignment}: ${places.join(' ')}`
}

const cases: Readonly<
  Record<string, { case: Case; expected: Readonly<Partial<Record<TargetName, string | undefined>>> }>
> = {
  'members are padded to their alignment': {
    case: { records: [record('s', [field('a', char), field('b', int), field('c', char)])] },
    expected: { [linux]: '12/4: 0 4 8', [windows]: '12/4: 0 4 8' },
  },
  'a union holds its longest member': {
    case: { records: [record('u', [field('a', char), field('b', longLong)], { recordKind: 'union' })] },
    expected: { [linux]: '8/8: 0 0', [windows]: '8/8: 0 0' },
  },
  'an empty record takes no room but Microsoft’s': {
    case: { records: [record('s', [])] },
    expected: { [linux]: '0/1: ', [windows]: '4/1: ' },
  },
  'bit-fields share a unit of the System V ABI with what stands beside them': {
    case: { records: [record('s', [field('a', char), bitField('b', int, 10), field('c', char)])] },
    expected: { [linux]: '4/4: 0 1.0:10 3', [windows]: '12/4: 0 4.0:10 8' },
  },
  'a bit-field crosses no boundary of its type': {
    case: { records: [record('s', [bitField('a', int, 20), bitField('b', int, 20)])] },
    expected: { [linux]: '8/4: 0.0:20 4.0:20', [windows]: '8/4: 0.0:20 4.0:20' },
  },
  'bit-fields of different types share a unit but with Microsoft': {
    case: { records: [record('s', [bitField('a', char, 3), bitField('b', int, 3)])] },
    expected: { [linux]: '4/4: 0.0:3 0.3:3', [windows]: '8/4: 0.0:3 4.0:3' },
  },
  'a packed bit-field crosses every boundary': {
    case: { records: [record('s', [bitField('a', char, 3), bitField('b', short, 16)], { packed: true })] },
    expected: { [linux]: '3/1: 0.0:3 0.3:16', [windows]: '3/1: 0.0:3 1.0:16' },
  },
  'aligned(1) on a packed bit-field asks for a byte boundary': {
    case: {
      records: [
        record('s', [bitField('a', char, 3), bitField('b', int, 8, { alignment: 1 })], { packed: true }),
      ],
    },
    expected: { [linux]: '2/1: 0.0:3 1.0:8' },
  },
  'an unnamed bit-field of width zero closes the unit': {
    case: {
      records: [record('s', [bitField('a', char, 3), bitField(null, int, 0), bitField('b', char, 3)])],
    },
    expected: {
      [linux]: '5/1: 0.0:3 4.0:0 4.0:3',
      // It gives the record its type's alignment there.
      'aarch64-linux-gnu': '8/4: 0.0:3 4.0:0 4.0:3',
      'arm64-apple-darwin': '5/1: 0.0:3 4.0:0 4.0:3',
      [windows]: '8/4: 0.0:3 4.0:0 4.0:3',
    },
  },
  '#pragma pack caps alignments': {
    case: { records: [record('s', [field('a', char), field('b', longLong)], { pragmaPack: 2 })] },
    expected: { [linux]: '10/2: 0 2', [windows]: '10/2: 0 2' },
  },
  '#pragma pack with packed keeps the pragma’s alignment for bit-fields': {
    case: {
      records: [record('s', [field('a', char), bitField('b', int, 3)], { pragmaPack: 2, packed: true })],
    },
    expected: { [linux]: '2/2: 0 1.0:3' },
  },
  '#pragma pack beyond a pointer is ignored by Microsoft': {
    case: {
      records: [
        record('inner', [field('x', char)], { alignment: 16 }),
        record('s', [field('a', char), field('b', recordReference('struct inner'))], {
          pragmaPack: 8,
        }),
      ],
    },
    // What an attribute demands is not packed away there.
    expected: { [linux]: '24/8: 0 8', [windows]: '32/16: 0 16' },
  },
  'aligned raises a record’s alignment and size': {
    case: { records: [record('s', [field('a', char)], { alignment: 16 })] },
    expected: { [linux]: '16/16: 0', [windows]: '16/16: 0' },
  },
  'aligned on a packed record’s member holds': {
    case: {
      records: [record('s', [field('a', char), field('b', longLong, { alignment: 4 })], { packed: true })],
    },
    expected: { [linux]: '12/4: 0 4', [windows]: '12/4: 0 4' },
  },
  'a typedef lowers its type’s alignment, but not for Microsoft': {
    case: {
      typedefs: [typedef('loose', int, 1)],
      records: [record('s', [field('a', char), field('b', { kind: 'typedef', name: 'loose' })])],
    },
    expected: { [linux]: '5/1: 0 1', [windows]: '8/4: 0 4' },
  },
  'a flexible array member adds alignment only': {
    case: {
      records: [
        record('s', [field('n', int), field('x', { kind: 'array', element: longLong, length: null })]),
      ],
    },
    expected: { [linux]: '8/8: 0 8', [windows]: '8/8: 0 8' },
  },
  'a flexible array member may hide in a typedef': {
    case: {
      typedefs: [typedef('rest', { kind: 'array', element: char, length: null })],
      records: [record('s', [field('n', int), field('x', { kind: 'typedef', name: 'rest' })])],
    },
    expected: { [linux]: '4/4: 0 4' },
  },
  'an incomplete member leaves no layout': {
    case: {
      records: [record('opaque', null), record('s', [field('o', recordReference('struct opaque'))])],
    },
    expected: { [linux]: undefined },
  },
  'a record within itself leaves no layout': {
    case: { records: [record('s', [field('s', recordReference('struct s'))])] },
    expected: { [linux]: undefined },
  },
  'long double is the target’s': {
    case: {
      records: [record('s', [field('a', char), field('b', { kind: 'floating', name: 'long double' })])],
    },
    expected: {
      [linux]: '32/16: 0 16',
      'aarch64-linux-gnu': '32/16: 0 16',
      'x86_64-apple-darwin': '32/16: 0 16',
      'arm64-apple-darwin': '16/8: 0 8',
      [windows]: '16/8: 0 8',
    },
  },
  '_Atomic aligns to the size': {
    case: {
      records: [
        record('pair', [field('a', int), field('b', int)]),
        record('s', [field('a', char), field('b', recordReference('struct pair', { atomic: true }))]),
      ],
    },
    expected: { [linux]: '16/8: 0 8', [windows]: '16/8: 0 8' },
  },
  'vectors align to their size, up to a limit': {
    case: {
      records: [
        record('s', [
          field('a', char),
          field('v', { kind: 'vector', element: { kind: 'floating', name: 'float' }, bytes: 32 }),
        ]),
      ],
    },
    expected: {
      [linux]: '64/32: 0 32',
      'aarch64-linux-gnu': '48/16: 0 16',
      'x86_64-apple-darwin': '48/16: 0 16',
    },
  },
}

for (const [title, { case: input, expected }] of Object.entries(cases)) {
  describe(title, () => {
    test.each(Object.entries(expected) as [TargetName, string | undefined][])('%s', (target, figures) => {
      expect(summary(layoutOf(input, target))).toBe(figures)
    })
  })
}

describe('a record is misaligned', () => {
  const packed = record('packed', [field('a', char), field('b', int)], { packed: true })

  test('if an offset is no multiple of the member’s alignment', () => {
    expect(layoutOf({ records: [packed] })?.misaligned).toBe(true)
  })

  test('if it contains such a record', () => {
    const outer = record('outer', [field('p', recordReference('struct packed'))])
    expect(layoutOf({ records: [packed, outer] })?.misaligned).toBe(true)
  })

  test('not if packing moved nothing', () => {
    const even = record('even', [field('a', int), field('b', int)], { packed: true })
    expect(layoutOf({ records: [even] })?.misaligned).toBe(false)
  })
})
