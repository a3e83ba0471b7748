import process from 'node:process'

/**
 * What a program prints that has loaded the library and called `add(1, 2)`: the sum, its resident set in
 * bytes, and the processor time that it took so far, its start included, in milliseconds. On Node, Bun and
 * Deno.
 */
export function startReport(sum: number): string {
  const { user, system } = process.cpuUsage()
  return JSON.stringify({ sum, rss: process.memoryUsage().rss, cpu: (user + system) / 1000 })
}
