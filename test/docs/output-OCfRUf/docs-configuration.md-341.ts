import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', nullable: { archive: false, 'archive_*free': true } })
