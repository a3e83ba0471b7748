import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CArray, int, Out } from '../../../runtime/index.ts'
import { haveJudges } from '../../judges.ts'
import { generateModule, generateText } from '../../runtime/generated-module.ts'

/*
 * Inline functions and macros of every kind, each called on both sides: by a program that gcc compiles, and
 * by the generated module, which calls the same library.
 */

// biome-ignore lint/suspicious/noExplicitAny: the header declares a hundred functions of as many types
type Anything = any

const here = import.meta.dirname
const folder = mkdtempSync(join(tmpdir(), 'bindgen-kinds-'))
const library = join(folder, 'libkinds.so')
let k: Anything
let text = ''

beforeAll(async () => {
  if (!haveJudges('gcc')) return
  const source = join(here, 'kinds.c')
  execFileSync('gcc', ['-w', '-shared', '-fPIC', '-o', library, source], { timeout: 60_000 })
  const args = [join(here, 'kinds.h'), '--lib', library]
  text = await generateText(args)
  k = await generateModule<Anything>(args, { int64: 'bigint' })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Row = readonly [expression: string, ours: () => unknown]

/** What a program prints for expressions: integers in decimal, reals by their bits, text as it is. */
function judged(rows: readonly Row[]): string[] {
  const prints = rows.map(([expression]) => `  PRINT(${expression});`).join('\n')
  writeFileSync(
    join(folder, 'judge.c'),
    `#include "${join(here, 'kinds.c')}"
static void integer(long long v) { printf("%lld\\n", v); }
static void natural(unsigned long long v) { printf("%llu\\n", v); }
static void real(double d) { unsigned long u; memcpy(&u, &d, 8); printf("%lx\\n", u); }
static void text(const char *s) { printf("%s\\n", s ? s : "null"); }
#define PRINT(e) _Generic((e), unsigned char: natural, unsigned short: natural, unsigned: natural, \\
  unsigned long: natural, unsigned long long: natural, _Bool: natural, float: real, double: real, \\
  char *: text, const char *: text, default: integer)(e)
int main(void) {
${prints}
  return 0;
}
`,
  )
  const flags = ['-w', '-O1', '-fwrapv', '-fno-strict-aliasing', '-ffp-contract=off']
  execFileSync('gcc', [...flags, '-o', 'judge', 'judge.c', '-lm'], { cwd: folder, timeout: 60_000 })
  return execFileSync(join(folder, 'judge'), { encoding: 'utf8', timeout: 20_000 }).trimEnd().split('\n')
}

const bits = new DataView(new ArrayBuffer(8))

/** As the program prints it; `isReal` where C has a floating-point number. */
function shown(value: unknown, isReal: boolean): string {
  if (typeof value === 'boolean') return String(Number(value))
  if (isReal) {
    bits.setFloat64(0, value as number)
    return bits.getBigUint64(0).toString(16)
  }
  return String(value)
}

/** Checks rows, and says which expressions are reals by their names. */
function compare(rows: readonly Row[], isReal: (expression: string) => boolean = () => false): void {
  const expected = judged(rows)
  expect(expected).toHaveLength(rows.length)
  const pairs = (values: readonly string[]) => values.map((value, i) => `${rows[i]![0]} = ${value}`)
  expect(pairs(rows.map(([expression, ours]) => shown(ours(), isReal(expression))))).toEqual(pairs(expected))
}

const ints = [0, 1, -1, 2, 3, 4, 5, 7, 9, 10, 11, 31, 42, 100, 255, 256, 4095, 32767, 65536, 1e9, 2147483647]
const signed = [...ints, ...ints.slice(2).map((value) => -value), -2147483648]
const wide = [
  0n,
  1n,
  2n,
  255n,
  0x80n,
  0xffffffffn,
  1n << 32n,
  0x123456789abcdef0n,
  (1n << 63n) - 1n,
  1n << 63n,
  (1n << 64n) - 1n,
]
const reals = [0, 1, -1, 0.5, -2.5, 1e3, 123456.789, -1e-3, 3.999, 1e9]

const c = (value: number | bigint): string =>
  value === -2147483648 ? '(-2147483647 - 1)' : `(${value}${typeof value === 'bigint' ? 'ull' : ''})`

/** A call of a function of numbers, for each list of arguments. */
function calls(name: string, lists: readonly (readonly (number | bigint)[])[]): Row[] {
  return lists.map((list) => [`${name}(${list.map(c).join(', ')})`, () => k[name](...list)])
}

const each = (values: readonly (number | bigint)[]) => values.map((value) => [value] as const)
const pairsOf = <A extends number | bigint, B extends number | bigint = A>(
  a: readonly A[],
  b: readonly B[] = a as readonly (number | bigint)[] as readonly B[],
) => a.flatMap((x) => b.map((y) => [x, y] as const))
const some = [0, 1, -1, 2, 3, 7, 100, -100, 65535, 2147483647, -2147483648]

function changedLevel(by: number): number {
  k.kind_global(by)
  const level = k.kinds_level.value
  k.kinds_level.value = 41
  return level
}

function flagRows(): Row[] {
  const lists = pairsOf([0, 3, 7, 9], [0, 1, 31]).flatMap(([a, b]) =>
    wide.slice(0, 6).map((d) => [a, b, a - b, d, a & 1] as const),
  )
  return lists.map((list) => {
    const [a, b, third, d, e] = list
    return [`kind_flags(${list.map(c).join(', ')})`, () => k.kind_flags(a, b, third, d, e !== 0)]
  })
}

test.skipIf(!haveJudges('gcc'))('integers, tables, control flow and builtins have C’s values', () => {
  const unsigned = [0, 1, 2, 3, 7, 255, 256, 65535, 0x80000000, 0xdeadbeef, 0xffffffff]
  compare([
    ...calls('kind_popcount', each(unsigned)),
    ...calls(
      'kind_choose',
      pairsOf([0, 1], [3, -4]).map(([w, a]) => [w, a, 5]),
    ),
    ...calls(
      'kind_table',
      pairsOf([0, 1, 2, 9], [3, -4]).map(([w, a]) => [w, a, 5]),
    ),
    ...calls('kind_fib', each([0, 1, 2, 10, 15])),
    ...calls('kind_fall', each([0, 1, 2, 3, 9, 10, -1])),
    ...calls(
      'kind_sort3',
      pairsOf([1, 2, 3]).flatMap(([a, b]) => [1, 2, 3].map((x) => [a, b, x])),
    ),
    ...calls('kind_bytes', each(unsigned)),
    ...flagRows(),
    ...calls('kind_clz', each(unsigned)),
    ...calls('kind_clzll', each(wide)),
    ...calls('kind_swapped', each(wide)),
    ...calls('kind_mulhi', pairsOf(wide)),
    ...calls(
      'kind_mixed',
      pairsOf(some, [0, 1, 4294967295, 2147483648]).flatMap(([a, b]) =>
        [0, -5, 9007199254740991].map((x) => [a, b, x]),
      ),
    ),
    ...calls('kind_bool', each(some)),
    ...calls('kind_char', each([0, 1, 65, 127, -1, -128])),
    ...calls('kind_color', each([0, 5, 6, 7])),
    ...calls('kind_matrix', pairsOf(some)),
    ...calls('kind_shift', pairsOf(unsigned, [1, 5, 31])),
    ...calls('kind_comma', each(some)),
    ...calls('kind_cond', each(some)),
    ...calls('kind_compound', each(signed)),
    ...calls('kind_short', pairsOf([0, 1, -1, 32767, -32768, 255], [0, 1, 255, 65535])),
    ...calls('kind_stmt', each(some)),
    ...calls('kind_generic', each([0, 1])),
    ...calls('kind_typeof', each(some)),
    ...calls('kind_called_ops', pairsOf(some)),
    ...calls('kind_string', each([0, 1, 4, 7])),
    ...calls('kind_dowhile', each(unsigned)),
    ...calls('kind_wrap', pairsOf([0, 1, 200, 255], [0, 1, -1, 127, -128])),
    ...calls('kind_unsignedcmp', pairsOf(some, unsigned)),
    ...calls('kind_overflow', pairsOf(some)),
    ...calls('kind_mulov', pairsOf(wide)),
    ...calls('kind_intmin', [[]]),
    ...calls('kind_labels', each([2, 3])),
    ...calls('kind_nestedswitch', pairsOf([0, 1, 2, 3, 4, 5], [-1, 0, 1, 2, 3, 5, 11])),
    ...calls('kind_rotl', pairsOf(wide, [1, 7, 63])),
    ...calls('kind_div', pairsOf([0, 1, -1, 7, -7, 1000000007], [0, 1, -2, 3, 1000])),
    ...calls('kind_assert', each(some)),
    ...calls('kind_flex', each([0, 1, 2, 3])),
    ...calls('kind_ptrs', each(some)),
    ...calls('kind_wide', each([0, 1, 2, 3])),
    ...calls('kind_extern_decl', each([1, 2])),
    ...[...'abc'].map((): Row => ['kind_static()', () => k.kind_static()]),
  ])
})

test.skipIf(!haveJudges('gcc'))('calls of the library pass records, variable arguments and functions', () => {
  compare([
    ...calls('kind_native_dot', each(some)),
    ...calls('kind_variadic', pairsOf(some)),
    ...some.map((a): Row => [`kind_native(${c(a)}).y`, () => k.kind_native(a).y]),
    ['kind_apply(kind_plus, 3, 4)', () => k.kind_apply((a: number, b: number) => a + b, 3, 4)],
    ['kind_apply(0, 3, 4)', () => k.kind_apply(null, 3, 4)],
    ['kind_ops()->add(2, 9)', () => k.kind_ops().add(2, 9)],
    ['kind_ops()->name', () => k.kind_ops().name],
    ['kind_ctx() == kinds_default()', () => k.kind_ctx().equals(k.kinds_default())],
    ['(kind_global(2), kinds_level)', () => changedLevel(2)],
    ['kind_text((char[32]){0}, 32, -17)', () => k.kind_text(Buffer.alloc(32), 32, -17).text()],
  ])
  const numbers = Int32Array.of(5, -3, 9, 0, -3, 7)
  k.kind_qsort(numbers, 6)
  expect([...numbers]).toEqual([-3, -3, 0, 5, 7, 9])
})

test.skipIf(!haveJudges('gcc'))('records, text and lists in memory are C’s', () => {
  const point = (x: number, y: number): Anything => new k.kinds_point({ x, y })
  const rows: Row[] = [
    ...[-1, 0, 1, 2, 5, 6].map((i): Row => [`kind_name(${i})`, () => k.kind_name(i)]),
    ...[1, 2, 3, 40].map((i): Row => [`kind_row(${i})`, () => k.kind_row(i)]),
    ...pairsOf([0, 1]).map(
      ([a, b]): Row => [
        `kind_corner(${a}, ${b}).x * 10 + kind_corner(${a}, ${b}).y`,
        () => k.kind_corner(a, b).x * 10 + k.kind_corner(a, b).y,
      ],
    ),
    [
      'kind_add((kinds_point){1, 2}, (kinds_point){30, 40}).y',
      () => k.kind_add(point(1, 2), point(30, 40)).y,
    ],
    ['kind_neg((kinds_point){1, -2147483647 - 1}).y', () => k.kind_neg(point(1, -2147483648)).y],
    ['kind_len("größe")', () => k.kind_len('größe')],
    ['kind_find("hello", 108)', () => k.kind_find('hello', 108)],
    ['kind_find("hello", 122)', () => k.kind_find('hello', 122)],
    ['kind_parse("-1204x")', () => k.kind_parse('-1204x')],
    ['kind_parse("")', () => k.kind_parse('')],
    [
      'kind_big(7, "a name that is longer than the field").name',
      () =>
        Buffer.from(k.kind_big(7, 'a name that is longer than the field').name)
          .toString('latin1')
          .replace(/\0.*$/, ''),
    ],
    ['kind_bigsum(kind_big(9, "x"))', () => k.kind_bigsum(k.kind_big(9, 'x'))],
    ['kind_hash("some bytes", 10)', () => k.kind_hash(Buffer.from('some bytes'), 10)],
    ['kind_be16((uint8_t[]){0x12, 0xfe})', () => k.kind_be16(Uint8Array.of(0x12, 0xfe))],
    ['kind_be32((uint8_t[]){0x82, 0xfe, 1, 2})', () => k.kind_be32(Uint8Array.of(0x82, 0xfe, 1, 2))],
    ['kind_memcmp("abc", "abd")', () => k.kind_memcmp('abc', 'abd')],
    ['kind_memcmp("abcd", "abcd")', () => k.kind_memcmp('abcd', 'abcd')],
    ['kind_array((int[]){4, 5, 6, 7}, 6)', () => k.kind_array(Int32Array.of(4, 5, 6, 7), 6)],
    [
      'kind_constptr((kinds_point[]){{1, 2}, {3, 4}}, 2)',
      () =>
        k.kind_constptr(
          new CArray(k.kinds_point, [
            { x: 1, y: 2 },
            { x: 3, y: 4 },
          ]),
          2,
        ),
    ],
    [
      'kind_xoshiro((uint64_t[]){1, 2, 3, ~0ull})',
      () => k.kind_xoshiro(BigUint64Array.of(1n, 2n, 3n, (1n << 64n) - 1n)),
    ],
  ]
  compare(rows)
  const leaf = new k.kinds_node({ key: 1 })
  const tree = new k.kinds_node({ key: 3, left: new k.kinds_node({ key: 2, left: leaf }) })
  expect(k.kind_depth(tree)).toBe(3)
  expect(k.kind_leftmost(tree).key).toBe(1)
  const list = new k.kinds_list()
  k.kind_list_init(list)
  const items = [1, 2, 3].map((value) => new k.kinds_item({ value }))
  for (const item of items) k.kind_list_insert(list, item.link)
  expect(k.kind_list_length(list)).toBe(3)
  expect(k.KIND_ITEM(list.next).value).toBe(3)
  const out = new Out(int)
  k.kind_out(21, out, null, null)
  expect(out.value).toBe(42)
})

test.skipIf(!haveJudges('gcc'))('floating-point numbers are rounded as C rounds them', () => {
  compare(
    [
      ...reals.map((d): Row => [`kind_rowd(${Math.trunc(d)})`, () => k.kind_rowd(Math.trunc(d))]),
      ...reals.flatMap((a) =>
        reals.map(
          (b): Row => [
            `kind_float(${a}f, ${b})`.replaceAll(/(\(-?\d+)f/g, '$1.f'),
            () => k.kind_float(Math.fround(a), b),
          ],
        ),
      ),
      ...reals.map((a): Row => [`kind_f16((float)${a})`, () => k.kind_f16(Math.fround(a))]),
      ['kind_mean((float[]){0.1f, 0.2f, 1e9f}, 3)', () => k.kind_mean(Float32Array.of(0.1, 0.2, 1e9), 3)],
      ['kind_vec((kinds_vec3){{1.5, 2, 3}}, 4)', () => k.kind_vec(new k.kinds_vec3({ v: [1.5, 2, 3] }), 4)],
      [
        'kind_scale((kinds_vec3){{1.5, 2, 3}}, 0.1).v[2]',
        () => k.kind_scale(new k.kinds_vec3({ v: [1.5, 2, 3] }), 0.1).v[2],
      ],
      ['kind_frombits(0x40490fdbu)', () => k.kind_frombits(0x40490fdb)],
    ],
    () => true,
  )
  compare([
    ...reals.map((a): Row => [`kind_sign(${a})`, () => k.kind_sign(a)]),
    ...reals.map((a): Row => [`kind_not(${a})`, () => k.kind_not(a)]),
    ...reals.map((a): Row => [`kind_bits((float)${a})`, () => k.kind_bits(Math.fround(a))]),
  ])
})

test.skipIf(!haveJudges('gcc'))('macros have C’s values, with types and members as arguments', () => {
  const flat = (name: string, lists: readonly (readonly (number | bigint)[])[]): Row[] => calls(name, lists)
  compare([
    ...flat('KIND_MIN', pairsOf(some)),
    ...flat('KIND_IS_SET', pairsOf([0, 1, 5, 255], [0, 1, 7])),
    ...flat('KIND_ABS', each([0, 5, -5])),
    ...flat('KIND_FOURCC', [
      [65, 66, 67, 68],
      [255, 255, 255, 255],
    ]),
    ...flat('KIND_ADD', pairsOf(some)),
    ...flat('KIND_ADD1', each(some)),
    ...flat('KIND_COMMA', pairsOf([1, 2])),
    ...flat('KIND_U64', pairsOf([0, 1, 2147483647], [0, 1, -1])),
    ...flat('KIND_KB', each([0, 1, 1000])),
    ...flat('KIND_FN', each([5, 9])),
    ...flat('KIND_SWAPPED', each([1, 256])),
    ...flat('KIND_UNLIKELY', each([0, 5])),
    ...flat('KIND_CHAR', each([0, 65, 200, 300, -1])),
    ...flat('KIND_TWICE', each(some)),
    ...flat('KIND_IOC', [[1, 69, 3, 16]]),
    ['KIND_TYPE(1)', () => k.KIND_TYPE(1)],
    ['KIND_TYPE(1.5)', () => k.KIND_TYPE(1.5)],
    ['KIND_TYPE(3000000000)', () => k.KIND_TYPE(3000000000)],
    ["KIND_IOR('E', 2, struct kinds_big)", () => k.KIND_IOR(69, 2, k.kinds_big)],
    ["KIND_IOW('E', 3, int)", () => k.KIND_IOW(69, 3, int)],
    ['KIND_SIZEOF(kinds_vec3)', () => k.KIND_SIZEOF(k.kinds_vec3)],
    ['KIND_OFFSET(struct kinds_big, w)', () => k.KIND_OFFSET(k.kinds_big, 'w')],
    ['KIND_OFFSET(struct kinds_big, p.y)', () => k.KIND_OFFSET(k.kinds_big, 'p.y')],
    ['KIND_SIZEOF_FIELD(struct kinds_big, name)', () => k.KIND_SIZEOF_FIELD(k.kinds_big, 'name')],
    ['KIND_LEN("four")', () => k.KIND_LEN('four')],
    ['KIND_NAME', () => k.KIND_NAME.value],
    ['KIND_ERROR(1)', () => k.KIND_ERROR(1)],
    ['KIND_LEVEL', () => k.KIND_LEVEL.value],
    ['KIND_LEVEL_PLUS', () => k.KIND_LEVEL_PLUS()],
    ['KIND_EXPR_VAR', () => k.KIND_EXPR_VAR()],
    ['KIND_FIRST', () => k.KIND_FIRST()],
    ['KIND_X(((kinds_point){8, 9}))', () => k.KIND_X(new k.kinds_point({ x: 8, y: 9 }))],
    ['KIND_POINT.y', () => k.KIND_POINT().y],
    ['KIND_BITS(1.5)', () => k.KIND_BITS(1.5)],
  ])
  const item = new k.kinds_item({ value: 6, tag: 9 })
  expect(k.KIND_CONTAINER_OF(item.link, k.kinds_item, 'link').value).toBe(6)
  expect(k.KIND_LIST_ENTRY(item.link, k.kinds_item).tag).toBe(9)
  expect(k.KIND_TAG(item)).toBe(9)
  const made = k.KIND_NEW(k.kinds_point)
  made.x = 5
  expect(made.x).toBe(5)
  const two = Int32Array.of(1, 2)
  k.KIND_SWAP(two, two.subarray(1))
  expect([...two]).toEqual([2, 1])
  expect(() => k.KIND_OFFSET(k.kinds_big, 'nothing')).toThrow("has no member 'nothing'")
  expect(() => k.KIND_OFFSET(k.kinds_flags, 'b')).toThrow('bit-field')
  expect(() => k.KIND_SIZEOF(5)).toThrow(TypeError)
})

test.skipIf(!haveJudges('gcc'))('what is left out says why', () => {
  const reasons = [
    ...text.matchAll(
      /^\/\/ (?:function|macro) (\w+) \(kinds\.h:\d+\): (?:inline, and not translated: )?(.*)$/gm,
    ),
  ]
  expect(Object.fromEntries(reasons.map(([, name, reason]) => [name, reason]))).toMatchInlineSnapshot(`
    {
      "KIND_ADDR": "it takes the address of its parameter 'v'",
      "KIND_ARRAY_SIZE": "it takes the size of its parameter 'a'",
      "KIND_ASSIGN": "it assigns to its parameter 'lv'",
      "KIND_CALL": "its parameter 'f' stands for a function or a type",
      "KIND_CAST": "its parameter 'T' stands for a function or a type",
      "KIND_CAT": "it pastes a parameter",
      "KIND_DEREF": "what its parameter 'p' points to is not known",
      "KIND_FIELD": "it uses a member that a parameter stands for",
      "KIND_FOREACH": "it assigns to its parameter 'e'",
      "KIND_INC": "what its parameter 'p' points to is not known",
      "KIND_INIT": "what its parameter 'p' points to is not known",
      "KIND_LOG": "its arguments are variable",
      "KIND_MAX": "in its body the type of 'a' cannot be told",
      "KIND_NOP": "it does nothing",
      "KIND_SAME": "it uses values of a type that a parameter stands for",
      "KIND_STRCAT": "its C is not understood",
      "KIND_STRING": "it makes text of a parameter",
      "KIND_SUM": "its arguments are variable",
      "kind_alloca": "it calls __builtin_alloca",
      "kind_asm": "it is assembly",
      "kind_duff": "it jumps into the middle of a statement",
      "kind_goto": "it has goto",
      "kind_ld": "it computes with long double",
      "kind_nested": "in its body it has no type",
      "kind_varargs": "its arguments are variable",
      "kind_vla": "it has an array of variable length",
    }
  `)
})
