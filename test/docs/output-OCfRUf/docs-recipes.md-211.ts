import { defineConfig } from 'koffi-bindgen'

export default defineConfig({
  headers: './include/mine.h',
  modules: [
    { target: 'x86_64-linux-gnu', output: 'src/mine-lp64.ts' },
    { target: 'x86_64-windows-msvc', systemIncludes: false, output: 'src/mine-llp64.ts' },
  ],
})
