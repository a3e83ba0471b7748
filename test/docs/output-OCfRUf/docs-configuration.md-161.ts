import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', target: 'aarch64-linux-gnu' })
