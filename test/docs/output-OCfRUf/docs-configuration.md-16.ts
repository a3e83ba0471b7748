import { defineConfig } from 'koffi-bindgen'

export default defineConfig({
  int64: 'bigint',
  modules: [
    { headers: ['archive.h', 'archive_entry.h'], output: 'src/archive.ts', stripPrefixes: 'archive_' },
    { headers: 'zlib.h', output: 'src/zlib.ts', int64: 'number' },
  ],
})
