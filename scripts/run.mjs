// Runs a TypeScript file of this project, built if need be: node scripts/run.mjs examples/extract-7z/cli.ts
// --list x.7z
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'

const [, , file = '', ...args] = process.argv
if (await build()) {
  const built = resolve(import.meta.dirname, '..', 'dist', file.replace(/\.ts$/, '.js'))
  // The program finds its own name and arguments as if it had been started by itself.
  process.argv = [process.argv[0] ?? 'node', built, ...args]
  await import(pathToFileURL(built).href)
} else process.exitCode = 1
