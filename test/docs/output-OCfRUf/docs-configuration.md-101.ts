import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', defines: { _GNU_SOURCE: true, API_VERSION: 2, NDEBUG: null } })
