import { Out, UserData } from 'koffi-bindgen/runtime'
import { sqlite3, sqlite3_close, sqlite3_exec, sqlite3_open } from './sqlite3.ts'

const out = new Out(sqlite3)
sqlite3_open(':memory:', out)
const rows: string[] = []
sqlite3_exec(
  out.value,
  'select 1 as a, 2 as b',
  (data, count, values, names) => {
    for (let i = 0; i < count; i++) {
      UserData.get<string[]>(data).push(`${names?.read(i)?.text()}=${values?.read(i)?.text()}`)
    }
    return 0
  },
  new UserData(rows),
  null,
)
console.log(rows.join(' ')) // a=1 b=2
const fail = (): number => {
  throw new Error('enough')
}
try {
  sqlite3_exec(out.value, 'select 1', fail, null, null)
} catch (error) {
  console.log((error as Error).message) // enough
}
sqlite3_close(out.value)
