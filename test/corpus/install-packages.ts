import { spawnSync } from 'node:child_process'
import { download } from '../download.ts'

/** Those of the Debian packages that are not installed. */
export function missingPackages(names: readonly string[]): string[] {
  const query = ['-W', '-f', '$' + '{db:Status-Status} $' + '{Package}\n', ...names]
  const { stdout, error } = spawnSync('dpkg-query', query, { encoding: 'utf8' })
  if (error !== undefined)
    throw new Error(`dpkg-query does not run (${error.message}): the corpus needs Debian or Ubuntu`)
  const installed = new Set(stdout.split('\n').flatMap((line) => /^installed (.*)/.exec(line)?.[1] ?? []))
  return names.filter((name) => !installed.has(name))
}

/** For another process that installs packages, seconds; and how often apt asks again for a file. */
const patience = '-o DPkg::Lock::Timeout=300 -o Acquire::Retries=3'

/** Installs Debian packages, as root or through sudo, and asks nothing. */
export function installPackages(names: readonly string[]): void {
  if (names.length === 0) return
  console.log(`Installing with apt-get: ${names.join(' ')}`)
  // Both once more where one fails: a list of this morning may name files that are gone.
  const script =
    `apt-get ${patience} update -q && ` +
    `apt-get ${patience} install -y -q --no-install-recommends ${names.join(' ')}`
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'sh', '-c', script]
  download(process.getuid?.() === 0 ? command : ['sudo', '-n', ...command], process.cwd())
}
