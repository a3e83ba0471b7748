import { Callback, Out } from 'koffi-bindgen/runtime'
import {
  SQLITE_UTF8,
  sqlite3,
  sqlite3_close,
  sqlite3_create_function,
  sqlite3_create_function_xFunc,
  sqlite3_exec,
  sqlite3_open,
  sqlite3_result_int,
} from './sqlite3.ts'

const opened = new Out(sqlite3)
sqlite3_open(':memory:', opened)
const db = opened.value

let calls = 0
// SQLite keeps the function after the call, so it is a Callback, which lives until it is disposed.
const answer = new Callback(sqlite3_create_function_xFunc, (context) => {
  calls++
  sqlite3_result_int(context, 42)
})
sqlite3_create_function(db, 'answer', 0, SQLITE_UTF8, null, answer, null, null)
sqlite3_exec(db, 'select answer(), answer()', null, null, null)
console.log(calls) // 2
sqlite3_close(db)
answer[Symbol.dispose]()
