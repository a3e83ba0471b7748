import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', runtime: 'koffi-bindgen/runtime/generated' })
