import { expect, test } from 'vitest'
import { Database, raw, SqliteError } from '../../bindings/sqlite3/api.ts'

function people(): ReturnType<typeof Database.open> {
  const db = Database.open(':memory:')
  db.exec('create table people(id integer primary key, name text not null unique, weight real, photo blob)')
  return db
}

test('rows are objects, with values of the types that the database has', () => {
  using db = people()
  using insert = db.prepare('insert into people(name, weight, photo) values (?, ?, ?)')
  insert.bind(1, 'Ada')
  insert.bind(2, 61.5)
  insert.bind(3, new Uint8Array([1, 2, 3]))
  expect(insert.step()).toBe(false)
  insert.reset()
  insert.bind(1, 'Bob')
  insert.bind(2, 80)
  insert.bind(3, null)
  insert.step()
  expect(db.lastInsertRowid()).toBe(2)
  using select = db.prepare('select * from people order by id')
  const rows = [...select].map(({ photo, ...row }) => ({
    ...row,
    photo: photo instanceof Uint8Array ? [...photo] : photo,
  }))
  expect(rows).toEqual([
    { id: 1, name: 'Ada', weight: 61.5, photo: [1, 2, 3] },
    { id: 2, name: 'Bob', weight: 80, photo: null },
  ])
})

test('a failure is an error of the library, with the name of its code', () => {
  using db = people()
  const broken = (): unknown => db.prepare('select from')
  expect(broken).toThrow(SqliteError)
  expect(broken).toThrow('sqlite3_prepare_v2: near "from": syntax error')
  db.exec("insert into people(name) values ('Ada')")
  const twice = caught(() => db.exec("insert into people(name) values ('Ada')"))
  expect(twice).toMatchObject({ name: 'SqliteError', code: 'SQLITE_CONSTRAINT', status: 19 })
  db.extendedResultCodes(1)
  expect(caught(() => db.exec("insert into people(name) values ('Ada')"))).toMatchObject({
    code: 'SQLITE_CONSTRAINT_UNIQUE',
    status: 2067,
    function: 'sqlite3_exec',
  })
  const missing = caught(() => Database.openV2('/no/such/folder/file', { readonly: true }))
  expect(missing).toMatchObject({ code: 'SQLITE_CANTOPEN' })
  expect(missing.message).toBe('sqlite3_open_v2: unable to open database file')
  // Nothing to prepare is no statement.
  expect(() => db.prepare('-- nothing')).toThrow('made nothing')
})

function caught(run: () => unknown): Error {
  try {
    run()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}

test('transactions', () => {
  using db = people()
  db.exec('begin')
  expect(db.getAutocommit()).toBe(0)
  db.exec("insert into people(name) values ('Ada')")
  db.exec('rollback')
  using count = db.prepare('select count(*) as n from people')
  expect([...count]).toEqual([{ n: 0 }])
})

test('functions and aggregates of JavaScript', () => {
  using db = people()
  db.createFunction(
    'twice',
    1,
    raw.SQLITE_UTF8,
    (context, [value]) => {
      const given = value?.get()
      context.result(typeof given === 'number' ? given * 2 : null)
    },
    null,
    null,
  )
  const sums: number[] = []
  db.createFunction(
    'total_of',
    1,
    raw.SQLITE_UTF8,
    null,
    (_context, [value]) => void sums.push(value?.double() ?? 0),
    (context) => context.result(sums.splice(0).reduce((sum, one) => sum + one, 0)),
  )
  db.createFunction('fails', 0, raw.SQLITE_UTF8, (context) => context.resultError('no luck', -1), null, null)
  using select = db.prepare('select twice(21) as two, total_of(value) as sum from json_each(?)')
  select.bind(1, '[1, 2, 3.5]')
  expect([...select]).toEqual([{ two: 42, sum: 6.5 }])
  expect(() => db.exec('select fails()')).toThrow('sqlite3_exec: no luck')
})

test('a backup, and blobs in place', () => {
  using db = people()
  db.exec("insert into people(name, photo) values ('Ada', zeroblob(4))")
  {
    using blob = db.blobOpen('main', 'people', 'photo', 1, 1)
    expect(blob.bytes()).toBe(4)
    blob.write(new Uint8Array([9, 8, 7]), 1)
    const bytes = new Uint8Array(4)
    blob.read(bytes, 0)
    expect([...bytes]).toEqual([0, 9, 8, 7])
  }
  using copy = Database.open(':memory:')
  {
    using backup = copy.backupInit('main', db, 'main')
    expect(backup.step(-1)).toBe(false)
  }
  using select = copy.prepare('select name, hex(photo) as photo from people')
  expect([...select]).toEqual([{ name: 'Ada', photo: '00090807' }])
  const image = db.serialize('main', 0)
  expect(new TextDecoder().decode(image?.subarray(0, 15))).toBe('SQLite format 3')
})

test('what blocks runs on another thread', async () => {
  using db = await Database.openAsync(':memory:')
  await db.execAsync('create table t(x)')
  await expect(db.execAsync('create table t(x)')).rejects.toMatchObject({
    name: 'SqliteError',
    message: 'sqlite3_exec: table t already exists',
  })
})

test('statements end with their database', () => {
  const db = people()
  const statement = db.prepare('select 1')
  db[Symbol.dispose]()
  expect(() => statement.step()).toThrow(/sqlite3_stmt \* that was freed|ended with/)
})
