import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', preincludes: 'stdint.h' })
