import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installPackages, missingPackages } from '../../corpus/install-packages.ts'
import { makeLayers } from './layers.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Before all tests: the libraries' Debian packages, and both layers of each library. */
export async function setup(): Promise<void> {
  const packages = ['libcurl4-openssl-dev', 'libxml2-dev', 'libpq-dev', 'postgresql', 'libgit2-dev']
  installPackages(missingPackages(packages))
  const libraries = readdirSync(here).filter((name) => existsSync(`${here}${name}/bindgen.config.ts`))
  for (const library of libraries) await makeLayers(library)
}
