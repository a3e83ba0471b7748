import { spawnSync } from 'node:child_process'

/** Those of the Debian packages that are not installed. */
export function missingPackages(names: readonly string[]): string[] {
  const query = ['-W', '-f', '$' + '{db:Status-Status} $' + '{Package}\n', ...names]
  const { stdout, error } = spawnSync('dpkg-query', query, { encoding: 'utf8' })
  if (error !== undefined)
    throw new Error(`dpkg-query does not run (${error.message}): the corpus needs Debian or Ubuntu`)
  const installed = new Set(stdout.split('\n').flatMap((line) => /^installed (.*)/.exec(line)?.[1] ?? []))
  return names.filter((name) => !installed.has(name))
}

/** For another process that installs packages, seconds. */
const waiting = ['-o', 'DPkg::Lock::Timeout=300']

/** Installs Debian packages, as root or through sudo, and asks nothing. */
export function installPackages(names: readonly string[]): void {
  if (names.length === 0) return
  console.log(`Installing with apt-get: ${names.join(' ')}`)
  aptGet('update', '-q')
  aptGet('install', '-y', '-q', '--no-install-recommends', ...names)
}

function aptGet(...arguments_: string[]): void {
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...waiting, ...arguments_]
  if (process.getuid?.() !== 0) command.unshift('sudo', '-n')
  const { status, error } = spawnSync(command[0]!, command.slice(1), {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0)
    throw new Error(`${command.join(' ')} failed${error === undefined ? '' : `: ${error.message}`}`)
}
