import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', library: 'libarchive.so.13' })
