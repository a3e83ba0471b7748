import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', only: ['archive_read_*', { kind: 'constant', name: /^ARCHIVE_/ }] })
