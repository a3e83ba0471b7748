import { spawnSync } from 'node:child_process'

const known = new Map<string, boolean>()

/**
 * Whether all of some programs can be run: compilers, linkers, other extractors. What only they can judge is
 * skipped where they are missing, but for CI, where nothing may pass unseen: `scripts/setup --compilers`
 * installs all.
 *
 * @throws in CI, where one is missing
 */
export function haveJudges(...commands: readonly string[]): boolean {
  const missing = commands.filter((command) => !canRun(command))
  if (missing.length > 0 && process.env.CI) {
    throw new Error(`${missing.join(', ')} is not installed, and judges here: scripts/setup --compilers`)
  }
  return missing.length === 0
}

/** The first of some programs that is installed; in CI one has to be. */
export function judgeAmong(...commands: readonly string[]): string | undefined {
  return commands.find(canRun) ?? (haveJudges(commands[0]!) ? commands[0] : undefined)
}

function canRun(command: string): boolean {
  let found = known.get(command)
  if (found === undefined) {
    // What it answers does not matter: some know no --version.
    found = spawnSync(command, ['--version'], { stdio: 'ignore', timeout: 20_000 }).error === undefined
    known.set(command, found)
  }
  return found
}
