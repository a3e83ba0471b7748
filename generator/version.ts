import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const manifestPlaces = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url))

/**
 * This package's version, from its package.json, which stands one folder above the sources and two above what
 * is built from them.
 */
export function readVersion(): string {
  for (const place of manifestPlaces) {
    const read = readManifest(place)
    if (read?.name === 'koffi-bindgen') return read.version
  }
  throw new Error('The package.json of koffi-bindgen is missing')
}

/** The folder of this package's package.json: an absolute path. */
export function packageFolder(): string {
  const manifest = manifestPlaces.find((place) => readManifest(place)?.name === 'koffi-bindgen')
  if (manifest === undefined) throw new Error('The package.json of koffi-bindgen is missing')
  return dirname(fileURLToPath(manifest))
}

function readManifest(url: URL): { name: string; version: string } | null {
  try {
    return JSON.parse(readFileSync(url, 'utf8')) as { name: string; version: string }
  } catch {
    return null
  }
}
