import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: ['archive.h', 'archive_entry.h'] })
