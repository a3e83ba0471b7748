import { spawn } from 'node:child_process'

/**
 * Runs this command again in a Node process of its own, which costs what this program otherwise saves: for
 * archives from strangers, where a fault in libarchive's memory handling should kill that process and not the
 * caller's. The only place where a process is started.
 *
 * @param argv the command line, without `--isolate`
 * @returns the exit code
 */
export function runIsolated(argv: readonly string[]): Promise<number> {
  const [, script = ''] = process.argv
  const child = spawn(process.execPath, [...process.execArgv, script, ...argv], { stdio: 'inherit' })
  // The terminal sends Ctrl-C to both; the child says what was written and ends, and then so does this
  // process.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      process.off('SIGINT', ignore)
      if (signal !== null) process.stderr.write(`extract-7z: the isolated process was ended by ${signal}\n`)
      resolve(code ?? 1)
    })
  })
}
