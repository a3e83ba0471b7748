import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CArray, double, Out, pointer, unsignedChar } from '../../runtime/index.ts'
import { bindgen } from '../cli/terminal-recorder.ts'
import { strictErrors } from '../emit/strict-compilation.ts'
import { apiOfC } from './api-of-c.ts'

const header = `
/*
 * Halves numbers.
 * ARGUMENTS:
 *	in		The values to be halved.
 *	count		The number of values.
 *	out		The output array for the halves.
 */
void x_halve(const double *in, unsigned long count, double *out);
/** @param in the values
 *  @param count how many
 *  @param out receives their sum */
void x_sum(const double *in, unsigned long count, double *out);
/* A length behind numbers may be one of bytes. */
long x_add(const int *buffer, int buffer_len);
void x_fill(int n, int *values);
/* What leads to so many bytes is one pointer. */
int x_skip(const unsigned char **in, long len);
int x_position(unsigned long *out_pos, unsigned long out_size);
int x_checksum(int size, const unsigned char *data, int start);
typedef void (*x_release)(void *data);
void x_attach(int size, void *user_data, x_release release);
/* NULL of a size makes room: the size stays. */
void x_allocate(int size, const void *data);
`

const source = `
void x_halve(const double *in, unsigned long count, double *out) {
  for (unsigned long i = 0; i < count; i++) out[i] = in[i] / 2;
}
void x_sum(const double *in, unsigned long count, double *out) {
  *out = 0;
  for (unsigned long i = 0; i < count; i++) *out += in[i];
}
long x_add(const int *buffer, int buffer_len) {
  long sum = 0;
  for (int i = 0; i < buffer_len / 4; i++) sum += buffer[i];
  return sum;
}
void x_fill(int n, int *values) { for (int i = 0; i < n; i++) values[i] = i; }
int x_skip(const unsigned char **in, long len) { return *in == 0 ? (int)len : -1; }
int x_position(unsigned long *out_pos, unsigned long out_size) { return *out_pos == 0 ? (int)out_size : -1; }
int x_checksum(int size, const unsigned char *data, int start) {
  for (int i = 0; i < size; i++) start += data[i];
  return start;
}
`

interface Api {
  halve(in_: unknown, count: number, out: unknown): void
  sum(in_: unknown, count: number, out: unknown): void
  add(buffer: unknown, length: number): bigint | number
  fill(n: number, values: unknown): void
  skip(in_: unknown, length: number): number
  position(outPos: unknown, outSize: number): number
  checksum(data: Uint8Array | string, start: number): number
}

const made = apiOfC<Api>(header, source)
const { folder } = made

describe('memory for as many elements as another argument says', () => {
  test('is refused where it has fewer, for what is read and for what is written', () => {
    const out = new Float64Array(2)
    made.api.halve(new Float64Array([3, 5]), 2, out)
    expect([...out]).toEqual([1.5, 2.5])
    expect(() => made.api.halve(new Float64Array([3, 5]), 3, new Float64Array(3))).toThrow(
      'x_halve: in must be memory of at least 3 of double, as count says; got 2',
    )
    expect(() => made.api.halve(new Float64Array(3), 3, out)).toThrow(
      'x_halve: out must be memory of at least 3 of double, as count says; got 2',
    )
    expect(() => made.api.halve(new CArray(double, [1, 2]), 3, new CArray(double, 3))).toThrow('got 2')
    expect(() => made.api.fill(3, new Int32Array(2))).toThrow('x_fill: values must be memory of at least 3')
  })

  test('may be one object where nothing says that it is an array', () => {
    const sum = new Out(double)
    made.api.sum(new Float64Array([3, 5]), 2, sum)
    expect(sum.value).toBe(8)
  })

  test('is held against bytes where the number may be one of bytes', () => {
    expect(Number(made.api.add(new Int32Array([1, 2]), 8))).toBe(3)
    expect(() => made.api.add(new Int32Array([1, 2]), 9)).toThrow(
      'x_add: buffer must be memory of at least 9 bytes, as buffer_len says; got 8',
    )
  })

  test('is not claimed of a single place, of which the number does not speak', () => {
    expect(made.api.skip(new Out(pointer(unsignedChar)), 100)).toBe(100)
    const place = new BigUint64Array(1)
    expect(made.api.position(place, 100)).toBe(100)
  })
})

test('a size in front of bytes that are read is theirs', () => {
  expect(made.api.checksum(new Uint8Array([1, 2, 3]), 10)).toBe(16)
  expect(made.api.checksum('ab', 0)).toBe(195)
})

test('what the list says of them, and that the module compiles', async () => {
  const output = join(folder, 'x.ts')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const { err, exitCode } = await bindgen([join(folder, 'x.h'), '--api', '--lib', 'c', '-o', output])
  expect(exitCode, err).toBe(0)
  const written = readFileSync(join(folder, 'x.api.ts'), 'utf8')
  expect(strictErrors([output, join(folder, 'x.api.ts')])).toBe('')
  const { out } = await bindgen(['list', join(folder, 'x.h'), '--api', '--lib', 'c'])
  expect(out).toContain('checksum(data: $.Bytes | null, start: number): number')
  expect(out).toContain('allocate(size: number, data: $.Bytes | null): void')
  expect(written.match(/enoughFor\((\w+)/g)).toEqual([
    'enoughFor(in_',
    'enoughFor(out',
    'enoughFor(in_',
    'enoughFor(buffer',
    'enoughFor(values',
  ])
}, 60_000)
