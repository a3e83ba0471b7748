import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vitest/config'
import common from '../../vitest.config.ts'

/** Slow: shims of real libraries. */
const { test: settings, ...rest } = common
export default mergeConfig(
  { ...rest, test: { ...settings, include: [] } },
  defineConfig({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    test: { include: ['test/shim/*.long.ts'], testTimeout: 1_500_000, hookTimeout: 300_000 },
  }),
)
