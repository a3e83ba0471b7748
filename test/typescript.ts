import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const compiler = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin',
  'tsc',
)

/**
 * What the TypeScript compiler prints; an empty text where it is content. It has one thread: with several it
 * is done no sooner while other tests run, and takes a third more of the processor's time.
 *
 * @param args `-p` and a project, or files and options
 * @param folder the working folder
 * @throws where the compiler fails and does not say why
 */
export function compileTypeScript(args: readonly string[], folder?: string): string {
  const { stdout, stderr, status, signal } = spawnSync(
    process.execPath,
    [compiler, ...args, '--singleThreaded', '--pretty', 'false'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  if (status !== 0 && stdout === '') throw new Error(`tsc ended with ${signal ?? status}: ${stderr}`)
  return stdout
}
