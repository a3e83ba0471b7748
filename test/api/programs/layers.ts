import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { bindgen } from '../../cli/terminal-recorder.ts'

/** Generates both layers of a library into output/, from the configuration in its folder. */
export async function makeLayers(library: string): Promise<void> {
  const { exitCode, err } = await bindgen(['--config', pathOf(`${library}/bindgen.config.ts`), '--force'])
  expect(err).not.toContain('error')
  expect(exitCode).toBe(0)
}

/** The lines of a file that are neither empty nor comments. */
export function codeLines(file: string): number {
  const lines = readFileSync(pathOf(file), 'utf8').split('\n')
  return lines.filter((line) => !/^\s*(?:$|\/\/|\/?\*)/.test(line)).length
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}
