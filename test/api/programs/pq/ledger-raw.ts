import { callAsync, stringArray } from 'koffi-bindgen/runtime'
import * as c from '../output/pq.ts'

type Row = Record<string, string | null>

class QueryError extends Error {
  readonly sqlstate: string | null

  constructor(message: string, sqlstate: string | null) {
    super(message)
    this.sqlstate = sqlstate
  }
}

const good: readonly number[] = [
  c.PGRES_COMMAND_OK,
  c.PGRES_TUPLES_OK,
  c.PGRES_EMPTY_QUERY,
  c.PGRES_COPY_IN,
  c.PGRES_COPY_OUT,
]

function checked(db: c.PGconn, result: c.PGresult | null): c.PGresult {
  if (result === null) throw new Error(c.PQerrorMessage(db) ?? 'no result')
  if (good.includes(c.PQresultStatus(result))) return result
  const message = c.PQresultErrorMessage(result) ?? ''
  const sqlstate = c.PQresultErrorField(result, c.PG_DIAG_SQLSTATE)
  c.PQclear(result)
  throw new QueryError(message, sqlstate)
}

function run(db: c.PGconn, sql: string): void {
  c.PQclear(checked(db, c.PQexec(db, sql)))
}

function update(db: c.PGconn, sql: string, ...values: readonly (string | null)[]): string | null {
  const given = stringArray(values)
  const result = checked(db, c.PQexecParams(db, sql, values.length, null, given, null, null, 0))
  const changed = c.PQcmdTuples(result)
  c.PQclear(result)
  return changed
}

function rows(result: c.PGresult): Row[] {
  const found: Row[] = []
  const width = c.PQnfields(result)
  for (let row = 0; row < c.PQntuples(result); row++) {
    const values: Row = {}
    for (let column = 0; column < width; column++) {
      const name = c.PQfname(result, column) ?? ''
      values[name] = c.PQgetisnull(result, row, column) ? null : c.PQgetvalue(result, row, column)
    }
    found.push(values)
  }
  return found
}

/** Accounts are made, money is moved in transactions, and a bad one is taken back. Says what it saw. */
export async function ledger(server: string, say: (line: string) => void): Promise<void> {
  const db = await callAsync(c.PQconnectdb, [server])
  if (db === null) throw new Error('PQconnectdb: out of memory')
  try {
    if (c.PQstatus(db) !== c.CONNECTION_OK) throw new Error(`PQconnectdb: ${c.PQerrorMessage(db)}`)
    const made = checked(
      db,
      c.PQexec(
        db,
        `create temporary table accounts(name text primary key, cents int check (cents >= 0), note text)`,
      ),
    )
    say(`made ${c.PQntuples(made)}`)
    c.PQclear(made)
    c.PQclear(checked(db, c.PQprepare(db, 'add', 'insert into accounts values ($1, $2, $3)', 0, null)))
    const prepared = checked(db, c.PQdescribePrepared(db, 'add'))
    say(`prepared, of ${c.PQnparams(prepared)}`)
    c.PQclear(prepared)
    for (const account of [
      ['Ada', '500', null],
      ['Bób', '100', "it's"],
    ] as const) {
      const values = stringArray(account)
      const added = checked(db, c.PQexecPrepared(db, 'add', 3, values, null, null, 0))
      say(`added ${c.PQcmdTuples(added)}`)
      c.PQclear(added)
    }
    for (const cents of ['200', '9000']) {
      run(db, 'begin')
      try {
        const taken = update(db, 'update accounts set cents = cents - $1 where name = $2', cents, 'Ada')
        const given = update(db, 'update accounts set cents = cents + $1 where name = $2', cents, 'Bób')
        run(db, 'commit')
        say(`moved ${cents}, ${taken} and ${given}`)
      } catch (error) {
        if (!(error instanceof QueryError)) throw error
        run(db, 'rollback')
        say(`${error.sqlstate}: ${error.message.split('\n')[0]}`)
      }
    }
    const quoted = c.PQescapeLiteral(db, "it's", 4)
    if (quoted === null) throw new Error(`PQescapeLiteral: ${c.PQerrorMessage(db)}`)
    const query = `select * from accounts where note is null or note = ${quoted} order by name`
    const all = checked(db, await callAsync(c.PQexec, [db, query]))
    for (const { name, cents, note } of rows(all)) say(`${name} ${cents} ${note}`)
    c.PQclear(all)
  } finally {
    c.PQfinish(db)
  }
}
