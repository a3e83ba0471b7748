import { Database, SqliteError } from 'koffi-bindgen/bindings/sqlite3/api'

using db = Database.open(':memory:')
db.exec('create table people(name text unique, weight real)')
db.exec("insert into people values ('Ada', 61.5), ('Bob', 80)")
using select = db.prepare('select name, weight from people order by name')
const rows = [...select].map(({ name, weight }) => `${name} weighs ${weight}`)
console.log(rows.join(', ')) // Ada weighs 61.5, Bob weighs 80
try {
  db.exec("insert into people(name) values ('Ada')")
} catch (error) {
  if (error instanceof SqliteError) console.log(error.code) // SQLITE_CONSTRAINT
}
