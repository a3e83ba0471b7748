import { Out } from 'koffi-bindgen/runtime'
import { sqlite3, sqlite3_close, sqlite3_errmsg, sqlite3_finalize, sqlite3_open } from './sqlite3.ts'

const opened = new Out(sqlite3)
sqlite3_open(':memory:', opened)
const db = opened.value

function messageOf(call: () => unknown): string {
  try {
    call()
    return 'nothing is wrong'
  } catch (error) {
    return (error as Error).message
  }
}
// @ts-expect-error: TypeScript sees it, and so does the running program
console.log(messageOf(() => sqlite3_finalize(db)).split(';')[0]) // sqlite3_finalize: pStmt must be a sqlite3_stmt * or null
sqlite3_close(db)
console.log(messageOf(() => sqlite3_errmsg(db))) // sqlite3_errmsg: argument1 is a sqlite3 * that was freed by sqlite3_close
