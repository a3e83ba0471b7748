import { join } from 'node:path'
import { installPackages } from './npm-packages.ts'

/** The newest Node's path, which npm's package `node` brings. Installed into a folder. */
export function newestNode(folder: string): string {
  return join(installPackages(folder, ['node@latest']), 'node', 'bin', 'node')
}
