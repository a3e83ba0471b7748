#!/usr/bin/env node
import { runCommand } from './command.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output has seen enough: `extract-7z -l big.7z | head`.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await runCommand(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`extract-7z: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
