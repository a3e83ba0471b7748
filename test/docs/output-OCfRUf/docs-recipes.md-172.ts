import { defineConfig } from 'koffi-bindgen'

export default defineConfig({
  headers: 'zstd.h',
  output: 'src/zstd.ts',
  int64Overrides: { 'ZSTD_*': 'exact' },
})
