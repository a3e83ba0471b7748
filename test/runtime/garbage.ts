import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Collects garbage at once. Bun has it under that name alone, once it is told to. */
export const gc: () => void = (globalThis as { gc?: () => void }).gc ?? runInNewContext('gc')
