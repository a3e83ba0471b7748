import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * The newest Node's path, which npm's package `node` brings. Installed into a folder. Throws where npm
 * cannot.
 */
export function newestNode(folder: string): string {
  const { status, stderr } = spawnSync('npm', ['install', '--prefix', folder, '--no-save', 'node@latest'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm cannot install the newest Node: ${stderr.slice(-500)}`)
  return join(folder, 'node_modules', 'node', 'bin', 'node')
}
