import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** This package's version, from its package.json. */
export function readVersion(): string {
  return ownPackage().version
}

/** The folder that this package is installed in, or its checkout. */
export function packageFolder(): string {
  return ownPackage().folder
}

/** It stands one folder above the sources and two above what is built from them. */
function ownPackage(): { readonly version: string; readonly folder: string } {
  for (const path of ['../package.json', '../../package.json']) {
    const manifest = fileURLToPath(new URL(path, import.meta.url))
    const read = readManifest(manifest)
    if (read?.name === 'koffi-bindgen') return { version: read.version, folder: dirname(manifest) }
  }
  throw new Error('The package.json of koffi-bindgen is missing')
}

function readManifest(path: string): { name: string; version: string } | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string }
  } catch {
    return null
  }
}
