// The sample library through its module, under whatever runs JavaScript: smoke.js MODULE LIBRARY. Prints the
// findings as JSON.
import assert from 'node:assert/strict'
import {
  CArray,
  Callback,
  callAsync,
  callAsyncWithErrno,
  cstring,
  double,
  errnoName,
  int,
  Out,
  stringArray,
  text,
  UserData,
} from '../../runtime/index.ts'
import type * as Sample from '../runtime/sample/sample.ts'

const [, , path = '', library = ''] = process.argv
const sample = (await import(path)) as typeof Sample
sample.$library.use(library)

assert.equal(sample.sample_add(2, 3), 5)
assert.throws(() => sample.sample_add(2.5, 3), RangeError)
assert.equal(sample.sample_negate(-(2 ** 53) + 1), 2 ** 53 - 1)
assert.throws(() => sample.sample_wide(2n ** 63n), /lies beyond/)
assert.equal(sample.sample_upper(97), 65)
assert.equal(sample.sample_length('größer'), 8)
assert.throws(() => sample.sample_length('a\0b'), TypeError)
assert.equal(sample.sample_greeting(), 'hello, wörld')
assert.equal(sample.sample_count(stringArray(['a', 'b', 'c'])), 3)
assert.equal(sample.sample_wide_length('😀!'), 2)
const copy = sample.sample_duplicate('copy')
assert.equal(copy?.text(), 'copy')
sample.sample_free(copy)

const bytes = new Uint8Array(4)
const filled = sample.sample_fill(bytes, 7, 4)
assert.deepEqual([...filled!.bytes(4)], [7, 7, 7, 7])

const root = new Out(double)
assert.equal(sample.sample_root(16, root), 0)
assert.equal(root.value, 4)
assert.equal(sample.sample_root(-1, root), -1)
assert.equal(errnoName(), 'EDOM')
const name = new Out(cstring)
sample.sample_name(name)
assert.equal(name.value, 'sample')

const counter = sample.counter_create(1)
assert.equal(sample.counter_increment(counter, 2), 3)
assert.equal(sample.gauge_read(sample.counter_gauge(counter)), 3)
assert.throws(() => sample.counter_increment(sample.counter_gauge(counter) as never, 1), TypeError)
sample.counter_destroy(counter)
assert.throws(() => sample.counter_increment(counter, 1), /freed by counter_destroy/)

const middle = sample.sample_middle(new sample.point({ x: 1, y: 2 }), new sample.point({ x: 3, y: 4 }))
assert.deepEqual(middle.toJSON(), { x: 2, y: 3 })
assert.deepEqual(sample.sample_origin()!.toJSON(), { x: 0.5, y: -0.5 })
const shape = new sample.rectangle({ visible: 1, level: -3, serial: 2 ** 40 - 1, name: 'box' })
assert.deepEqual([shape.visible, shape.level, shape.serial, text(shape.name)], [1, -3, 2 ** 40 - 1, 'box'])
const list = new sample.node({ value: 1, next: new sample.node({ value: 2, label: 'end' }) })
assert.equal(sample.sample_total(list), 3)
assert.equal(list.next?.label, 'end')
const places = new CArray(sample.point, [new sample.point(), new sample.point({ x: 3 })])
assert.equal(sample.sample_path(places, 2), 3)

const values = Int32Array.of(3, 1, 2)
sample.sample_sort(values, 3, (a, b) => a!.cast(int).read() - b!.cast(int).read())
assert.deepEqual([...values], [1, 2, 3])
sample.sample_sort(values, 3, sample.sample_comparison(true))
assert.deepEqual([...values], [3, 2, 1])
// What a call is using is not taken away.
const takeAway: ((buffer: ArrayBuffer) => unknown)[] = [
  (buffer) => structuredClone(buffer, { transfer: [buffer] }),
  (buffer) => new MessageChannel().port1.postMessage(buffer, [buffer]),
]
for (const name of ['transfer', 'transferToFixedLength']) {
  const method = (ArrayBuffer.prototype as unknown as Record<string, (this: ArrayBuffer) => unknown>)[name]
  if (method !== undefined) takeAway.push((buffer) => method.call(buffer))
}
let comparisons = 0
sample.sample_sort(values, 3, (a, b) => {
  comparisons++
  for (const take of takeAway) assert.throws(() => take(values.buffer), /memory is in use by the call/)
  return a!.cast(int).read() - b!.cast(int).read()
})
assert.deepEqual([comparisons > 1, ...values], [true, 1, 2, 3])
assert.equal((structuredClone(values.buffer, { transfer: [values.buffer] }) as ArrayBuffer).byteLength, 12)
assert.equal(values.length, 0)

const seen = new UserData([] as unknown[])
sample.sample_visit((place, label, data) => {
  UserData.get<unknown[]>(data).push(place?.x, label)
  return 1
}, seen)
assert.deepEqual(seen.value, [1, 'first', 3, 'second', 5, null])
assert.throws(
  () =>
    sample.sample_visit(() => {
      throw new RangeError('from the callback')
    }, null),
  /from the callback/,
)
const events: number[] = []
const callback = new Callback(sample.sample_on_event_notify, (event) => void events.push(event))
sample.sample_on_event(callback, null)
sample.sample_emit(5)
callback[Symbol.dispose]()
assert.throws(() => sample.sample_emit(6), /disposed/)
assert.deepEqual(events, [5])

assert.equal(sample.sample_sum_all(2, int(4), int(5)), 9)
sample.sample_counter.value = 8
assert.equal(sample.sample_counter.value, 8)
assert.equal(sample.sample_title.value, 'a title')
assert.equal(await callAsync(sample.sample_add, [1, 2]), 3)
assert.equal((await callAsyncWithErrno(sample.sample_root, [-1, root])).errno, 33)
const sums = await Promise.all(Array.from({ length: 600 }, (_, i) => callAsync(sample.sample_add, [i, 1])))
assert.equal(sums[599], 600)
console.log('all well')
