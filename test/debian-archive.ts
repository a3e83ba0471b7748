import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { download } from './download.ts'

/** Where this machine has Debian's packages from. */
function archiveOfDebian(): string {
  const format = ['--format', '$(ORIGIN)|$(LABEL)|$(REPO_URI)', 'Created-By: Packages']
  const lines = execFileSync('apt-get', ['indextargets', ...format], { encoding: 'utf8' }).split('\n')
  const own = lines.find((line) => line.startsWith('Debian|Debian|'))
  if (own === undefined) throw new Error('apt-get knows no archive of Debian here: apt-get update brings it')
  return own.split('|')[2]!
}

/**
 * Debian's packages of some of its releases, as if nothing were installed; this machine's stay as they are.
 */
export class DebianArchive {
  readonly #options: readonly string[]
  readonly #downloads: string

  /**
   * @param folder for what apt keeps
   * @param suites as `bookworm`
   * @param architecture as dpkg calls it; null for this machine's
   * @param kind what the packages hold
   */
  constructor(
    folder: string,
    suites: readonly string[],
    architecture: string | null = null,
    kind: 'programs' | 'sources' = 'programs',
  ) {
    for (const each of ['state/lists/partial', 'cache/archives/partial']) {
      mkdirSync(join(folder, each), { recursive: true })
    }
    writeFileSync(join(folder, 'status'), '')
    const type = kind === 'programs' ? 'deb' : 'deb-src'
    const sources = suites.map((suite) => `${type} ${archiveOfDebian()} ${suite} main`)
    writeFileSync(join(folder, 'sources.list'), `${sources.join('\n')}\n`)
    this.#downloads = join(folder, 'cache/archives')
    this.#options = [
      `Dir::State=${join(folder, 'state')}`,
      `Dir::State::status=${join(folder, 'status')}`,
      `Dir::Cache=${join(folder, 'cache')}`,
      `Dir::Etc::sourcelist=${join(folder, 'sources.list')}`,
      'Dir::Etc::sourceparts=/dev/null',
      'Acquire::Retries=3',
      'Debug::NoLocking=1',
      ...(architecture === null
        ? []
        : [`APT::Architecture=${architecture}`, `APT::Architectures::=${architecture}`]),
    ].flatMap((option) => ['-o', option])
    this.#get(['update'], folder)
  }

  /** Downloads packages into a folder. */
  download(names: readonly string[], folder: string): void {
    this.#get(['download', ...names], folder)
  }

  /**
   * Downloads packages and all that they depend on, down to the C library.
   *
   * @returns the folder that they are in
   */
  downloadWhole(names: readonly string[]): string {
    this.#get(['install', '--yes', '--no-install-recommends', '--download-only', ...names], this.#downloads)
    return this.#downloads
  }

  /** Downloads the archives of a package's source into a folder. */
  downloadSource(name: string, folder: string): void {
    this.#get(['source', '--download-only', name], folder)
  }

  /** Throws an Error with what apt printed. */
  #get(words: readonly string[], folder: string): void {
    download(['apt-get', '-q', ...this.#options, ...words], folder)
  }
}
