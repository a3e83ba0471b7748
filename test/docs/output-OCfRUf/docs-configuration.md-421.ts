import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', strict: true })
