import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', rename: (name, kind) => (kind === 'constant' ? undefined : name.toLowerCase()) })
