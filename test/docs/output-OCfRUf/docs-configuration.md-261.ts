import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', renames: { archive_read_new: 'openReader' } })
