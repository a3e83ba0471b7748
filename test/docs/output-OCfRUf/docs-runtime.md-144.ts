import { cstring, made } from 'koffi-bindgen/runtime'
import {
  SQLITE_OK,
  sqlite3,
  sqlite3_close,
  sqlite3_errstr,
  sqlite3_finalize,
  sqlite3_open,
  sqlite3_prepare_v2,
  sqlite3_stmt,
} from './sqlite3.ts'

const check = (status: number): void => {
  if (status !== SQLITE_OK) throw new Error(sqlite3_errstr(status) ?? 'no reason is given')
}
const db = made(sqlite3, (out) => sqlite3_open(':memory:', out), check)
const sql = 'select 1; select 2'
const [statement, tail] = made(
  [sqlite3_stmt, cstring],
  (...outs) => sqlite3_prepare_v2(db, sql, -1, ...outs),
  check,
)
console.log(statement !== null, typeof tail) // true string
sqlite3_finalize(statement)
sqlite3_close(db)
