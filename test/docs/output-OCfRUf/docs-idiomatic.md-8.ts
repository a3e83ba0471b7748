import { Database, raw, SqliteError } from 'koffi-bindgen/bindings/sqlite3/api'

using db = Database.open(':memory:')
db.exec('create table people(name text unique, weight real)')

using insert = db.prepare('insert into people values (?, ?)')
for (const [name, weight] of [['Ada', 61.5], ['Bob', 80]] as const) {
  insert.bind(1, name)
  insert.bind(2, weight)
  insert.step()
  insert.reset()
}

using select = db.prepare('select name, weight from people order by name')
const rows = [...select].map(({ name, weight }) => `${name} weighs ${weight}`)
console.log(rows.join(', ')) // Ada weighs 61.5, Bob weighs 80

try {
  db.exec("insert into people(name) values ('Ada')")
} catch (error) {
  if (error instanceof SqliteError && error.code === 'SQLITE_CONSTRAINT') console.log(error.message) // sqlite3_exec: UNIQUE constraint failed: people.name
}

// Functions of JavaScript, which live as long as the database.
db.createFunction(
  'twice', 1, raw.SQLITE_UTF8,
  (context, [value]) => context.result(Number(value?.get()) * 2),
  null, null,
)
using twice = db.prepare('select twice(21) as answer')
console.log([...twice][0]?.answer) // 42
