import * as sqlite from 'koffi-bindgen/bindings/sqlite3/api'
import { compress as idiomaticCompress, raw as zlib } from 'koffi-bindgen/bindings/zlib/api'
import { Out, unsignedLong } from 'koffi-bindgen/runtime'
import type { Row } from './measure.ts'

const { raw, Database } = sqlite
const { SQLITE_DONE, SQLITE_OK, SQLITE_ROW } = raw

/** The same work over an idiomatic module, and as it is written over the raw one, with the same checks. */
export function idiomaticRows(): readonly Row[] {
  const db = Database.open(':memory:')
  db.exec('create table numbers(value integer, name text)')
  db.exec(
    'with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000) insert into numbers select i, i from n',
  )
  const statement = db.prepare('select ?1')
  const all = db.prepare('select value, name from numbers')
  const text = Buffer.from('The quick brown fox. '.repeat(200))
  return [
    {
      name: 'a method with a check (bindInt)',
      calls: 2_000,
      ways: {
        raw: (calls) => {
          for (let i = 0; i < calls; i++) checked(raw.sqlite3_bind_int(statement.raw, 1, i))
        },
        idiomatic: (calls) => {
          for (let i = 0; i < calls; i++) statement.bindInt(1, i)
        },
      },
    },
    {
      name: 'a plain result (bindParameterCount)',
      calls: 2_000,
      ways: {
        raw: (calls) => {
          for (let i = 0; i < calls; i++) raw.sqlite3_bind_parameter_count(statement.raw)
        },
        idiomatic: (calls) => {
          for (let i = 0; i < calls; i++) statement.bindParameterCount()
        },
      },
    },
    {
      name: 'an object made and ended (prepare, finalize)',
      calls: 200,
      ways: {
        raw: (calls) => {
          for (let i = 0; i < calls; i++) {
            const made = new Out(raw.sqlite3_stmt)
            checked(raw.sqlite3_prepare_v2(db.raw, 'select 1', undefined, made, null))
            made.owned[Symbol.dispose]()
          }
        },
        idiomatic: (calls) => {
          for (let i = 0; i < calls; i++) db.prepare('select 1')[Symbol.dispose]()
        },
      },
    },
    {
      name: 'memory filled in (compress 4 kB)',
      calls: 20,
      ways: {
        raw: (calls) => {
          for (let i = 0; i < calls; i++) {
            const room = new Uint8Array(zlib.compressBound(text.length))
            const length = new Out(unsignedLong, room.length)
            if (zlib.compress(room, length, text) !== zlib.Z_OK) throw new Error('compress')
            room.subarray(0, Number(length.value))
          }
        },
        idiomatic: (calls) => {
          for (let i = 0; i < calls; i++) idiomaticCompress(text)
        },
      },
    },
    {
      name: 'iteration of 2,000 rows, a row',
      calls: 2_000,
      ways: {
        raw: () => iterateByHand(all.raw),
        idiomatic: () => {
          all.reset()
          let sum = 0
          for (const { value } of all) sum += Number(value)
          return sum
        },
      },
    },
  ]
}

function checked(status: number): void {
  if (status !== SQLITE_OK) throw new Error(String(status))
}

/** Objects of named values, as the idiomatic iterator gives them. */
function iterateByHand(statement: sqlite.Statement['raw']): number {
  checked(raw.sqlite3_reset(statement))
  let sum = 0
  let names: string[] | undefined
  for (
    let status = raw.sqlite3_step(statement);
    status !== SQLITE_DONE;
    status = raw.sqlite3_step(statement)
  ) {
    if (status !== SQLITE_ROW) throw new Error(String(status))
    names ??= Array.from(
      { length: raw.sqlite3_column_count(statement) },
      (_, index) => raw.sqlite3_column_name(statement, index) ?? '',
    )
    const row: Record<string, unknown> = {}
    names.forEach((name, index) => {
      row[name] = columnByHand(statement, index)
    })
    sum += Number(row.value)
  }
  return sum
}

function columnByHand(statement: sqlite.Statement['raw'], index: number): unknown {
  switch (raw.sqlite3_column_type(statement, index)) {
    case raw.SQLITE_INTEGER:
      return raw.sqlite3_column_int64(statement, index)
    case raw.SQLITE_FLOAT:
      return raw.sqlite3_column_double(statement, index)
    case raw.SQLITE_TEXT:
      return raw.sqlite3_column_text(statement, index)?.text() ?? null
    default:
      return null
  }
}
