import { cstring, int, made, Out } from 'koffi-bindgen/runtime'
import { sqlite3, sqlite3_open, sqlite3_prepare_v2, sqlite3_stmt } from '../../../bindings/sqlite3/index.ts'

/** What `made` infers: this file has to compile. */
export function inferred(db: sqlite3): void {
  const opened: sqlite3 = made(sqlite3, (out) => sqlite3_open(':memory:', out))
  const [statement, tail, count] = made([sqlite3_stmt, cstring, int], (one, two, _three) =>
    sqlite3_prepare_v2(db, 'select 1', -1, one, two),
  )
  const checked: readonly [sqlite3_stmt | null, string | null, number] = [statement, tail, count]
  const room: Out<sqlite3> = new Out(sqlite3)
  void [opened, checked, room]
}
