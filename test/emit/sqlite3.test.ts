import { describe, expect, it } from 'vitest'
import * as sqlite from '../../bindings/sqlite3/index.ts'
import { Out, type Owned } from '../../runtime/index.ts'

const { SQLITE_DONE, SQLITE_OK, SQLITE_ROW, SQLITE_TRANSIENT, SQLITE_UTF8, sqlite3, sqlite3_stmt } = sqlite

function open(): Owned<sqlite.sqlite3> {
  const out = new Out(sqlite3)
  expect(sqlite.sqlite3_open(':memory:', out)).toBe(SQLITE_OK)
  return out.owned
}

function prepare(db: sqlite.sqlite3, sql: string): Owned<sqlite.sqlite3_stmt> {
  const out = new Out(sqlite3_stmt)
  const code = sqlite.sqlite3_prepare_v2(db, sql, -1, out, null)
  expect(code, sqlite.sqlite3_errmsg(db) ?? '').toBe(SQLITE_OK)
  return out.owned
}

describe('SQLite through its generated binding', () => {
  it('creates, inserts, selects', () => {
    const db = open()
    expect(sqlite.sqlite3_exec(db, 'create table t (a, b)', null, null, null)).toBe(SQLITE_OK)
    using insert = prepare(db, 'insert into t values (?1, ?2)')
    sqlite.sqlite3_bind_int64(insert, 1, 2n ** 53n - 1n)
    sqlite.sqlite3_bind_text(insert, 2, 'größer', -1, SQLITE_TRANSIENT)
    expect(sqlite.sqlite3_step(insert)).toBe(SQLITE_DONE)
    using select = prepare(db, 'select a, b from t')
    expect(sqlite.sqlite3_step(select)).toBe(SQLITE_ROW)
    expect(sqlite.sqlite3_column_int64(select, 0)).toBe(Number.MAX_SAFE_INTEGER)
    expect(sqlite.sqlite3_column_text(select, 1)?.text()).toBe('größer')
    expect(sqlite.sqlite3_step(select)).toBe(SQLITE_DONE)
  })

  it('keeps a connection alive that was busy when it was to be closed', () => {
    const db = open()
    const statement = prepare(db, 'select 1')
    expect(sqlite.sqlite3_close(db)).toBe(sqlite.SQLITE_BUSY)
    expect(db.freed).toBe(false)
    sqlite.sqlite3_finalize(statement)
    expect(sqlite.sqlite3_close(db)).toBe(SQLITE_OK)
    expect(db.freed).toBe(true)
    expect(() => sqlite.sqlite3_errmsg(db)).toThrow(
      /sqlite3_errmsg: argument1 is a .* that was freed by sqlite3_close/,
    )
  })

  it('calls a JavaScript function from SQL', () => {
    using db = open()
    const twice = (
      context: sqlite.sqlite3_context,
      count: number,
      values: { read(i?: number): unknown } | null,
    ) => {
      expect(count).toBe(1)
      const value = values?.read(0) as sqlite.sqlite3_value
      sqlite.sqlite3_result_int64(context, 2 * sqlite.sqlite3_value_int64(value))
    }
    const code = sqlite.sqlite3_create_function_v2(db, 'twice', 1, SQLITE_UTF8, null, twice, null, null, null)
    expect(code).toBe(SQLITE_OK)
    const statement = prepare(db, 'select twice(21)')
    expect(sqlite.sqlite3_step(statement)).toBe(SQLITE_ROW)
    expect(sqlite.sqlite3_column_int(statement, 0)).toBe(42)
    sqlite.sqlite3_finalize(statement)
  })

  it('calls back for each row of sqlite3_exec', () => {
    using db = open()
    let rows = 0
    expect(
      sqlite.sqlite3_exec(
        db,
        'select 1 union select 2',
        () => {
          rows++
          return 0
        },
        null,
        null,
      ),
    ).toBe(SQLITE_OK)
    expect(rows).toBe(2)
  })

  it('refuses a statement for a connection', () => {
    using db = open()
    using statement = prepare(db, 'select 1')
    // @ts-expect-error a statement is no connection
    expect(() => sqlite.sqlite3_errmsg(statement)).toThrow(TypeError)
  })
})

describe('what is not owned', () => {
  it('cannot be disposed: TypeScript says so', () => {
    using db = open()
    using statement = prepare(db, 'select 1')
    const lent = sqlite.sqlite3_db_handle(statement)
    expect(lent).toBe(db)
    // @ts-expect-error the connection of a statement is only lent
    void lent[Symbol.dispose]
  })
})
