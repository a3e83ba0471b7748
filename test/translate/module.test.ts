import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { int } from '../../runtime/index.ts'
import * as m from '../headers/expected/function-macros.ts'
import * as f from '../headers/expected/inline-functions.ts'
import { haveJudges } from '../judges.ts'

const headers = fileURLToPath(new URL('../headers', import.meta.url))

/** What gcc makes of expressions, printed with a format each. */
function judged(header: string, rows: readonly (readonly [format: string, expression: string])[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bindgen-translated-'))
  try {
    const prints = rows.map(([format, expression]) => `  printf("${format}\\n", ${expression});`).join('\n')
    const support =
      'int twice(int a) { return a * 2; }\nint level = 41;\nstatic int less(const void *a, const void *b) { return *(int *)a - *(int *)b; }'
    writeFileSync(
      join(folder, 'judge.c'),
      `#include <stdio.h>\n#include "${join(headers, header)}"\n${support}\nint main(void) {\n${prints}\n  return 0;\n}\n`,
    )
    execFileSync('gcc', ['-w', '-fwrapv', '-o', 'judge', 'judge.c', '-lm'], { cwd: folder, timeout: 60_000 })
    return execFileSync(join(folder, 'judge'), { encoding: 'utf8', timeout: 20_000 }).trimEnd().split('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Row = readonly [format: string, expression: string, ours: () => unknown]

function compare(header: string, rows: readonly Row[]): void {
  const expected = judged(
    header,
    rows.map(([format, expression]) => [format, expression]),
  )
  const ours = rows.map(([, , value]) => {
    const result = value()
    return typeof result === 'boolean' ? String(Number(result)) : String(result)
  })
  const shown = (values: readonly string[]) => values.map((value, i) => `${rows[i]![1]} = ${value}`)
  expect(shown(ours)).toEqual(shown(expected))
}

test.skipIf(!haveJudges('gcc'))('atomic operations leave and return what gcc’s do', () => {
  const c = (count: number, small: number): f.counted => new f.counted({ count, small })
  const rows: Row[] = []
  for (const [count, small, n] of [
    [0, 5, 3],
    [1, -32768, -1],
    [2, 32767, 1],
    [7, 255, 300],
  ] as const) {
    const given = `&(struct counted){.count = ${count}, .small = ${small}}`
    rows.push(
      ['%zu', `counted_ref(${given})`, () => f.counted_ref(c(count, small))],
      ['%d', `counted_unref(${given})`, () => f.counted_unref(c(count, small))],
      ['%d', `counted_small(${given}, ${n})`, () => f.counted_small(c(count, small), n)],
      ['%d', `counted_take(${given})`, () => f.counted_take(c(count, small))],
    )
  }
  compare('inline-functions.h', rows)
})

test.skipIf(!haveJudges('gcc'))('inline functions return what gcc’s return', () => {
  const node = (value: number, next: f.node | null): f.node => new f.node({ value, next })
  const list = node(1, node(20, node(300, null)))
  const vec = (x: number, y: number): f.vec => new f.vec({ x, y })
  const rows: Row[] = [
    ...[0, 1, 15, 16, 200, 255].map((v): Row => ['%d', `bits(${v})`, () => f.bits(v)]),
    ...[0, 2, 3, 4000000000].map((v): Row => ['%s', `color_name(${v}u)`, () => f.color_name(v)]),
    ['%d', 'next_count()', () => f.next_count()],
    ['%d', 'next_count()', () => f.next_count()],
    ['%g', 'vec_add((struct vec){1, 2}, (struct vec){3, 4.5}).y', () => f.vec_add(vec(1, 2), vec(3, 4.5)).y],
    ['%g', 'vec_dot(&(struct vec){1, 2}, &(struct vec){3, 4.5})', () => f.vec_dot(vec(1, 2), vec(3, 4.5))],
    ...[0, 1.5, -0.1].map((v): Row => ['%u', `float_bits(${v})`, () => f.float_bits(v)]),
    ...[0, 1, 5, 12, 13, 20].map((v): Row => ['%d', `factorial(${v})`, () => f.factorial(v)]),
    ...[0, 1, 10, 101].map((v): Row => ['%d', `is_odd(${v})`, () => f.is_odd(v)]),
    ['%d', 'list_sum(&(struct node){1, &(struct node){20, &(struct node){300, 0}}})', () => f.list_sum(list)],
    [
      '%d',
      'list_last(&(struct node){1, &(struct node){20, &(struct node){300, 0}}})->value',
      () => f.list_last(list)?.value,
    ],
    ['%d', 'list_sum(0)', () => f.list_sum(null)],
    ...[0, 5, 6, 77].map((o): Row => ['%d', `operate(${o}, 6, 7)`, () => f.operate(o, 6, 7)]),
    ['%d', 'compare(less, 3, 8)', () => f.compare((a, b) => a!.cast(int).read() - b!.cast(int).read(), 3, 8)],
    ['%d', 'swapped(3, 4)', () => f.swapped(3, 4)],
    ...[1, -7].map((v): Row => ['%d', `matrix(${v})`, () => f.matrix(v)]),
    ...[1, 7, 31].map((n): Row => ['%u', `rotate(0x80000001u, ${n})`, () => f.rotate(0x80000001, n)]),
    ['%d', "upper('q')", () => f.upper(113)],
    ...[0, 1, 2, 3, 4].map((n): Row => ['%d', `steps(${n})`, () => f.steps(n)]),
    ['%g', 'mean(0.1f, 0.2f)', () => Number(f.mean(0.1, 0.2).toPrecision(6))],
    ...[1.9, -1.9, 1e15].map((v): Row => ['%lld', `truncated(${v})`, () => f.truncated(v)]),
    ...[7, -7].map((v): Row => ['%d', `quotient(${v}, 2)`, () => f.quotient(v, 2)]),
    ...[0, 2, -1].map((v): Row => ['%d', `truth(${v})`, () => f.truth(v)]),
    ['%d', 'parsed("1234x")', () => f.parsed('1234x')],
    [
      '%lld',
      'flags_sum(flags_of(9, -3, 123456789012ull))',
      () => f.flags_sum(f.flags_of(9, -3, 123456789012)),
    ],
    ['%u', 'checksum("größe", 7)', () => f.checksum('größe')],
    ['%u', 'checksum("abc", 2)', () => f.checksum(Buffer.from('abc'), 2)],
    ['%d', 'first_byte("ö")', () => f.first_byte('ö')],
    ['%d', 'last_byte("xyz")', () => f.last_byte('xyz')],
    ['%d', 'wide_length(L"a\\u20ac")', () => f.wide_length('a€')],
  ].map((row) => row as unknown as Row)
  compare('inline-functions.h', rows)
})

test('inline functions change the caller’s memory, text and lists', () => {
  const numbers = Int32Array.of(5, -1, 3, 3, 0)
  f.sort(numbers, 5)
  expect([...numbers]).toEqual([-1, 0, 3, 3, 5])
  const buffer = Buffer.alloc(6)
  expect(f.copy(buffer, 'größe', 6)).toBe(7)
  expect(buffer.toString('latin1')).toBe('gr\u00c3\u00b6\u00c3\u0000')
  expect(() => f.hash('a')).toThrow(RangeError)
  expect(() => f.quotient(1, 0)).toThrow('divides by zero')
  expect(() => f.list_last(null)).toThrow('NULL')
  expect(() => f.factorial(1.5)).toThrow('factorial')
})

test.skipIf(!haveJudges('gcc'))('macros have the value that gcc gives them', () => {
  const values = [0, 1, -1, 2, 7, 255, 256, 4095, 65536, 2147483647, -2147483648]
  const literal = (v: number): string => (v === -2147483648 ? '(-2147483647 - 1)' : String(v))
  const rows: Row[] = [
    ...values.map((v): Row => ['%d', `MIN(${literal(v)}, 9)`, () => m.MIN(v, 9)]),
    ['%g', 'MIN(1.5, 2)', () => m.MIN(1.5, 2)],
    ['%ld', 'MIN(9007199254740991L, 1L << 40)', () => m.MIN(9007199254740991, 2 ** 40)],
    ...values.map((v): Row => ['%d', `SQUARE(${literal(v)})`, () => m.SQUARE(v)]),
    ['%d', 'SQUARE(5)', () => m.SQUARE(5)],
    ...values.slice(0, 9).map((v): Row => ['%d', `ALIGN_UP(${literal(v)}, 16)`, () => m.ALIGN_UP(v, 16)]),
    ['%d', 'CLAMP(5, 1, 3)', () => m.CLAMP(5, 1, 3)],
    ['%g', 'CLAMP(2.5, 1, 3)', () => m.CLAMP(2.5, 1, 3)],
    ...values.map((v): Row => ['%d', `EXITED(${literal(v)})`, () => m.EXITED(v)]),
    ...values.map((v): Row => ['%d', `STATUS(${literal(v)})`, () => m.STATUS(v)]),
    ...values.map((v): Row => ['%d', `LOW_BYTE(${literal(v)})`, () => m.LOW_BYTE(v)]),
    ['%u', 'RGB(300, 2, 255)', () => m.RGB(300, 2, 255)],
    ['%d', 'NODE_VALUE((&(struct node){7, 0}))', () => m.NODE_VALUE(new m.node({ value: 7 }))],
    ['%g', 'VEC_LENGTH_2(((struct vec){3, 4}))', () => m.VEC_LENGTH_2(new m.vec({ x: 3, y: 4 }))],
    ['%d', '(PARTS(0x1234))', () => m.PARTS(0x1234)],
    ['%d', 'CUBE(-3)', () => m.CUBE(-3)],
    ['%d', 'NINE_TIMES(5)', () => m.NINE_TIMES(5)],
    ['%lu', 'NODE_BYTES((&(struct node){7, 0}))', () => m.NODE_BYTES(new m.node({ value: 7 }))],
    ['%u', 'SWAPPED(1)', () => m.SWAPPED(1)],
  ]
  compare('function-macros.h', rows)
  const node = new m.node()
  m.SET_VALUE(node, 12)
  expect(node.value).toBe(12)
  m.RESET(node)
  expect(node.value).toBe(0)
  expect(m.DOUBLED).toBe(m.twice)
  expect(m.LEVEL).toBe(m.level)
  expect(() => m.EXITED(0.5)).toThrow('no meaning')
  expect(() => m.NODE_VALUE(null)).toThrow('NULL')
})
