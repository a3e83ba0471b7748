import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { LayoutTable } from '../../generator/layout/layout-table.ts'
import type { TranslationUnit } from '../../generator/model/translation-unit.ts'
import { emitAssertions } from '../../generator/verify/facts/assertions.ts'
import { verify } from '../../generator/verify/verify.ts'
import { haveJudges } from '../judges.ts'
import { bitField, char, field, int, record, typedef, unitOf } from '../layout/build-unit.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'bindgen-verify-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const header = `
struct pair { char a; int b : 5; int c : 3; };
typedef const int number;
enum colour { RED = 1, GREEN = 4000000000 };
int twice(int);
extern const char *const names[3];
#define ANSWER 42L
#define HALF 0.1f
#define GREETING "hall\\u00f6"
#define twice twice
`

const location = { file: 'test.h', line: 1, column: 1 }
const declared = { location, comment: null, attributes: {} }
const names = {
  kind: 'array',
  element: { kind: 'pointer', pointee: { ...char, const: true }, const: true },
  length: 3,
} as const

/** What is true of the header. */
const unit: TranslationUnit = {
  ...unitOf(
    [record('pair', [field('a', char), bitField('b', int, 5), bitField('c', int, 3)])],
    [typedef('number', { ...int, const: true })],
  ),
  enums: new Map([
    [
      'enum colour',
      {
        ...declared,
        kind: 'enum',
        id: 'enum colour',
        cName: 'enum colour',
        tag: 'colour',
        typedefName: null,
        underlying: 'unsigned int',
        constants: [
          { name: 'RED', value: 1n, comment: null, location },
          { name: 'GREEN', value: 4000000000n, comment: null, location },
        ],
      },
    ],
  ]),
  functions: [
    {
      ...declared,
      kind: 'function',
      name: 'twice',
      symbol: 'twice',
      inline: false,
      type: {
        kind: 'function',
        result: int,
        parameters: [{ name: null, type: int }],
        variadic: false,
        prototype: true,
        callingConvention: 'cdecl',
      },
    },
  ],
  variables: [
    { ...declared, kind: 'variable', name: 'names', symbol: 'names', type: names, threadLocal: false },
  ],
  constants: [
    {
      ...declared,
      kind: 'constant',
      definedAs: 'macro',
      name: 'ANSWER',
      type: { kind: 'integer', name: 'long' },
      value: { kind: 'integer', value: 42n },
    },
    {
      ...declared,
      kind: 'constant',
      definedAs: 'macro',
      name: 'HALF',
      type: { kind: 'floating', name: 'float' },
      value: { kind: 'float', value: Math.fround(0.1) },
    },
    {
      ...declared,
      kind: 'constant',
      definedAs: 'macro',
      name: 'GREETING',
      type: { kind: 'array', element: char, length: 7 },
      value: { kind: 'string', text: 'hallö', unitSize: 1 },
    },
  ],
}

const layouts: LayoutTable = {
  records: new Map([
    [
      'struct pair',
      {
        size: 4,
        alignment: 4,
        misaligned: false,
        fields: [
          { kind: 'field', offset: 0, size: 1 },
          { kind: 'bit-field', offset: 1, bitOffset: 0, bitWidth: 5 },
          { kind: 'bit-field', offset: 1, bitOffset: 5, bitWidth: 3 },
        ],
      },
    ],
  ]),
}

const compiler = { flags: [], workingFolder: folder }

async function wrongClaims(command: string, changed: Partial<TranslationUnit>, table = layouts) {
  writeFileSync(path.join(folder, 'test.h'), header)
  const result = await verify({ ...unit, ...changed }, table, { ...compiler, command })
  expect(result.errors).toEqual([])
  return result.wrong.map(({ claim }) => claim)
}

/** The model with one record's layout changed. */
function relaid(change: (layout: typeof pairLayout) => object): LayoutTable {
  return { records: new Map([['struct pair', { ...pairLayout, ...change(pairLayout) }]]) }
}
const pairLayout = layouts.records.get('struct pair')!

for (const command of ['gcc', 'clang'])
  describe.skipIf(!haveJudges(command))(command, () => {
    test('finds nothing wrong in what is true', async () => {
      expect(await wrongClaims(command, {})).toEqual([])
    })

    test('refuses a wrong size and alignment', async () => {
      const table = relaid(() => ({ size: 8, alignment: 8 }))
      expect(await wrongClaims(command, {}, table)).toEqual(
        expect.arrayContaining(['struct pair is 8 bytes long', 'struct pair is aligned to 8 bytes']),
      )
    })

    test('refuses a wrong place of a bit-field', async () => {
      const table = relaid(({ fields: [a, b, c] }) => ({ fields: [a, b, { ...c!, bitOffset: 4 }] }))
      expect(await wrongClaims(command, {}, table)).toEqual([
        'struct pair.c takes 3 bits from bit 4 of byte 1',
      ])
    })

    test('refuses a wrong type of a function, of a variable, behind a typedef', async () => {
      const [twice] = unit.functions
      const [variable] = unit.variables
      const claims = await wrongClaims(command, {
        functions: [{ ...twice!, type: { ...twice!.type, result: char } }],
        variables: [{ ...variable!, type: { ...names, length: 4 } }],
        typedefs: new Map([['number', typedef('number', int)]]),
      })
      expect(claims).toEqual([
        'number stands for int',
        'twice has the type char (int)',
        'names has the type const char *const [4]',
      ])
    })

    test('refuses wrong enumerators and underlying types', async () => {
      const colour = unit.enums.get('enum colour')!
      const [red, green] = colour.constants
      const constants = [{ ...red!, value: 2n }, green!]
      const enums = new Map([['enum colour', { ...colour, constants, underlying: 'int' as const }]])
      expect(await wrongClaims(command, { enums })).toEqual(['RED is 2', 'enum colour is represented as int'])
    })

    test('refuses wrong values and types of constants', async () => {
      const [answer, half, greeting] = unit.constants
      const constants = [
        { ...answer!, type: int, value: { kind: 'integer', value: 43n } as const },
        { ...half!, value: { kind: 'float', value: 0.5 } as const },
        { ...greeting!, value: { kind: 'string', text: 'hallo', unitSize: 1 } as const },
      ]
      const claims = await wrongClaims(command, { constants })
      expect(claims.sort()).toEqual(
        ['ANSWER has the type int', 'ANSWER is 43', 'GREETING is "hallo"', 'HALF is 0.5'].sort(),
      )
    })
  })

describe('what keeps a compiler from judging', () => {
  test('a header that is not there', async () => {
    const result = await verify({ ...unit, headers: ['none.h'] }, layouts, { ...compiler, command: 'gcc' })
    expect(result).toMatchObject({ checked: 0, wrong: [] })
    expect(result.errors.join()).toContain('none.h')
  })

  test('a header that it rejects', async () => {
    writeFileSync(path.join(folder, 'bad.h'), 'int 3;\n')
    const result = await verify({ ...unit, headers: ['bad.h'] }, layouts, { ...compiler, command: 'gcc' })
    expect(result.checked).toBe(0)
    expect(result.errors.join()).toContain('bad.h')
  })

  test('a compiler that is not there', async () => {
    const result = await verify(unit, layouts, { ...compiler, command: 'no-such-compiler' })
    expect(result).toMatchObject({ checked: 0, wrong: [], errors: ['spawn no-such-compiler ENOENT'] })
  })

  test('an option that it does not know', async () => {
    writeFileSync(path.join(folder, 'test.h'), header)
    const result = await verify(unit, layouts, {
      command: 'gcc',
      flags: ['--nonsense'],
      workingFolder: folder,
    })
    expect(result.checked).toBe(0)
    expect(result.errors.join()).toContain('--nonsense')
  })
})

test('the assertions name their fact', () => {
  expect(emitAssertions(unit, layouts)).toContain(
    '_Static_assert(sizeof(struct pair) == 4, "struct pair is 4 bytes long");',
  )
})
