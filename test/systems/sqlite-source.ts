import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * SQLite's source, which a package of npm has in one file, compiled where that has not been done.
 *
 * @param compiler and its flags for a library of that system
 * @returns its header
 */
export function compileSqlite(
  folder: string,
  file: string,
  [compiler = '', ...flags]: readonly string[],
): string {
  const source = join(folder, 'package/deps/sqlite3')
  const library = join(folder, file)
  if (!existsSync(library)) {
    mkdirSync(folder, { recursive: true })
    execFileSync('npm', ['pack', '--silent', 'better-sqlite3@12.11.1'], { cwd: folder })
    execFileSync('tar', ['xzf', 'better-sqlite3-12.11.1.tgz', 'package/deps/sqlite3'], { cwd: folder })
    const all = ['-shared', '-O1', ...flags, '-DSQLITE_ENABLE_COLUMN_METADATA']
    execFileSync(compiler, [...all, '-o', library, join(source, 'sqlite3.c')], { stdio: 'pipe' })
  }
  return join(source, 'sqlite3.h')
}
