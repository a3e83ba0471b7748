// The bindings that this package brings along: `npm run bindings` makes them, `npm run check` fails when they are stale.
import { defineConfig } from './generator/config/configuration.ts'

export default defineConfig({
  modules: [
    { headers: ['archive.h', 'archive_entry.h'], output: 'bindings/libarchive/index.ts' },
    { headers: 'zlib.h', output: 'bindings/zlib/index.ts' },
    { headers: 'sqlite3.h', output: 'bindings/sqlite3/index.ts' },
  ],
})
