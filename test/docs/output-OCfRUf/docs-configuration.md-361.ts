import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', constants: { 'MASK_*': 'bigint' } })
