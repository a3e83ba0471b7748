import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', int64: 'bigint' })
