import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import shared from '../../../vitest.config.ts'

// The extractor's tests that take minutes: `npm run test:extract`.
export default defineConfig({
  ...shared,
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  test: {
    include: ['test/extract/long/*.long.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
})
