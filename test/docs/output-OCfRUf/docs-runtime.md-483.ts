import { int } from 'koffi-bindgen/runtime'
import { sqlite3_free, sqlite3_mprintf } from './sqlite3.ts'

const message = sqlite3_mprintf('%s has %d rows', 'a table', int(3))
console.log(message?.text()) // a table has 3 rows
sqlite3_free(message)
