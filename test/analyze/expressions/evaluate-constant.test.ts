import { describe, expect, test } from 'vitest'
import {
  evaluateExpression,
  typeOfExpression,
} from '../../../generator/analyze/expressions/evaluate-constant.ts'
import { cTypeName } from '../../../generator/model/c-type-name.ts'
import type { RecordDeclaration } from '../../../generator/model/declarations.ts'
import { targets } from '../../../generator/target/targets.ts'
import { bitField, field } from '../../layout/build-unit.ts'
import { stubScope } from './stub-scope.ts'

const linux = targets['x86_64-linux-gnu']
const windows = targets['x86_64-windows-msvc']
const arm = targets['aarch64-linux-gnu']

const location = { file: 'test.h', line: 1, column: 1 }
const pair: RecordDeclaration = {
  kind: 'record',
  id: 'struct pair',
  recordKind: 'struct',
  tag: 'pair',
  cName: 'struct pair',
  typedefName: null,
  packed: false,
  pragmaPack: null,
  alignment: null,
  local: false,
  attributes: {},
  comment: null,
  location,
  fields: [
    field('c', { kind: 'integer', name: 'char' }),
    field('list', { kind: 'array', element: { kind: 'integer', name: 'int' }, length: 4 }),
    bitField('bits', { kind: 'integer', name: 'int' }, 3),
  ],
}

const scope = {
  typedefs: {
    A: { kind: 'integer', name: 'unsigned short' },
    size_t: { kind: 'integer', name: 'unsigned long' },
  },
  records: [pair],
  identifiers: {
    RED: { type: { kind: 'integer', name: 'int' }, value: { kind: 'integer', value: 7n } },
    a: { type: { kind: 'integer', name: 'int' }, value: { kind: 'integer', value: 10n } },
    object: {
      kind: 'object',
      type: { kind: 'array', element: { kind: 'integer', name: 'short' }, length: 6 },
    },
    f: {
      kind: 'object',
      type: {
        kind: 'function',
        result: { kind: 'floating', name: 'float' },
        parameters: [],
        variadic: false,
        prototype: true,
        callingConvention: 'cdecl',
      },
    },
  },
} as const

/** `type value`, the value as JavaScript prints it; null for no constant. */
function evaluated(source: string, target = linux): string | null {
  const constant = evaluateExpression(source, stubScope(target, scope))
  if (constant === null) return null
  const { value } = constant
  const text =
    value.kind === 'string' ? JSON.stringify(value.text) : 'text' in value ? value.text : String(value.value)
  return `${cTypeName(constant.type)} ${text}`
}

const groups: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  'integer constants take the first type that holds them': [
    ['2147483647', 'int 2147483647'],
    ['2147483648', 'long 2147483648'],
    ['0x7fffffff', 'int 2147483647'],
    ['0x80000000', 'unsigned int 2147483648'],
    ['0xffffffffffffffff', 'unsigned long 18446744073709551615'],
    ['0777', 'int 511'],
    ['0', 'int 0'],
    ['0b101', 'int 5'],
    ["1'000'000", 'int 1000000'],
    ['1u', 'unsigned int 1'],
    ['1UL', 'unsigned long 1'],
    ['1lu', 'unsigned long 1'],
    ['1LL', 'long long 1'],
    ['1ull', 'unsigned long long 1'],
    ['9223372036854775808', '__int128 9223372036854775808'],
    ['0x7FFFi64', 'long long 32767'],
    ['1lul', null],
    ['089', null],
    ['1i', null],
    ['10wb', null],
  ],
  'floating constants are rounded to their type': [
    ['1.5', 'double 1.5'],
    ['1e3', 'double 1000'],
    ['.5f', 'float 0.5'],
    ['0.1f', `float ${Math.fround(0.1)}`],
    ['0x1.8p3', 'double 12'],
    ['0x1p-2F', 'float 0.25'],
    ['1.L', 'long double 1'],
    ['3.14159265358979323846264338327950288L', 'long double 3.1415926535897932385'],
    ['1.18973149535723176502e+4932L', 'long double 1.189731495357231765e+4932'],
    ['2.5f16', '_Float16 2.5'],
    ['1.0f128', '_Float128 1'],
    ['1e999', 'double Infinity'],
    ['1e999999999', 'double Infinity'],
    ['1e-999999999', 'double 0'],
    ['0x1p-16445L', 'long double 4e-4951'],
    // A tie of floats in decimal, which rounding to a double first would resolve the wrong way.
    ['7.038531e-26f', 'float 7.038530691851209e-26'],
    ['1.0df', null],
    ['0x1.8', null],
  ],
  'character constants are int, or their prefix’s type': [
    ["'a'", 'int 97'],
    ["'\\n'", 'int 10'],
    ["'\\0'", 'int 0'],
    ["'\\xff'", 'int -1'],
    ["'\\377'", 'int -1'],
    ["'ab'", 'int 24930'],
    ["'RIFF'", 'int 1380533830'],
    ["'\\''", 'int 39'],
    ["L'x'", 'int 120'],
    ["L'\\xffff'", 'int 65535'],
    ["u'é'", 'unsigned short 233'],
    ["U'\\U0001F600'", 'unsigned int 128512'],
    ["u8'x'", 'unsigned char 120'],
    ["'\\777'", null],
    ["'a' + 1", 'int 98'],
  ],
  'string literals concatenate and keep their encoding': [
    ['"abc"', 'char [4] "abc"'],
    ['"a" "b" "c"', 'char [4] "abc"'],
    ['"\\x41" "B"', 'char [3] "AB"'],
    ['"é"', 'char [3] "é"'],
    ['"\\xe9"', 'char [2] "é"'],
    ['"a\\0b"', 'char [4] "a\\u0000b"'],
    ['L"é"', 'int [2] "é"'],
    ['u"\\U0001F600"', 'unsigned short [3] "😀"'],
    ['u"a" "b"', 'unsigned short [3] "ab"'],
    ['u8"é"', 'char [3] "é"'],
    ['("x")', 'char [2] "x"'],
    ['u"a" L"b"', null],
  ],
  'arithmetic promotes, converts and wraps': [
    ['1 + 2 * 3', 'int 7'],
    ['-1 < 1u', 'int 0'],
    ['1u - 2', 'unsigned int 4294967295'],
    ['2147483647 + 1', 'int -2147483648'],
    ['1 << 31', 'int -2147483648'],
    ['1 << 32', null],
    ['1 << -1', null],
    ['-1 >> 1', 'int -1'],
    ['1L << 40', 'long 1099511627776'],
    ['~0', 'int -1'],
    ['~0u', 'unsigned int 4294967295'],
    ['~0ULL', 'unsigned long long 18446744073709551615'],
    ['!5', 'int 0'],
    ['7 / -2', 'int -3'],
    ['-7 % 3', 'int -1'],
    ['1 / 0', null],
    ['1 % 0', null],
    ['0 && 1 / 0', 'int 0'],
    ['1 || 1 / 0', 'int 1'],
    ['1 ? 2 : 1 / 0', 'int 2'],
    ['0 ? 1u : -1', 'unsigned int 4294967295'],
    ['5 ?: 6', 'int 5'],
    ['1 ? 2 : 3.0', 'double 2'],
    ['1.0f + 2', 'float 3'],
    ['0.1f + 0.2f', `float ${Math.fround(Math.fround(0.1) + Math.fround(0.2))}`],
    ['1.0 / 0.0', 'double Infinity'],
    ['0.0 / 0.0', 'double NaN'],
    ['-0.0', 'double 0'],
    ['1.5 < 2', 'int 1'],
    ['(-2147483647 - 1) / -1', null],
    ['1, 2', null],
    ['a = 3', null],
    ['5 & 3 | 8 ^ 1', 'int 9'],
    ['1 == 1 != 0', 'int 1'],
  ],
  'casts, where only the scope can tell them': [
    ['(A)-1', 'A 65535'],
    ['(a)-1', 'int 9'],
    ['(A)(3)', 'A 3'],
    ['(A)(RED)', 'A 7'],
    ['(A)+3', 'A 3'],
    ['(a)*2', 'int 20'],
    ['2 * (A)-1', 'int 131070'],
    ['(A)-1 * 2', 'int 131070'],
    ['(size_t)-1', 'size_t 18446744073709551615'],
    ['(unsigned char)300', 'unsigned char 44'],
    ['(char)200', 'char -56'],
    ['(_Bool)0.5', '_Bool 1'],
    ['(int)1.9', 'int 1'],
    ['(int)1e10', null],
    ['(unsigned)-1.5', null],
    ['(float)0.1', `float ${Math.fround(0.1)}`],
    ['(const int)4', 'int 4'],
    ['((A)1)', 'A 1'],
    ['(double)RED', 'double 7'],
  ],
  'pointers made of numbers are their bits, which may reach integers; others are no constants': [
    ['(void *)0', 'void * 0'],
    ['((struct pair *)-1)', 'struct pair * 18446744073709551615'],
    ['(long)(void *)5', 'long 5'],
    ['(size_t)&((struct pair *)0)->list[2]', 'size_t 12'],
    ['(char *)&((struct pair *)0)->list - (char *)0', 'long 4'],
    ['&a', null],
    ['*(int *)0', null],
    ['(void)0', null],
    ['f', null],
    ['f()', null],
    ['(int){3}', null],
    ['({ 1; })', null],
    ['nullptr', 'typeof(nullptr) 0'],
  ],
  'sizeof, _Alignof and offsetof': [
    ['sizeof(int)', 'unsigned long 4'],
    ['sizeof(A)', 'unsigned long 2'],
    ['sizeof(a)', 'unsigned long 4'],
    ['sizeof a + 1', 'unsigned long 5'],
    ['sizeof(A) - 1', 'unsigned long 1'],
    ['sizeof "abc"', 'unsigned long 4'],
    ['sizeof(A[4])', 'unsigned long 8'],
    ['sizeof(struct pair)', 'unsigned long 24'],
    ['sizeof(((struct pair *)0)->list)', 'unsigned long 16'],
    ['sizeof object / sizeof object[0]', 'unsigned long 6'],
    ['sizeof(f())', 'unsigned long 4'],
    ['sizeof(void)', 'unsigned long 1'],
    ['sizeof(1 / 0)', 'unsigned long 4'],
    ["sizeof 'a'", 'unsigned long 4'],
    ['sizeof(struct unknown)', null],
    ['_Alignof(double)', 'unsigned long 8'],
    ['__alignof__(a)', 'unsigned long 4'],
    ['__builtin_offsetof(struct pair, list)', 'unsigned long 4'],
    ['__builtin_offsetof(struct pair, list[3])', 'unsigned long 16'],
    ['__builtin_offsetof(struct pair, bits)', null],
    ['__builtin_offsetof(struct pair, none)', null],
    // A macro of <stddef.h>, and no more than an undeclared name without it.
    ['offsetof(struct pair, list)', null],
  ],
  'generic selections and built-in functions': [
    ['_Generic(1, int: 10, default: 20)', 'int 10'],
    ['_Generic(1.0f, int: 10, default: 20)', 'int 20'],
    ['_Generic("a", char *: 1, default: 2)', 'int 1'],
    ['_Generic((A)1, unsigned short: 1, default: 2)', 'int 1'],
    ['_Generic(1, long: 2)', null],
    ['__builtin_choose_expr(1, 2, "x")', 'int 2'],
    ['__builtin_types_compatible_p(int, const int)', 'int 1'],
    ['__builtin_types_compatible_p(char *, const char *)', 'int 0'],
    ['__builtin_types_compatible_p(A, unsigned short)', 'int 1'],
    ['__builtin_constant_p(3)', 'int 1'],
    ['__builtin_expect(3, 1)', 'long 3'],
    ['__builtin_strlen("abc")', 'unsigned long 3'],
    ['__builtin_bswap32(1)', 'unsigned int 16777216'],
    ['__builtin_clz(1)', 'int 31'],
    ['__builtin_ctzll(8)', 'int 3'],
    ['__builtin_popcount(255)', 'int 8'],
    ['__builtin_huge_val()', 'double Infinity'],
    ['-__builtin_inff()', 'float -Infinity'],
    ['__builtin_nanf("")', 'float NaN'],
    ['__builtin_unreachable()', null],
    ['__extension__ 5', 'int 5'],
    ['true', '_Bool 1'],
    // A null pointer constant turns the conditional into `int *`, another integer does not.
    ['sizeof(*(1 ? (void *)(0 * 1L) : (int *)1))', 'unsigned long 4'],
    ['sizeof(*(1 ? (void *)(1L) : (int *)1))', 'unsigned long 1'],
  ],
  'what is no expression': [
    ['', null],
    ['1 +', null],
    ['(1', null],
    ['1 2', null],
    ['unknown', null],
    ['unknown(1)', null],
    ['return', null],
    ['{1}', null],
    ['#', null],
    ['do { } while (0)', null],
    ['"unterminated', null],
    ['(A)', null],
    ['extern "C" {', null],
  ],
}

for (const [name, rows] of Object.entries(groups)) {
  describe(name, () => {
    test.each(rows)('%s', (source, expected) => {
      expect(evaluated(source)).toBe(expected)
    })
  })
}

test.each([
  ['parentheses', `${'('.repeat(1e5)}1${')'.repeat(1e5)}`, 'int 1'],
  ['casts', `${'(int)'.repeat(1e5)}1`, 'int 1'],
  ['operators', `${'- '.repeat(1e5)}1`, 'int 1'],
  ['sizeof', `${'sizeof '.repeat(1e5)}1`, 'unsigned long 8'],
  ['conditionals', `${'1 ? 2 : '.repeat(1e5)}1`, 'int 2'],
  ['conditions', `${'0 ? '.repeat(1e5)}1${' : 2'.repeat(1e5)}`, 'int 2'],
  ['sums on the right', `${'1 + ('.repeat(1e5)}1${')'.repeat(1e5)}`, 'int 100001'],
  ['parentheses that stay open', '('.repeat(1e5), null],
  ['brackets', `object${'[object'.repeat(1e5)}[0]${']'.repeat(1e5)}`, null],
  ['initialisers', `sizeof (int[])${'{'.repeat(1e5)}1${'}'.repeat(1e5)}`, null],
])('a hundred thousand nested %s', (_, source, expected) => {
  expect(evaluated(source)).toBe(expected)
})

test('a hundred thousand terms', () => {
  expect(evaluated(`${'1 + '.repeat(1e5)}1`)).toBe('int 100001')
})

describe('the target decides', () => {
  test.each([
    ['2147483648', windows, 'long long 2147483648'],
    ['0xffffffffL', windows, 'unsigned long 4294967295'],
    ['sizeof(long)', windows, 'unsigned long long 4'],
    ['sizeof 1L', windows, 'unsigned long long 4'],
    ["L'x'", windows, 'unsigned short 120'],
    ['L"é"', windows, 'unsigned short [2] "é"'],
    ['18446744073709551615', windows, 'unsigned long long 18446744073709551615'],
    ['0.1L', windows, 'long double 0.1'],
    ["'\\xff'", arm, 'int 255'],
    ['(char)200', arm, 'char 200'],
    ['3.14159265358979323846264338327950288L', arm, 'long double 3.1415926535897932384626433832795028'],
  ])('%s', (source, target, expected) => {
    expect(evaluated(source, target)).toBe(expected)
  })
})

describe('the type of an expression that is not constant', () => {
  test.each([
    ['object[0]', 'short'],
    ['&object', 'short (*)[6]'],
    ['f()', 'float'],
    ['(a, 1.0)', 'double'],
    ['a = 2', 'int'],
    ['((struct pair *)0)->c', 'char'],
    ['(struct pair){ 0 }', 'struct pair'],
    ['object + 1', 'short *'],
  ])('%s', (source, expected) => {
    const type = typeOfExpression(source, stubScope(linux, scope))
    expect(type === null ? null : cTypeName(type)).toBe(expected)
  })
})
