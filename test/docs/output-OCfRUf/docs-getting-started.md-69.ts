import { defineConfig } from 'koffi-bindgen'

export default defineConfig({
  modules: [
    { headers: ['archive.h', 'archive_entry.h'], output: 'src/archive.ts' },
    { headers: 'sqlite3.h', output: 'src/sqlite3.ts', int64: 'bigint' },
  ],
})
