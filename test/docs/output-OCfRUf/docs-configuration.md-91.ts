import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', systemFolders: 'vendor/include' })
