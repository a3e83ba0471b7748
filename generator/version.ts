import { readFileSync } from 'node:fs'

/**
 * This package's version, from its package.json, which stands one folder above the sources and two above what
 * is built from them.
 */
export function readVersion(): string {
  for (const path of ['../package.json', '../../package.json']) {
    const read = readManifest(new URL(path, import.meta.url))
    if (read?.name === 'koffi-bindgen') return read.version
  }
  throw new Error('The package.json of koffi-bindgen is missing')
}

function readManifest(url: URL): { name: string; version: string } | null {
  try {
    return JSON.parse(readFileSync(url, 'utf8')) as { name: string; version: string }
  } catch {
    return null
  }
}
