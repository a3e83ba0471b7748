import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', int64Overrides: { la_int64_t: 'bigint', 'stat.st_ino': 'bigint' } })
