import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** An empty project in which the packed package was installed, as its users get it. */
export class InstalledProject {
  readonly folder: string

  /** @param packages to install beside it */
  constructor(...packages: readonly string[]) {
    this.folder = mkdtempSync(join(tmpdir(), 'bindgen-package-'))
    execFileSync('npm', ['pack', '--pack-destination', this.folder], { cwd: root, stdio: 'pipe' })
    const tarball = readdirSync(this.folder).find((name) => name.endsWith('.tgz'))!
    this.write('package.json', '{ "name": "empty", "private": true, "type": "module" }\n')
    this.install(`./${tarball}`, ...packages)
  }

  install(...packages: readonly string[]): void {
    this.run('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages)
  }

  /** Runs a program in the project. Throws an Error with what it printed where it fails. */
  run(command: string, ...args: readonly string[]): string {
    const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: this.folder, encoding: 'utf8' })
    if (error !== undefined || status !== 0) {
      throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error })
    }
    return stdout
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text)
  }

  path(...names: readonly string[]): string {
    return join(this.folder, ...names)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
