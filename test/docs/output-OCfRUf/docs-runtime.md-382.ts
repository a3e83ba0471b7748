import { Callback, Out } from 'koffi-bindgen/runtime'
import {
  sqlite3,
  sqlite3_close,
  sqlite3_commit_hook,
  sqlite3_commit_hook_argument2,
  sqlite3_exec,
  sqlite3_open,
} from './sqlite3.ts'

const out = new Out(sqlite3)
sqlite3_open(':memory:', out)
let commits = 0
const count = new Callback(sqlite3_commit_hook_argument2, () => {
  commits++
  return 0
})
sqlite3_commit_hook(out.value, count, null)
sqlite3_exec(out.value, 'create table t (a)', null, null, null)
console.log(commits) // 1
count[Symbol.dispose]()
try {
  sqlite3_exec(out.value, 'insert into t values (1)', null, null, null)
} catch (error) {
  console.log((error as Error).message.endsWith('C called a callback that was disposed')) // true
}
sqlite3_close(out.value)
