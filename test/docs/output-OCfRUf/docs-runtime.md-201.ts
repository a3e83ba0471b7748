import { Out } from 'koffi-bindgen/runtime'
import { sqlite3, sqlite3_errmsg, sqlite3_open } from './sqlite3.ts'

const out = new Out(sqlite3)
sqlite3_open(':memory:', out)
const db = out.owned
console.log(db === out.value, sqlite3_errmsg(db)) // true not an error
db[Symbol.dispose]()
console.log(db.freed, db.address) // true 0
try {
  sqlite3_errmsg(db)
} catch (error) {
  console.log((error as Error).message.endsWith('was freed by sqlite3_close')) // true
}
