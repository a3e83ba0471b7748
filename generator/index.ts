export { type CdefMembers, type CdefOptions, cdef } from './cdef/cdef.ts'
export {
  type Configuration,
  type DeclarationKind,
  defineConfig,
  type Hooks,
  type ModuleConfiguration,
  type Pattern,
} from './config/configuration.ts'
export { type Diagnostic, type DiagnosticCode, Diagnostics, type Severity } from './diagnostics.ts'
export { type Api, type Generation, generate, readApi } from './generate.ts'
export { type Target, type TargetName, targetNames } from './layout/target.ts'
export { hostTarget, targets } from './layout/targets.ts'
export type { LibraryRequest, ModuleRequest } from './request.ts'
export type { SourceFile, SourceLocation } from './source.ts'
