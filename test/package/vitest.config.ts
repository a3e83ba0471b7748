import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Slow: packs the package and installs it with npm. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/package/*.long.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
})
