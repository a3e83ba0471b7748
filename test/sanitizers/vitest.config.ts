import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Slow: the tests of the runtime once more, with every access of C to memory checked. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/sanitizers/*.long.ts'], testTimeout: 1_800_000, hookTimeout: 120_000 },
})
