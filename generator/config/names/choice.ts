import type { Declaration } from '../../model/declarations.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { DeclarationKind } from '../../request/declaration-pattern.ts'
import type { ModuleRequest } from '../../request/request.ts'
import { type Candidate, matchesAny } from './patterns.ts'

/** Whether `only` and `exclude` want a declaration. An enum is also chosen by its constants' names. */
export function choiceOf({
  only,
  exclude,
}: Pick<ModuleRequest, 'only' | 'exclude'>): (declaration: Declaration) => boolean {
  const isOnly = matchesAny(only)
  const isExcluded = matchesAny(exclude)
  return (declaration) => {
    const candidates = candidatesOf(declaration)
    if (candidates.some(isExcluded)) return false
    return (
      only.length === 0 ||
      candidates.some(isOnly) ||
      (declaration.kind === 'enum' &&
        declaration.constants.some(({ name, location }) =>
          isOnly({ name, kind: 'constant', file: location.file }),
        ))
    )
  }
}

/** A record or enum goes by its tag and by its typedef. */
export function candidatesOf(declaration: Declaration): Candidate[] {
  const { kind } = declaration
  const { file } = declaration.location
  const names =
    kind === 'record' || kind === 'enum' ? [declaration.tag, declaration.typedefName] : [declaration.name]
  return names.flatMap((name) => (name === null ? [] : { name, kind, file }))
}

/** TypeScript names by C name, as the configuration's function has them. */
export function renamesOf(
  unit: TranslationUnit,
  rename: (name: string, kind: DeclarationKind) => string | undefined,
): Record<string, string> {
  const declared: readonly Declaration[] = [
    ...unit.typedefs.values(),
    ...unit.records.values(),
    ...unit.enums.values(),
    ...unit.functions,
    ...unit.constants,
    ...unit.variables,
  ]
  const constants = [...unit.enums.values()].flatMap((enum_) => enum_.constants)
  const candidates: Candidate[] = [
    ...declared.flatMap(candidatesOf),
    ...constants.map(({ name, location }) => ({ name, kind: 'constant' as const, file: location.file })),
  ]
  return Object.fromEntries(
    candidates.flatMap(({ name, kind }) => {
      const renamed = rename(name, kind)
      return renamed === undefined ? [] : [[name, renamed]]
    }),
  )
}
