import * as nodeModule from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { AnyModule } from '../api/plan/api-module.ts'
import type { EmittedModule } from './emitted-module.ts'

/** What the thread is asked for: one at a time. */
export interface EmissionRequest {
  readonly modules: readonly AnyModule[]
}

export type EmissionResult = { readonly modules: EmittedModule[] } | { readonly error: Error }

// Node 22.8 and later keep compiled code on disk; each thread has to ask for it before the rest is loaded.
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown }
enableCompileCache?.()

const { emit } = await import('./emit.ts')
const { warmUpModule } = await import('./warm-up.ts')
// Headers are being read meanwhile; what is printed then takes half of the time.
emit([warmUpModule], 'ts')

parentPort?.on('message', ({ modules }: EmissionRequest) => {
  parentPort?.postMessage(result(modules))
})

function result(modules: readonly AnyModule[]): EmissionResult {
  try {
    return { modules: emit(modules, 'ts') }
  } catch (error) {
    return { error: error as Error }
  }
}
