import type { SourceFile } from 'ts-morph'
import type { AnyModule } from '../api/plan/api-module.ts'

/**
 * Changes a module before it is written: `source` is ts-morph's, with everything that its documentation says
 * of it.
 *
 * @param plan what the module was made from
 */
export type SourceHook = (source: SourceFile, plan: AnyModule) => void
