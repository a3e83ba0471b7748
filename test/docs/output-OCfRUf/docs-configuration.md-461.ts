import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', hooks: { source: (source) => void source.addStatements("export const made = true;") } })
