import { spawnSync } from 'node:child_process'

/** Milliseconds for one attempt: an archive may not answer at all. */
const timeout = 900_000

/**
 * Runs a program that downloads, and again where it fails, as networks do for a moment.
 *
 * @param folder that it runs in
 * @param pauses seconds until it is started again, each time
 * @returns what it wrote to standard output
 * @throws Error with the last lines of what it printed
 */
export function download(
  command: readonly string[],
  folder: string,
  pauses: readonly number[] = [3, 15],
): string {
  for (let attempt = 0; ; attempt++) {
    const [program = '', ...args] = command
    const { status, signal, stdout, stderr, error } = spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      maxBuffer: 2 ** 28,
    })
    if (status === 0) return stdout
    const printed = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-12)
    const end = error?.message ?? (signal === null ? `status ${status}` : signal)
    const told = `${command.join(' ')} failed (${end}):\n  ${printed.join('\n  ')}`
    const pause = pauses[attempt]
    if (pause === undefined || (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
      throw new Error(told)
    console.error(`${told}\nonce more in ${pause} s`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000 * pause)
  }
}
