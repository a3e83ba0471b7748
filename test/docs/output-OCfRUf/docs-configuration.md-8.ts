import { defineConfig } from 'koffi-bindgen'

export default defineConfig({ headers: 'archive.h', output: 'src/archive.ts' })
