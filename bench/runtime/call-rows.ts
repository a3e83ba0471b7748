import koffi from 'koffi'
import {
  CArray,
  Callback,
  type FunctionType,
  int,
  keepAlive,
  type Library,
  Out,
} from '../../runtime/index.ts'
import type { Row } from './measure.ts'

/** The generated module of calls.h, as far as the rows use it. */
export interface Calls {
  readonly $library: Library
  readonly device: unknown
  // biome-ignore lint/suspicious/noExplicitAny: two modules of one form, checked and unchecked, made at run time
  readonly [name: string]: any
}

const calls = 10_000

/**
 * One function called through a hand-written Koffi declaration, the generated module, and the same without
 * checks.
 */
export function callRows(path: string, checked: Calls, unchecked: Calls): Row[] {
  const library = koffi.load(path, { deep: true })
  const pointer = koffi.pointer('void')
  const sampleType = koffi.struct({ id: 'int', value: 'double', flags: 'short', when: 'long long' })
  const placeType = koffi.struct({ x: 'double', y: 'double' })
  const bare = {
    add: library.func('add', 'int', ['int', 'int']),
    read: library.func('device_read', 'long', [pointer, pointer, 'size_t']),
    length: library.func('text_length', 'size_t', ['str']),
    name: library.func('text_name', 'str', []),
    same: library.func('text_same', 'str', ['str']),
    id: library.func('sample_id', 'int', [pointer]),
    next: library.func('sample_next', sampleType, [sampleType]),
    between: library.func('place_between', placeType, [placeType, placeType]),
    get: library.func('number_get', 'int', [pointer]),
    open: library.func('device_open', pointer, ['int']),
    close: library.func('device_close', 'void', [pointer]),
    callBack: library.func('call_back', 'int', [koffi.pointer(koffi.proto('int', ['int'])), 'int']),
  }
  const buffer = Buffer.alloc(4096)
  const device = checked.device_open(1)
  const other = unchecked.device_open(1)
  const address = BigInt(device.address)
  const record = new checked.sample({ id: 5 })
  const otherRecord = new unchecked.sample({ id: 5 })
  const bareRecord = new Uint8Array(32)
  const bareSample = { id: 5, value: 2.5, flags: 3, when: 4 }
  const place = new checked.place({ x: 1, y: 2 })
  const otherPlace = new unchecked.place({ x: 1, y: 2 })
  const barePlace = { x: 1, y: 2 }
  const out = new Out(int)
  const bareOut = new Int32Array(1)
  const identity = (value: number): number => value
  const bareCallback = koffi.register(identity, koffi.pointer(koffi.proto('int', ['int'])))
  const callback = new Callback(checked.call_back_function as FunctionType<typeof identity>, identity)
  return [
    {
      name: 'two integers',
      calls,
      ways: {
        koffi(n) {
          for (let i = 0; i < n; i++) bare.add(i, 3)
        },
        checked(n) {
          for (let i = 0; i < n; i++) checked.add(i, 3)
        },
        unchecked(n) {
          for (let i = 0; i < n; i++) unchecked.add(i, 3)
        },
      },
    },
    {
      name: 'handle, pointer, size',
      calls,
      ways: {
        koffi(n) {
          for (let i = 0; i < n; i++) bare.read(address, buffer, 4096)
        },
        checked(n) {
          for (let i = 0; i < n; i++) checked.device_read(device, buffer, 4096)
        },
        unchecked(n) {
          for (let i = 0; i < n; i++) unchecked.device_read(other, buffer, 4096)
        },
      },
    },
    {
      name: 'text in',
      calls,
      ways: {
        koffi(n) {
          for (let i = 0; i < n; i++) bare.length('hello, world')
        },
        checked(n) {
          for (let i = 0; i < n; i++) checked.text_length('hello, world')
        },
        unchecked(n) {
          for (let i = 0; i < n; i++) unchecked.text_length('hello, world')
        },
      },
    },
    {
      name: 'text out',
      calls,
      ways: {
        koffi(n) {
          for (let i = 0; i < n; i++) bare.name()
        },
        checked(n) {
          for (let i = 0; i < n; i++) checked.text_name()
        },
        unchecked(n) {
          for (let i = 0; i < n; i++) unchecked.text_name()
        },
      },
    },
    {
      name: 'text in and out',
      calls,
      ways: {
        koffi(n) {
          for (let i = 0; i < n; i++) bare.same('hello, world')
        },
        checked(n) {
          for (let i = 0; i < n; i++) checked.text_same('hello, world')
        },
        unchecked(n) {
          for (let i = 0; i < n; i++) unchecked.text_same('hello, world')
        },
      },
    },
    {
      name: 'record by pointer',
      calls,
      ways: {
        koffi(n) {
          for (let i = 0; i < n; i++) bare.id(bareRecord)
        },
        checked(n) {
          for (let i = 0; i < n; i++) checked.sample_id(record)
        },
        unchecked(n) {
          for (let i = 0; i < n; i++) unchecked.sample_id(otherRecord)
        },
      },
    },
    {
      name: 'record by value',
      calls: calls / 4,
      ways: {
        koffi(n) {
          for (let i = 0; i < n; i++) bare.next(bareSample)
        },
        checked(n) {
          for (let i = 0; i < n; i++) checked.sample_next(record)
        },
        unchecked(n) {
          for (let i = 0; i < n; i++) unchecked.sample_next(otherRecord)
        },
      },
    },
    {
      name: 'small records by value',
      calls: calls / 4,
      ways: {
        koffi(n) {
          for (let i = 0; i < n; i++) bare.between(barePlace, barePlace)
        },
        checked(n) {
          for (let i = 0; i < n; i++) checked.place_between(place, place)
        },
        unchecked(n) {
          for (let i = 0; i < n; i++) unchecked.place_between(otherPlace, otherPlace)
        },
      },
    },
    {
      name: 'out parameter',
      calls,
      ways: {
        koffi(n) {
          for (let i = 0; i < n; i++) {
            bare.get(bareOut)
            bareOut[0]
          }
        },
        checked(n) {
          for (let i = 0; i < n; i++) {
            checked.number_get(out)
            out.value
          }
        },
      },
    },
    {
      name: 'callback, called once',
      calls: calls / 4,
      ways: {
        koffi(n) {
          for (let i = 0; i < n; i++) bare.callBack(bareCallback, i)
        },
        checked(n) {
          for (let i = 0; i < n; i++) checked.call_back(callback, i)
        },
      },
    },
    {
      name: 'handle opened and closed',
      calls: calls / 4,
      ways: {
        koffi(n) {
          for (let i = 0; i < n; i++) bare.close(bare.open(i))
        },
        checked(n) {
          for (let i = 0; i < n; i++) checked.device_close(checked.device_open(i))
        },
      },
    },
  ]
}

/** Fields of a thousand records, beside a thousand bare DataViews, and Koffi's own decoding. */
export function fieldRows(module: Calls): Row[] {
  const records = Array.from({ length: 1000 }, () => new module.sample({ id: 5 }))
  const views = Array.from({ length: 1000 }, () => new DataView(new ArrayBuffer(32)))
  const all = new CArray<{ readonly value: number }>(module.sample, 100_000)
  // Made here: a function that makes it before a loop of 100,000 is compiled when it has run once, without
  // knowing enough, is given up by the engine, and then runs at half the speed as often as not.
  const values = all.column('value')
  const memoryOfAll = new DataView(new ArrayBuffer(32 * 100_000))
  const type = koffi.struct({ id: 'int', value: 'double', flags: 'short', when: 'long long' })
  const memory = new Uint8Array(32)
  const address = BigInt(koffi.address(memory))
  const value = { id: 1, value: 2.5, flags: 3, when: 4 }
  return [
    {
      name: 'field read',
      calls: 200_000,
      ways: {
        DataView(n) {
          let sum = 0
          for (let i = 0; i < n; i++) sum = (sum + views[i % 1000]!.getInt32(0, true)) | 0
          return sum
        },
        checked(n) {
          let sum = 0
          for (let i = 0; i < n; i++) sum = (sum + records[i % 1000]!.id) | 0
          return sum
        },
      },
    },
    {
      name: 'field write',
      calls: 200_000,
      ways: {
        DataView(n) {
          for (let i = 0; i < n; i++) views[i % 1000]!.setInt32(0, i, true)
        },
        checked(n) {
          for (let i = 0; i < n; i++) records[i % 1000]!.id = i
        },
      },
    },
    {
      name: 'array of 100,000 records',
      calls: 100_000,
      ways: {
        DataView(n) {
          let sum = 0
          for (let i = 0; i < n; i++) sum += memoryOfAll.getFloat64(32 * i + 8, true)
          return sum
        },
        checked(n) {
          let sum = 0
          for (let i = 0; i < n; i++) sum += values.at(i) as number
          return sum
        },
      },
    },
    {
      name: 'the same, by record',
      calls: 100_000,
      ways: {
        DataView(n) {
          let sum = 0
          for (let i = 0; i < n; i++) sum += memoryOfAll.getFloat64(32 * i + 8, true)
          return sum
        },
        checked(n) {
          let sum = 0
          for (let i = 0; i < n; i++) sum += all.at(i).value
          return sum
        },
      },
    },
    {
      name: 'whole record read',
      calls: 5000,
      ways: {
        'koffi.decode'(n) {
          for (let i = 0; i < n; i++) koffi.decode(address, type)
          keepAlive(memory)
        },
        checked(n) {
          let sum = 0
          for (let i = 0; i < n; i++) {
            const record = records[i % 1000]!
            sum += record.id + record.value + record.flags + record.when
          }
          return sum
        },
      },
    },
    {
      name: 'whole record written',
      calls: 5000,
      ways: {
        'koffi.encode'(n) {
          for (let i = 0; i < n; i++) koffi.encode(address, type, value)
          keepAlive(memory)
        },
        checked(n) {
          for (let i = 0; i < n; i++) {
            const record = records[i % 1000]!
            record.id = i
            record.value = 2.5
            record.flags = 3
            record.when = i
          }
        },
      },
    },
  ]
}
