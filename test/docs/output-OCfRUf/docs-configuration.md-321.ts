import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', setCallbacks: ['parser_set_handler'] })
