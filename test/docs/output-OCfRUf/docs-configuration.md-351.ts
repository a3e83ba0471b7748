import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', strings: { 'blob_read.data': 'bytes' } })
