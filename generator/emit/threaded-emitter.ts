import { Worker } from 'node:worker_threads'
import type { EmissionRequest, EmissionResult } from './emission-thread.ts'
import type { EmittedModule } from './emitted-module.ts'
import { type Emitter, emitterHere } from './emitter.ts'

/** The thread's heap for new objects: what V8 takes by itself is more, and hardly faster. */
const youngMegabytes = 12

/**
 * Emits on a thread of its own, which starts at once: ts-morph loads there while headers are read here, and
 * stays for the modules that follow.
 *
 * @param script emission-thread.js, as it was built
 */
export function threadedEmitter(script: URL): Emitter {
  const thread = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } })
  // A run that needs no module does not wait for it.
  thread.unref()
  return {
    emit: async (modules, form) => {
      // The thread's ts-morph prints and parses; translating takes the whole compiler.
      if (form !== 'ts') return await emitterHere().emit(modules, form)
      thread.ref()
      try {
        return await answered(thread, { modules })
      } finally {
        thread.unref()
      }
    },
  }
}

function answered(thread: Worker, request: EmissionRequest): Promise<EmittedModule[]> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      thread.off('message', onMessage).off('error', onError)
    }
    const onMessage = (result: EmissionResult): void => {
      settle()
      if ('modules' in result) resolve(result.modules)
      else reject(result.error)
    }
    const onError = (error: Error): void => {
      settle()
      reject(error)
    }
    thread.on('message', onMessage).on('error', onError)
    thread.postMessage(request)
  })
}
