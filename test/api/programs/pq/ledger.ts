import { stringArray } from 'koffi-bindgen/runtime'
import { Connection, PostgresError, type Result } from '../output/pq.api.ts'

type Row = Record<string, string | null>

function rows(result: Result): Row[] {
  const columns = Array.from({ length: result.nfields() }, (_, column) => result.fname(column) ?? '')
  const value = (row: number, column: number): string | null =>
    result.getisnull(row, column) ? null : result.getvalue(row, column)
  return Array.from({ length: result.ntuples() }, (_, row) =>
    Object.fromEntries(columns.map((name, column) => [name, value(row, column)])),
  )
}

/** Accounts are made, money is moved in transactions, and a bad one is taken back. Says what it saw. */
export async function ledger(server: string, say: (line: string) => void): Promise<void> {
  using db = await Connection.connectdbAsync(server)
  using made = db.exec(
    `create temporary table accounts(name text primary key, cents int check (cents >= 0), note text)`,
  )
  say(`made ${made.ntuples()}`)
  db.prepare('add', 'insert into accounts values ($1, $2, $3)')[Symbol.dispose]()
  using prepared = db.describePrepared('add')
  say(`prepared, of ${prepared.nparams()}`)
  for (const account of [
    ['Ada', '500', null],
    ['Bób', '100', "it's"],
  ] as const) {
    using added = db.execPrepared('add', 3, stringArray(account))
    say(`added ${added.cmdTuples()}`)
  }
  for (const cents of ['200', '9000']) {
    db.exec('begin')[Symbol.dispose]()
    try {
      using taken = db.execParams(
        'update accounts set cents = cents - $1 where name = $2',
        2,
        stringArray([cents, 'Ada']),
      )
      using given = db.execParams(
        'update accounts set cents = cents + $1 where name = $2',
        2,
        stringArray([cents, 'Bób']),
      )
      db.exec('commit')[Symbol.dispose]()
      say(`moved ${cents}, ${taken.cmdTuples()} and ${given.cmdTuples()}`)
    } catch (error) {
      if (!(error instanceof PostgresError)) throw error
      db.exec('rollback')[Symbol.dispose]()
      say(`${error.sqlstate}: ${error.text?.split('\n')[0]}`)
    }
  }
  using all = await db.execAsync(
    `select * from accounts where note is null or note = ${db.escapeLiteral("it's")} order by name`,
  )
  for (const { name, cents, note } of rows(all)) say(`${name} ${cents} ${note}`)
}
