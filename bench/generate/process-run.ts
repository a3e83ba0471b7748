import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What a process took from its start to its end, everything included. */
export interface ProcessRun {
  readonly seconds: number
  /**
   * On all cores; what other programs do meanwhile hardly changes it. null where there is no GNU time to ask.
   */
  readonly cpuSeconds: number | null
  /** The largest resident set; null where there is no GNU time to ask. */
  readonly megabytes: number | null
}

/** Debian's package `time`. */
const time = '/usr/bin/time'

/**
 * Runs a command to its end and measures it.
 *
 * @throws where it fails: its time would mean nothing
 */
export function runProcess(command: string, arguments_: readonly string[]): ProcessRun {
  const measured = existsSync(time)
  const argv = [...(measured ? [time, '-f', '%M kB %U s %S s'] : []), command, ...arguments_]
  const start = performance.now()
  const { status, stderr, error } = spawnSync(argv[0]!, argv.slice(1), {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const seconds = (performance.now() - start) / 1000
  if (error !== undefined || status !== 0)
    throw new Error(`${command} ${arguments_.join(' ')}: ${error?.message ?? stderr.slice(-500)}`)
  const [, kilobytes, user, system] = /(\d+) kB ([\d.]+) s ([\d.]+) s\s*$/.exec(stderr) ?? []
  return {
    seconds,
    cpuSeconds: user === undefined ? null : Number(user) + Number(system),
    megabytes: kilobytes === undefined ? null : Number(kilobytes) / 1024,
  }
}
