import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The names of a configuration file, the first that is there counts. */
export const configurationFileNames = [
  'bindgen.config.ts',
  'bindgen.config.mts',
  'bindgen.config.js',
  'bindgen.config.mjs',
  'bindgen.config.cjs',
  'bindgen.config.json',
] as const

/** The configuration file of a folder; null where there is none. */
export function findConfigurationFile(folder: string): string | null {
  return configurationFileNames.map((name) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/**
 * What a configuration file exports by default, or says as JSON; not checked yet.
 *
 * @throws where the file is not there, is no JSON, or fails while it runs
 */
export async function loadConfigurationFile(path: string): Promise<unknown> {
  const file = resolve(path)
  if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'))
  // jiti runs TypeScript on every Node. It is given the text: --watch reads the file again, and Node would
  // hand out the first one.
  const { createJiti } = await import('jiti')
  const jiti = createJiti(pathToFileURL(file).href, { moduleCache: false, fsCache: false })
  const options = { filename: file, forceTranspile: true, async: true }
  const exported = (await jiti.evalModule(readFileSync(file, 'utf8'), options)) as {
    readonly default?: unknown
  }
  return exported.default ?? exported
}
