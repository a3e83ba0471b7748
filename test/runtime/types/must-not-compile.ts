// Checked by the compiler, never run: each @ts-expect-error is a mistake that must not compile.
import { type archive, type archive_entry_new, archive_read_close } from 'koffi-bindgen/bindings/libarchive'
import { sqlite3, sqlite3_errmsg, type sqlite3_stmt } from 'koffi-bindgen/bindings/sqlite3'
import { deflate, z_stream } from 'koffi-bindgen/bindings/zlib'
import {
  type ArrayOf,
  CArray,
  Callback,
  callAsync,
  double,
  type Int,
  int,
  Out,
  type Pointer,
  pointer,
  type ReadonlyVariable,
} from 'koffi-bindgen/runtime'
import * as sample from '../sample/sample.ts'

/** Only the compiler looks at this. */
export async function mistakes(entry: ReturnType<typeof archive_entry_new>, db: sqlite3): Promise<void> {
  const table: ReadonlyVariable<ArrayOf<Int>> = sample.sample_constant as never
  // @ts-expect-error: an array of constants is only read
  table.value[0] = 7
  const [first] = table.value
  sample.sample_dot(table.value, new Int32Array([first ?? 0, 1, 2]))
  // @ts-expect-error: an archive_entry is no archive
  archive_read_close(entry)
  // @ts-expect-error: a number is no handle
  archive_read_close(12345)
  // @ts-expect-error: nor is an address
  archive_read_close(12345n)
  // @ts-expect-error: nor is nothing at all
  archive_read_close(undefined)
  // @ts-expect-error: a handle does not come from "new"
  const made: archive = new sample.counter(5n)
  void made
  // @ts-expect-error: a database is no statement
  const statement: sqlite3_stmt = db
  void statement
  // @ts-expect-error: arguments are counted
  sqlite3_errmsg(db, 1)
  // @ts-expect-error: and none may be missing
  sqlite3_errmsg()

  // @ts-expect-error: an object is no record
  deflate({ avail_in: 5 }, 0)
  // @ts-expect-error: text is no number
  deflate(new z_stream(), '0')
  // @ts-expect-error: a number field takes no text
  new z_stream({ avail_in: '5' })
  // @ts-expect-error: there is no such field
  new z_stream({ avail: 5 })
  // @ts-expect-error: a point is no rectangle
  sample.sample_area(new sample.point())
  // @ts-expect-error: a record by value is not NULL
  sample.sample_middle(null, new sample.point())

  // @ts-expect-error: a const variable is not written
  sample.sample_constant.value = 5
  // @ts-expect-error: a variable holds its type
  sample.sample_counter.value = 'five'

  // @ts-expect-error: an array of the wrong kind
  sample.sample_sum(new Float64Array(3), 3)
  // @ts-expect-error: a plain array lies in no memory of C's
  sample.sample_sum([1, 2, 3], 3)
  // @ts-expect-error: an out parameter of the wrong type
  sample.sample_root(9, new Out(int))
  // @ts-expect-error: an out parameter of another handle
  sample.counter_open(1, new Out(sqlite3))
  // @ts-expect-error: C may write to char *, and a string is constant
  sample.sample_fill('text', 0, 4)
  // @ts-expect-error: a bigint is no int
  sample.sample_add(1n, 2)
  // @ts-expect-error: a 64-bit result is a number, not a bigint
  const negated: bigint = sample.sample_negate(5)
  void negated
  // @ts-expect-error: a number is no bool
  sample.sample_not(1)

  // @ts-expect-error: a callback gives a number back
  sample.sample_sort(new Int32Array(3), 3, () => 'less')
  // @ts-expect-error: and takes pointers
  sample.sample_sort(new Int32Array(3), 3, (a: number, b: number) => a - b)
  // @ts-expect-error: a Callback of another type
  sample.sample_sort(new Int32Array(3), 3, new Callback(sample.operations_apply, (value) => value))
  // @ts-expect-error: the result of a callback may be NULL
  sample.sample_visit((place) => place.x, null)
  // @ts-expect-error: a bare number has no C type
  sample.sample_sum_all(1, 5)
  // @ts-expect-error: a type takes its own values
  sample.sample_sum_all(1, int('5'))

  // @ts-expect-error: a pointer to double is no pointer to int
  const numbers: Pointer<typeof int extends never ? never : import('koffi-bindgen/runtime').Int> =
    pointer(double)
  void numbers
  // @ts-expect-error: an array of records takes records
  new CArray(sample.point, 3).set(0, 5)
  // @ts-expect-error: the arguments of an asynchronous call are those of the function
  await callAsync(sample.sample_add, [1, '2'])
  // @ts-expect-error: and its result is the function's
  const text: string = await callAsync(sample.sample_add, [1, 2])
  void text
  // @ts-expect-error: a function behind the dots has no type
  sample.sample_sum_all(1, () => 1)
  // @ts-expect-error: a cast is of the class that makes it
  const cast: sample.counter = sample.gauge.cast(db)
  void cast
  // @ts-expect-error: a number is not cast to a handle
  sample.gauge.cast(5)
  // @ts-expect-error: a handle that may be null is asked first
  sample.counter_create(1).address
}
