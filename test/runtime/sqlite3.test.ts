import {
  SQLITE_CONSTRAINT,
  SQLITE_DONE,
  SQLITE_ERROR,
  SQLITE_OK,
  SQLITE_ROW,
  SQLITE_UTF8,
  sqlite3,
  sqlite3_bind_int64,
  sqlite3_bind_text,
  sqlite3_bind_text_argument5,
  sqlite3_close,
  sqlite3_column_bytes,
  sqlite3_column_double,
  sqlite3_column_int64,
  sqlite3_column_text,
  sqlite3_create_function,
  sqlite3_errmsg,
  sqlite3_exec,
  sqlite3_finalize,
  sqlite3_free,
  sqlite3_mprintf,
  sqlite3_open,
  sqlite3_prepare_v2,
  sqlite3_reset,
  sqlite3_result_int64,
  sqlite3_step,
  sqlite3_stmt,
  sqlite3_user_data,
  sqlite3_value_int64,
} from 'koffi-bindgen/bindings/sqlite3'
import { callAsync, char, functionAt, int, Out, type Owned, pointer, UserData } from 'koffi-bindgen/runtime'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let db: Owned<sqlite3>

beforeEach(() => {
  const out = new Out(sqlite3)
  expect(sqlite3_open(':memory:', out)).toBe(SQLITE_OK)
  db = out.owned
  expect(
    sqlite3_exec(db, 'CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, size REAL)', null, null, null),
  ).toBe(0)
})

afterEach(() => db[Symbol.dispose]())

function prepare(sql: string): Owned<sqlite3_stmt> {
  const out = new Out(sqlite3_stmt)
  expect(sqlite3_prepare_v2(db, sql, -1, out, null)).toBe(SQLITE_OK)
  return out.owned
}

const SQLITE_TRANSIENT = functionAt(sqlite3_bind_text_argument5, -1n)

describe('sqlite3 through its binding', () => {
  it('prepared statements', () => {
    const insert = prepare('INSERT INTO t (id, name, size) VALUES (?, ?, 0.5)')
    for (const [id, name] of [
      [1, 'one'],
      [2n ** 53n - 1n, 'zwölf 😀'],
    ] as const) {
      sqlite3_bind_int64(insert, 1, id)
      sqlite3_bind_text(insert, 2, name, -1, SQLITE_TRANSIENT)
      expect(sqlite3_step(insert)).toBe(SQLITE_DONE)
      sqlite3_reset(insert)
    }
    sqlite3_finalize(insert)
    expect(() => sqlite3_step(insert)).toThrow(/sqlite3_step: .* was freed by sqlite3_finalize/)

    const select = prepare('SELECT id, name, size FROM t ORDER BY id')
    const rows: unknown[] = []
    while (sqlite3_step(select) === SQLITE_ROW) {
      const text = sqlite3_column_text(select, 1)
      expect(Buffer.from(text!.bytes(sqlite3_column_bytes(select, 1))).toString()).toBe(text!.text())
      rows.push([sqlite3_column_int64(select, 0), text!.text(), sqlite3_column_double(select, 2)])
    }
    expect(rows).toEqual([
      [1, 'one', 0.5],
      [2 ** 53 - 1, 'zwölf 😀', 0.5],
    ])
    select[Symbol.dispose]()
    expect(select.freed).toBe(true)
  })

  it('a row callback', () => {
    sqlite3_exec(db, "INSERT INTO t VALUES (1, 'a', 1), (2, 'b', 2)", null, null, null)
    const seen: unknown[] = []
    const code = sqlite3_exec(
      db,
      'SELECT * FROM t',
      (data, count, values, names) => {
        UserData.get<unknown[]>(data).push(
          Object.fromEntries(
            Array.from({ length: count }, (_, i) => [names!.read(i)!.text(), values!.read(i)!.text()]),
          ),
        )
        return 0
      },
      new UserData(seen),
      null,
    )
    expect(code).toBe(SQLITE_OK)
    expect(seen).toEqual([
      { id: '1', name: 'a', size: '1.0' },
      { id: '2', name: 'b', size: '2.0' },
    ])
    const stop = (): number => {
      throw new RangeError('enough')
    }
    expect(() => sqlite3_exec(db, 'SELECT * FROM t', stop, null, null)).toThrow(new RangeError('enough'))
  })

  it('a JavaScript function in SQL', () => {
    const data = new UserData({ calls: 0 })
    sqlite3_create_function(
      db,
      'double_it',
      1,
      SQLITE_UTF8,
      data,
      (context, _count, values) => {
        UserData.get<{ calls: number }>(sqlite3_user_data(context)).calls++
        sqlite3_result_int64(context, 2 * sqlite3_value_int64(values!.read(0)))
      },
      null,
      null,
    )
    const select = prepare('SELECT double_it(21) + double_it(1)')
    expect(sqlite3_step(select)).toBe(SQLITE_ROW)
    expect(sqlite3_column_int64(select, 0)).toBe(44)
    expect(data.value.calls).toBe(2)
    sqlite3_finalize(select)
  })

  it('errors', () => {
    sqlite3_exec(db, 'INSERT INTO t VALUES (1, NULL, 1)', null, null, null)
    const message = new Out(pointer(char))
    expect(sqlite3_exec(db, 'INSERT INTO t VALUES (1, NULL, 1)', null, null, message)).toBe(SQLITE_CONSTRAINT)
    expect(message.value!.text()).toBe('UNIQUE constraint failed: t.id')
    sqlite3_free(message.value)
    expect(sqlite3_exec(db, 'SELEC', null, null, null)).toBe(SQLITE_ERROR)
    expect(sqlite3_errmsg(db)).toBe('near "SELEC": syntax error')
    const out = new Out(sqlite3_stmt)
    expect(sqlite3_prepare_v2(db, 'nonsense', -1, out, null)).toBe(SQLITE_ERROR)
    expect(out.value).toBe(null)
  })

  it('variadic functions', () => {
    const text = sqlite3_mprintf('%Q %d', "it's", int(5))
    expect(text!.text()).toBe("'it''s' 5")
    sqlite3_free(text)
  })

  it('a closed database is closed', () => {
    const out = new Out(sqlite3)
    sqlite3_open(':memory:', out)
    const other = out.value!
    expect(sqlite3_close(other)).toBe(SQLITE_OK)
    expect(() => sqlite3_errmsg(other)).toThrow(/was freed by sqlite3_close/)
    expect(() => sqlite3_close(other)).toThrow(/was freed by sqlite3_close/)
    // With a statement open, closing fails, and the database stays usable.
    const select = prepare('SELECT 1')
    expect(sqlite3_close(db)).not.toBe(SQLITE_OK)
    expect(sqlite3_errmsg(db)).toMatch(/unable to close/)
    sqlite3_finalize(select)
  })

  it('calls on another thread', async () => {
    const select = prepare(
      'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 20000) SELECT sum(x) FROM c',
    )
    expect(await callAsync(sqlite3_step, [select])).toBe(SQLITE_ROW)
    expect(sqlite3_column_int64(select, 0)).toBe(200010000)
    expect(await callAsync(sqlite3_finalize, [select])).toBe(SQLITE_OK)
    expect(select.freed).toBe(true)
  })
})
