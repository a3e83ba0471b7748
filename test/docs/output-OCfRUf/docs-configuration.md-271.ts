import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', stripPrefixes: ['archive_', 'ARCHIVE_'] })
