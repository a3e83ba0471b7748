import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vitest/config'
import main from '../../vitest.config.ts'

/** Programs over real libraries, whose Debian packages the tests install: minutes on a fresh machine. */
export default mergeConfig(
  { resolve: main.resolve },
  defineConfig({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    test: { include: ['test/translate/*.long.ts'], testTimeout: 120_000, hookTimeout: 600_000 },
  }),
)
