import { readFileSync } from 'node:fs'
import nodeModule from 'node:module'
import { dirname, join } from 'node:path'

/**
 * What the package of a platform says of the libraries that it carries: files by name, what others need
 * first.
 */
interface PlatformPackage {
  readonly 'koffi-bindgen'?: { readonly libraries?: Readonly<Record<string, readonly string[]>> }
}

/**
 * The files of a library that was published with the module, in the order to load them: what it is linked
 * with before itself, since a library that is loaded satisfies those that ask for its name. Empty where no
 * package for this platform is installed.
 *
 * @param packages what the names of the packages begin with; the platform follows: `NAME-linux-x64`
 * @param name the library's
 * @param from the URL or path of the module
 */
export function bundledLibraries(packages: string, name: string, from: string): readonly string[] {
  const platform = `${packages}-${process.platform}-${process.arch}`
  // A package manager installs the one that fits this system's C library.
  for (const one of process.platform === 'linux' ? [platform, `${platform}-musl`] : [platform]) {
    const manifest = resolved(`${one}/package.json`, from)
    if (manifest === null) continue
    const { 'koffi-bindgen': own } = JSON.parse(readFileSync(manifest, 'utf8')) as PlatformPackage
    return (own?.libraries?.[name] ?? []).map((file) => join(dirname(manifest), file))
  }
  return []
}

function resolved(specifier: string, from: string): string | null {
  try {
    // Bundlers know `createRequire` by its name, and would look for the package when they bundle.
    const { createRequire: requireFrom } = nodeModule
    return requireFrom(from).resolve(specifier)
  } catch {
    return null
  }
}
