import { Out } from 'koffi-bindgen/runtime'
import { sqlite3, sqlite3_close, sqlite3_open, sqlite3_stmt } from './sqlite3.ts'

const out = new Out(sqlite3)
sqlite3_open(':memory:', out)
const db = out.value!
const cast = sqlite3_stmt.cast(db) // only to show it: this one is no statement
console.log(cast instanceof sqlite3_stmt, cast.address === db.address) // true true
sqlite3_close(db)
console.log(cast.freed) // true
