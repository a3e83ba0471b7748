import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', exclude: [{ kind: 'function', file: '*/internal.h' }] })
