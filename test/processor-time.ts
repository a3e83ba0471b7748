import { readFileSync } from 'node:fs'

/** Clock ticks a second, in which Linux counts: 100 on every processor that Node runs on. */
const ticks = 100

/**
 * The processor time of a process so far, seconds, of all its threads. Where the system does not say it, the
 * time of the clock.
 */
export function processorSeconds(pid: number): number {
  try {
    // The second field is the command's name in brackets, which may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / ticks
  } catch {
    return performance.now() / 1000
  }
}
