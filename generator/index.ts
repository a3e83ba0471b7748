export type * from './api/api-options.ts'
export { type CdefMembers, type CdefOptions, cdef } from './cdef/cdef.ts'
export {
  type ApiConfiguration,
  type Configuration,
  defineConfig,
  type ModuleConfiguration,
} from './config/configuration.ts'
export { type Description, defineDescription } from './config/descriptions/description.ts'
export type { Particulars } from './diagnostics/diagnostic-codes.ts'
export {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticOf,
  Diagnostics,
  type Severity,
} from './diagnostics/diagnostics.ts'
export type { NameUse } from './diagnostics/name-use.ts'
export type { SourceHook } from './emit/source-hook.ts'
export { type Api, type Generation, generate, readApi } from './generate.ts'
export type * from './layout/layout-table.ts'
export type { FoundLibrary, LinkedName } from './libraries/find-library.ts'
export type { LibraryNames, SharedLibrary } from './libraries/formats/shared-library.ts'
// What hooks are given: the model of the headers, and the plan of the module.
export type * from './model/declarations.ts'
export type * from './model/translation-unit.ts'
export type * from './model/types.ts'
export type * from './plan/account/account.ts'
export type * from './plan/binding-plan.ts'
export type { SharedModule } from './plan/modules/shared-declarations.ts'
export type * from './plan/plan-options.ts'
export type * from './plan/types/bound-type.ts'
export type { MacroOption, PreprocessOptions } from './preprocess/preprocess-options.ts'
export type { DeclarationKind, Pattern } from './request/declaration-pattern.ts'
export type { Hooks } from './request/hooks.ts'
export { moduleRequest, type RequestOverrides } from './request/module-request.ts'
export type { Descriptions, LibraryRequest, ModuleRequest } from './request/request.ts'
export type { SourceFile, SourceLocation } from './source/source.ts'
export { type Stage, StageClock, stages } from './stage-clock.ts'
export {
  type CallingConvention,
  type CLibraryTypes,
  type FloatingKind,
  type IntegerKind,
  type LongDoubleFormat,
  type SizeAndAlignment,
  type Target,
  type TargetName,
  targetNames,
} from './target/target.ts'
export { hostTarget, targets } from './target/targets.ts'
