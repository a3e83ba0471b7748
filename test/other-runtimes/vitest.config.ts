import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Slow: installs other programs that run JavaScript. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/other-runtimes/*.long.ts'], testTimeout: 120_000 },
})
