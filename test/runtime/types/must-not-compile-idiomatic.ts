// What must not compile over idiomatic modules, each with a word on why. Never run.
import { type Archive, Entry } from '../../../bindings/libarchive/api.ts'
import { Database, SqliteError, type Statement } from '../../../bindings/sqlite3/api.ts'
import { compress } from '../../../bindings/zlib/api.ts'

export function wrong(db: Database, statement: Statement, archive: Archive, error: unknown): void {
  // @ts-expect-error: SQL is text
  db.exec(5)
  // @ts-expect-error: a statement needs SQL
  db.prepare()
  // @ts-expect-error: nothing is called so
  db.prepare3('select 1')
  // @ts-expect-error: a database is opened by its class
  new Database(':memory:')
  // @ts-expect-error: an index is a number
  statement.bindInt('1', 2)
  // @ts-expect-error: no such value can be bound
  statement.bind(1, Symbol('value'))
  // @ts-expect-error: iterating gives objects of named values, not arrays
  for (const [first] of statement) console.log(first)
  // @ts-expect-error: a value may be text, and is no number before that is asked for
  const sum: number = statement.column(0)
  console.log(sum)
  // @ts-expect-error: the last entry has none behind it
  archive.readNextHeader().pathname()
  // @ts-expect-error: an entry is no archive
  archive.readExtract(archive, 0)
  // @ts-expect-error: no such flag
  archive.writeDiskSetOptions({ tyme: true })
  // @ts-expect-error: no such flag
  archive.writeDiskSetOptions(['time', 'tyme'])
  // @ts-expect-error: flags are set or not
  Database.openV2(':memory:', { readonly: 1 })
  // @ts-expect-error: a size is a number
  Entry.new().setSize('5')
  // @ts-expect-error: only what the caller owns is disposed
  using lent = archive.readNextHeader()
  console.log(lent)
  // @ts-expect-error: memory or text, no number
  compress(5)
  // @ts-expect-error: what is compressed is bytes
  compress('text').toUpperCase()
  // @ts-expect-error: no such code
  if (error instanceof SqliteError) console.log(error.code === 'SQLITE_NO_SUCH_CODE')
  // @ts-expect-error: the twin of a blocking function is a promise
  const stepped: boolean = statement.stepAsync()
  console.log(stepped)
}
