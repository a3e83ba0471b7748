import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', keptCallbacks: ['on_*', '!on_each'] })
