import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', gir: 'Pango-1.0' })
