import { Out } from 'koffi-bindgen/runtime'
import {
  SQLITE_OK,
  SQLITE_ROW,
  sqlite3,
  sqlite3_bind_int,
  sqlite3_close,
  sqlite3_column_text,
  sqlite3_errmsg,
  sqlite3_finalize,
  sqlite3_open,
  sqlite3_prepare_v2,
  sqlite3_step,
  sqlite3_stmt,
} from './sqlite3.ts'

const opened = new Out(sqlite3)
if (sqlite3_open(':memory:', opened) !== SQLITE_OK) throw new Error('no database')
const db = opened.value

const prepared = new Out(sqlite3_stmt)
if (sqlite3_prepare_v2(db, "select 'hello ' || ?", -1, prepared, null) !== SQLITE_OK) {
  throw new Error(sqlite3_errmsg(db) ?? 'no statement')
}
const statement = prepared.value
sqlite3_bind_int(statement, 1, 42)
if (sqlite3_step(statement) === SQLITE_ROW) console.log(sqlite3_column_text(statement, 0)?.text()) // hello 42
sqlite3_finalize(statement)
sqlite3_close(db)
