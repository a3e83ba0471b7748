import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', opaque: 'gzFile_s' })
