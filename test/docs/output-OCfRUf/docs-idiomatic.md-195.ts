import { Database } from 'koffi-bindgen/bindings/sqlite3/api'

using db = Database.open(':memory:')
using select = db.prepare('select value as n from json_each(?)')
select.bind(1, '[1, 2, 3]')
for await (const { n } of select) {
  console.log(n) // 1
  break
}

const controller = new AbortController()
const numbers: unknown[] = []
try {
  for await (const { n } of select.iterateAsync({ signal: controller.signal })) {
    if (numbers.push(n) === 2) controller.abort(new Error('two are enough'))
  }
} catch (error) {
  console.log(`${numbers}: ${(error as Error).message}`) // 1,2: two are enough
}
