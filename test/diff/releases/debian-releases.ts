import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Debian's packages of several of its releases, unpacked beside each other; this machine's stay as they are.
 */
export class DebianReleases {
  readonly #folder: string
  readonly #options: readonly string[]

  /** @param suites as `bookworm` */
  constructor(folder: string, suites: readonly string[]) {
    this.#folder = folder
    for (const each of ['state/lists/partial', 'cache/archives/partial']) {
      mkdirSync(join(folder, each), { recursive: true })
    }
    writeFileSync(join(folder, 'status'), '')
    const sources = suites.map((suite) => `deb ${archiveOfDebian()} ${suite} main`)
    writeFileSync(join(folder, 'sources.list'), `${sources.join('\n')}\n`)
    this.#options = [
      `Dir::State=${join(folder, 'state')}`,
      `Dir::State::status=${join(folder, 'status')}`,
      `Dir::Cache=${join(folder, 'cache')}`,
      `Dir::Etc::sourcelist=${join(folder, 'sources.list')}`,
      'Dir::Etc::sourceparts=/dev/null',
    ].flatMap((option) => ['-o', option])
    execFileSync('apt-get', ['-q', ...this.#options, 'update'], { stdio: 'ignore', timeout: 300_000 })
  }

  /** The root folder of a release's packages, these among them, and the version of the first one. */
  unpack(suite: string, names: readonly string[]): { readonly root: string; readonly version: string } {
    const place = join(this.#folder, suite, names[0]!)
    const root = join(place, 'root')
    if (!existsSync(root)) {
      mkdirSync(place, { recursive: true })
      const wanted = names.map((name) => `${name}/${suite}`)
      execFileSync('apt-get', ['-q', ...this.#options, 'download', ...wanted], {
        cwd: place,
        stdio: 'ignore',
        timeout: 300_000,
      })
      for (const file of readdirSync(place).filter((name) => name.endsWith('.deb')))
        execFileSync('dpkg', ['-x', join(place, file), `${root}.new`])
      renameSync(`${root}.new`, root)
    }
    const file = readdirSync(place).find((name) => name.startsWith(`${names[0]}_`)) ?? ''
    return { root, version: decodeURIComponent(file.split('_')[1] ?? '') }
  }
}

/** Where this machine has Debian's packages from. */
function archiveOfDebian(): string {
  const format = ['--format', '$(ORIGIN)|$(LABEL)|$(REPO_URI)', 'Created-By: Packages']
  const lines = execFileSync('apt-get', ['indextargets', ...format], { encoding: 'utf8' }).split('\n')
  const own = lines.find((line) => line.startsWith('Debian|Debian|'))
  if (own === undefined) throw new Error('apt-get knows no archive of Debian here')
  return own.split('|')[2]!
}
