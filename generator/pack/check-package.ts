import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** One of the things that a package is put to. */
export interface PackageCheck {
  readonly name: string
  /** What was wrong, as the tool said it; null where nothing was. */
  readonly problem: string | null
}

/** What programs import of a module. */
export interface PackedImport {
  readonly raw: string
  /** null where there is none. */
  readonly idiomatic: string | null
}

/** The judges of npm packages; npx brings them. */
const publint = 'publint@0.3'
const attw = '@arethetypeswrong/cli@0.18'

/** Milliseconds that a step may take; npm waits long for a registry that does not answer. */
const timeout = 300_000

/**
 * Judges packages as those who install them would find out: publint and attw (are the types wrong), then an
 * installation in an empty folder, where every module is imported and its library loaded.
 *
 * @param folders the package, then those of its platforms
 * @param runtime the folder of this tool's package, which the modules need
 */
export function checkPackage(
  folders: readonly string[],
  imports: readonly PackedImport[],
  runtime: string,
): readonly PackageCheck[] {
  const [main = '.'] = folders
  const empty = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  try {
    return [
      { name: 'publint', problem: run('npx', ['--yes', publint, '--strict', resolve(main)], empty) },
      {
        name: 'attw',
        problem: run('npx', ['--yes', attw, '--pack', resolve(main), '--profile', 'esm-only'], empty),
      },
      { name: 'an installation in an empty folder', problem: installation(folders, imports, runtime, empty) },
    ]
  } finally {
    rmSync(empty, { recursive: true, force: true })
  }
}

function installation(
  folders: readonly string[],
  imports: readonly PackedImport[],
  runtime: string,
  empty: string,
): string | null {
  writeFileSync(join(empty, 'package.json'), '{ "private": true, "type": "module" }\n')
  for (const folder of folders) {
    const packed = run('npm', ['pack', '--pack-destination', empty], folder)
    if (packed !== null) return packed
  }
  const tarballs = readdirSync(empty).filter((name) => name.endsWith('.tgz'))
  const program = imports.flatMap(({ raw, idiomatic }) => [
    `(await import(${JSON.stringify(raw)})).$library.load()`,
    ...(idiomatic === null ? [] : [`await import(${JSON.stringify(idiomatic)})`]),
  ])
  writeFileSync(join(empty, 'check.mjs'), `${program.join('\n')}\n`)
  const packages = [...tarballs.map((name) => `./${name}`), runtime]
  return (
    run(
      'npm',
      ['install', '--no-audit', '--no-fund', '--install-links', '--ignore-scripts', ...packages],
      empty,
    ) ?? run(process.execPath, ['check.mjs'], empty)
  )
}

/** What a command printed where it failed; null where it did not. */
function run(command: string, words: readonly string[], folder: string): string | null {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    timeout,
    // npm is a script there.
    shell: process.platform === 'win32',
  })
  if (status === 0) return null
  return `${command}: ${error?.message ?? `${stdout}${stderr}`.trim()}`
}
