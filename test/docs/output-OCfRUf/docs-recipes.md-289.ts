import { defineConfig } from 'koffi-bindgen'

const names = ['types', 'oid', 'repository']

export default defineConfig({
  headers: 'git2.h',
  modules: names.map((name) => ({ output: `src/git2/${name}.ts`, only: { file: `*/git2/${name}.h` } })),
})
