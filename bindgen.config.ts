// The bindings that this package brings along: `npm run bindings` makes them, `npm run check` fails when they
// are stale.
import { defineConfig } from './generator/config/configuration.ts'

export default defineConfig({
  modules: [
    {
      headers: ['archive.h', 'archive_entry.h'],
      output: 'bindings/libarchive/index.ts',
      targets: 'all',
      // Every callback is stored in the archive and called by later functions.
      keptCallbacks: ['archive_*'],
      // libarchive reads what these point to without a look; only its free functions take NULL. What makes
      // them returns NULL where memory is short.
      nullable: {
        archive: false,
        archive_entry: false,
        '*_free': true,
        archive_entry_new2: true,
        '*_new()': false,
        'archive_entry_new2()': false,
        'archive_entry_clone()': false,
      },
      // The old names of archive_read_free and archive_write_free.
      ownership: { frees: { archive_read_finish: {}, archive_write_finish: {} } },
    },
    {
      headers: 'zlib.h',
      output: 'bindings/zlib/index.ts',
      targets: 'all',
      // Its members serve the macros of zlib.h alone. As a handle it cannot be used after gzclose.
      opaque: 'gzFile_s',
    },
    {
      headers: 'sqlite3.h',
      output: 'bindings/sqlite3/index.ts',
      targets: 'all',
      keptCallbacks: ['sqlite3_*', '!sqlite3_exec'],
      // With statements left open it returns SQLITE_BUSY, and the connection lives on.
      ownership: { frees: { sqlite3_close: { whenZero: true } } },
    },
    {
      headers: 'examples/extract-7z/posix.h',
      output: 'examples/extract-7z/posix.ts',
      library: 'libc.so.6',
    },
  ],
})
