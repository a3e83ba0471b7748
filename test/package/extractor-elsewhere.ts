import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withoutTypes } from '../systems/foreign-project.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The extractor with its tests, and what runs these. */
const sources = ['examples/extract-7z', 'test/extract', 'test/systems', 'test/random.ts', 'test/judges.ts']
const packages = ['@vitest/runner', '@vitest/expect', '@vitest/spy', 'cli-progress', 'picomatch', 'yargs']

/** Those of its tests that ask for no other program: bsdtar and 7z are what some compare with. */
export const extractorTests: readonly string[] = [
  'command',
  'entry-filter',
  'entry-path',
  'faults',
  'module',
  'printable',
  'safety',
].map((name) => `test/extract/${name}.test.ts`)

/**
 * Copies the extractor and its tests into a project, where they stand on a package of bindings in place of
 * this one's own.
 *
 * @param folder has that package and the runtime installed
 * @param bindings what the package exports for libarchive
 */
export function copyExtractor(folder: string, bindings: string): void {
  for (const name of sources) cpSync(join(root, name), join(folder, name), { recursive: true })
  for (const top of ['examples', 'test']) {
    for (const file of readdirSync(join(folder, top), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue
      const path = join(folder, top, file)
      // The test of long runs asks for the configuration of Vitest itself.
      const code = withoutTypes(path, readFileSync(path, 'utf8'))
      const specifier = /(?<=from\s*["'])koffi-bindgen\/bindings\/libarchive(?=["'/])/g
      writeFileSync(`${path}.js`, code.replace(specifier, bindings))
    }
  }
  for (const name of packages) copyPackage(name, folder)
}

/** A package of this checkout, with what it depends on. */
function copyPackage(name: string, folder: string): void {
  const [from, to] = [join(root, 'node_modules', name), join(folder, 'node_modules', name)]
  if (existsSync(to) || !existsSync(from)) return
  mkdirSync(join(to, '..'), { recursive: true })
  cpSync(from, to, { recursive: true, dereference: true })
  for (const other of dependenciesOf(from)) copyPackage(other, folder)
}

/** Of a package, and of those of its dependencies that lie within it. */
function dependenciesOf(folder: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const inner = Object.keys(dependencies).map((name) => join(folder, 'node_modules', name))
  return [...Object.keys(dependencies), ...inner.filter(existsSync).flatMap(dependenciesOf)]
}
