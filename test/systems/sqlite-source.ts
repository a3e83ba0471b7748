import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { download } from '../download.ts'
import type { RunFolders } from '../run-folders.ts'

/** An npm package that has SQLite's source in one file. */
const archive = 'better-sqlite3@12.11.1'

/**
 * SQLite's source, compiled where no run has done that. Returns the library's path.
 *
 * @param name of its folder
 * @param file of the library
 * @param command the compiler, with its flags for a library of that system
 */
export function compileSqlite(
  folders: RunFolders,
  name: string,
  file: string,
  command: readonly string[],
): string {
  const folder = folders.kept(name, { archive, file, command }, (made) => {
    const printed = download(['npm', 'pack', '--silent', archive], made)
    execFileSync('tar', ['xzf', printed.trim(), 'package/deps/sqlite3'], { cwd: made })
    const [compiler = '', ...flags] = command
    const all = ['-shared', '-O1', ...flags, '-DSQLITE_ENABLE_COLUMN_METADATA']
    execFileSync(compiler, [...all, '-o', file, 'package/deps/sqlite3/sqlite3.c'], {
      cwd: made,
      stdio: 'pipe',
    })
  })
  return join(folder, file)
}
