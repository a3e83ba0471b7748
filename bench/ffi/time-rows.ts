/** Calls a function of C so often, in one way. */
export type Way = (calls: number) => unknown

/** What was measured of one row: nanoseconds per call, a figure for each round. */
export type Samples = Record<string, readonly number[]>

const warmUps = 15
const rounds = 25
/** How long one round of a row takes, about; milliseconds. */
const roundTime = 0.5

/**
 * Times every row, row after row in each round, so that a slow moment of the machine meets all alike. Needs
 * nothing but a clock, and so runs on Node, Bun and Deno.
 */
export function timeRows(rows: Readonly<Record<string, Way>>): Samples {
  const samples: Record<string, number[]> = {}
  const calls = new Map<Way, number>()
  for (const way of Object.values(rows)) {
    for (let i = 0; i < warmUps; i++) way(1000)
    calls.set(way, Math.max(100, Math.round(roundTime / (time(way, 2000) / 2000))))
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, way] of Object.entries(rows)) {
      const n = calls.get(way) ?? 1000
      samples[name] ??= []
      samples[name].push((time(way, n) / n) * 1e6)
    }
  }
  return samples
}

/** Milliseconds. */
function time(way: Way, calls: number): number {
  const start = performance.now()
  way(calls)
  return performance.now() - start
}
