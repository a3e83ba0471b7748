import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', targets: ['x86_64-linux-gnu', 'x86_64-windows-msvc'] })
