// Builds the project into dist/ if a source is newer than the last build: Node 20 does not run TypeScript.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'dist', '.built')

/** @returns {Promise<boolean>} false where the sources do not compile; the compiler has printed why */
export async function build() {
  if (!isStale()) return true
  const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '..', 'bin', 'tsc')
  try {
    execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
  } catch {
    return false
  }
  await bundleCommand()
  writeFileSync(stamp, '')
  return true
}

/**
 * Puts the command's own modules into a few files: reading and linking 150 small ones takes a tenth of a second, more than
 * most headers. Packages stay outside, so that they are installed and loaded as ever.
 */
async function bundleCommand() {
  const output = join(root, 'dist', 'bundle')
  rmSync(output, { recursive: true, force: true })
  const bundle = await rolldown({
    input: join(root, 'dist', 'generator', 'cli.js'),
    platform: 'node',
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
  })
  await bundle.write({ dir: output, format: 'esm', chunkFileNames: '[name].js' })
  await bundle.close()
}

function isStale() {
  const { include } = JSON.parse(readFileSync(join(root, 'tsconfig.build.json'), 'utf8'))
  const built = modificationTime(stamp)
  const files = include.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(root, folder, name),
    ),
  )
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((name) =>
    join(root, name),
  )
  return [...files, ...settings].some((file) => modificationTime(file) > built)
}

function modificationTime(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // A package must not contain what an older source left behind.
  if (process.argv.includes('--clean')) rmSync(join(root, 'dist'), { recursive: true, force: true })
  process.exitCode = (await build()) ? 0 : 1
}
