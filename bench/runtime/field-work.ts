import { CArray } from '../../runtime/index.ts'

export interface Entry {
  id: number
  count: number | bigint
  value: number
}

export type EntryClass = new (values?: Partial<Entry>) => Entry

/** What is done with a record's class, by name: each gets ready, then does it so many times. */
export const works: Readonly<Record<string, (entry: EntryClass) => (times: number) => unknown>> = {
  'field read': (entry) => {
    const entries = made(entry)
    return (times) => {
      let sum = 0
      for (let i = 0; i < times; i++) sum = (sum + entries[i % 1000]!.id) | 0
      return sum
    }
  },
  'long read': (entry) => {
    const entries = made(entry)
    return (times) => {
      let sum = 0
      for (let i = 0; i < times; i++) sum += Number(entries[i % 1000]!.count)
      return sum
    }
  },
  'field written': (entry) => {
    const entries = made(entry)
    return (times) => {
      for (let i = 0; i < times; i++) entries[i % 1000]!.value = i
    }
  },
  'long written': (entry) => {
    const entries = made(entry)
    return (times) => {
      for (let i = 0; i < times; i++) entries[i % 1000]!.count = i
    }
  },
  'record made': (entry) => (times) => {
    let last: Entry | null = null
    for (let i = 0; i < times; i++) last = new entry()
    return last
  },
  'array by record': (entry) => {
    const all = new CArray<Entry>(entry as never, 1000)
    return (times) => {
      let sum = 0
      for (let i = 0; i < times; i++) sum += all.at(i % 1000).value
      return sum
    }
  },
}

function made(entry: EntryClass): readonly Entry[] {
  return Array.from({ length: 1000 }, (_, index) => new entry({ id: index, count: index, value: index }))
}
