import { spawnSync } from 'node:child_process'

const known = new Map<string, boolean>()

/** True where a compiler can be run. What only it can judge is skipped elsewhere: `scripts/setup --compilers` installs all. */
export function isInstalled(command: string): boolean {
  let found = known.get(command)
  if (found === undefined) {
    found = spawnSync(command, ['--version']).status === 0
    known.set(command, found)
  }
  return found
}
