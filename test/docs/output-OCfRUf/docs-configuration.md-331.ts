import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', keptArguments: ['parser_set_source', '*.user_data'] })
