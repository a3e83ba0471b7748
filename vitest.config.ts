import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    // The package's own name, as generated modules import it, without a build.
    alias: [
      { find: /^koffi-bindgen\/runtime$/, replacement: at('runtime/index.ts') },
      { find: /^koffi-bindgen\/runtime\/generated$/, replacement: at('runtime/generated.ts') },
      { find: /^koffi-bindgen\/bindings\/(.*)\/api$/, replacement: at('bindings/$1/api.ts') },
      { find: /^koffi-bindgen\/bindings\/(.*)$/, replacement: at('bindings/$1/index.ts') },
      { find: /^koffi-bindgen$/, replacement: at('generator/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Loading the generator for each file anew would take a quarter of the processor time of all tests.
    isolate: false,
    // As many workers as cores: vitest leaves one to itself, and hardly needs it.
    maxWorkers: '100%',
    setupFiles: [at('test/setup/leave-as-found.ts')],
  },
})
