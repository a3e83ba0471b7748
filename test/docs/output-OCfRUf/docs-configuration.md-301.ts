import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', ownership: { pairs: { db_open: 'db_close' }, frees: { db_close: { whenZero: true } }, ownedBy: { db_prepare: 'db' } } })
