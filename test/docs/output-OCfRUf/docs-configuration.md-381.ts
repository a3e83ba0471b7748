import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', split: true })
