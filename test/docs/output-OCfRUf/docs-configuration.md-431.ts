import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', imports: { './sqlite3.ts': ['sqlite3'] } })
