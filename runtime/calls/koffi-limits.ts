import koffi from 'koffi'

/** Koffi's own default, and the most that it takes. */
const usual = 256
const most = 4096

// Room for callbacks from other threads, before anything is loaded: each needs a place among Koffi's
// asynchronous calls, and the process ends where there is none. Places cost nothing until they are taken. A
// number that somebody chose stays.
if (koffi.config().max_async_calls === usual) {
  try {
    koffi.config({ max_async_calls: most })
  } catch {
    // Somebody has loaded a library through Koffi before.
  }
}

/**
 * How many asynchronous calls may run or wait inside of Koffi: half of the places, at most its usual number.
 */
export function callsAtMost(): number {
  return Math.min(usual, Math.floor((koffi.config().max_async_calls ?? usual) / 2))
}
