import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Installs packages from npm into a folder, for a benchmark alone. Returns the path of its `node_modules`.
 * Throws where npm cannot.
 */
export function installPackages(folder: string, names: readonly string[]): string {
  const words = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', ...names]
  const { status, stderr } = spawnSync('npm', words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm cannot install ${names.join(', ')}: ${stderr.slice(-500)}`)
  return join(folder, 'node_modules')
}
