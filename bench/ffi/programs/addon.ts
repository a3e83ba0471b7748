// The Node-API addon: addon.js LIBRARY ADDON start|rows.
import { createRequire } from 'node:module'
import { startReport } from '../start-report.ts'
import { timeRows } from '../time-rows.ts'

/** What addon.c exports. */
interface Addon {
  add(a: number, b: number): number
  deviceOpen(number: number): object
  deviceClose(device: object): void
  deviceRead(device: object, buffer: Uint8Array, size: number): number
  textLength(text: string): number
  textName(): string
  textSame(text: string): string
  sampleId(sample: Uint8Array): number
  sampleNext(sample: Sample): Sample
  placeBetween(a: Place, b: Place): Place
  numberGet(): number
  callBack(fn: (value: number) => number, value: number): number
}

interface Sample {
  readonly id: number
  readonly value: number
  readonly flags: number
  readonly when: number
}

interface Place {
  readonly x: number
  readonly y: number
}

const [, , , path = '', task = ''] = process.argv
const c = createRequire(import.meta.url)(path) as Addon
if (task === 'start') console.log(startReport(c.add(1, 2)))
else {
  const device = c.deviceOpen(1)
  const buffer = Buffer.alloc(4096)
  const bytes = new Uint8Array(32)
  const sample = { id: 5, value: 2.5, flags: 3, when: 4 }
  const place = { x: 1, y: 2 }
  const identity = (value: number): number => value
  const samples = timeRows({
    'two integers'(n) {
      for (let i = 0; i < n; i++) c.add(i, 3)
    },
    'handle, pointer, size'(n) {
      for (let i = 0; i < n; i++) c.deviceRead(device, buffer, 4096)
    },
    'text in'(n) {
      for (let i = 0; i < n; i++) c.textLength('hello, world')
    },
    'text out'(n) {
      for (let i = 0; i < n; i++) c.textName()
    },
    'text in and out'(n) {
      for (let i = 0; i < n; i++) c.textSame('hello, world')
    },
    'record by pointer'(n) {
      for (let i = 0; i < n; i++) c.sampleId(bytes)
    },
    'record by value'(n) {
      for (let i = 0; i < n; i++) c.sampleNext(sample)
    },
    'small records by value'(n) {
      for (let i = 0; i < n; i++) c.placeBetween(place, place)
    },
    'out parameter'(n) {
      for (let i = 0; i < n; i++) c.numberGet()
    },
    'callback, called once'(n) {
      for (let i = 0; i < n; i++) c.callBack(identity, i)
    },
    'handle opened and closed'(n) {
      for (let i = 0; i < n; i++) c.deviceClose(c.deviceOpen(i))
    },
  })
  console.log(JSON.stringify(samples))
}
