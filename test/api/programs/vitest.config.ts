import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vitest/config'
import main from '../../../vitest.config.ts'

/** Programs over idiomatic layers of libraries, whose Debian packages the tests install. */
export default mergeConfig(
  { resolve: main.resolve },
  defineConfig({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    test: {
      include: ['test/api/programs/*.long.ts'],
      globalSetup: 'test/api/programs/make-all.ts',
      testTimeout: 120_000,
      hookTimeout: 600_000,
    },
  }),
)
