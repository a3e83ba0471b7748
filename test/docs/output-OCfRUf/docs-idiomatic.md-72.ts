import { defineConfig } from 'koffi-bindgen'

export default defineConfig({
  headers: 'sqlite3.h',
  api: {
    classes: { sqlite3: 'Database', sqlite3_stmt: 'Statement' },
    error: 'SqliteError',
    status: {
      'sqlite3_{open,close,exec,prepare,bind,reset}*': ['SQLITE_OK'],
      'sqlite3_bind_parameter*': 'none',
      sqlite3_step: ['SQLITE_ROW'],
    },
    messages: ['sqlite3_errmsg', 'sqlite3_errstr'],
    messageHandles: 'sqlite3_db_handle',
    iterators: { sqlite3_step: 'SQLITE_DONE' },
    releases: { sqlite3_step: 'sqlite3_reset' },
    values: { 'sqlite3_prepare_*.pzTail': null },
    async: 'sqlite3_step',
  },
})
