import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', api: { classes: { sqlite3: 'Database' }, status: { sqlite3_open: ['SQLITE_OK'] } } })
