import { Out } from 'koffi-bindgen/runtime'
import { SQLITE_OK, sqlite3, sqlite3_close, sqlite3_open } from './sqlite3.ts'

const out = new Out(sqlite3)
console.log(sqlite3_open(':memory:', out) === SQLITE_OK) // true
const db = out.value
console.log(sqlite3_close(db)) // 0
