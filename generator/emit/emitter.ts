import type { AnyModule } from '../api/plan/api-module.ts'
import type { EmittedModule, ModuleForm } from './emitted-module.ts'
import type { SourceHook } from './source-hook.ts'

/** Makes modules of their plans: on this thread or on one of its own. */
export interface Emitter {
  /** @throws where a module does not parse */
  emit(modules: readonly AnyModule[], form: ModuleForm): Promise<EmittedModule[]>
}

/**
 * Emits on this thread, where a hook's function is. ts-morph, which brings a compiler and takes long to load,
 * is loaded at the first use.
 */
export function emitterHere(hook: SourceHook | null = null): Emitter {
  return { emit: async (modules, form) => (await import('./emit.ts')).emit(modules, form, hook) }
}
