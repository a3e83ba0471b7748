import type { Constant, ConstantScope, NamedObject } from '../../analyze/expressions/constant-scope.ts'
import { enumeratorType } from '../../analyze/types/underlying-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { Target } from '../../target/target.ts'

/**
 * Everything that headers declare, as constant expressions see it. Type names were looked up when the
 * expressions were read.
 */
export function unitScope(unit: TranslationUnit, target: Target): ConstantScope {
  const identifiers = new Map<string, Constant | NamedObject>()
  for (const { name, type } of [...unit.functions, ...unit.variables])
    identifiers.set(name, { kind: 'object', type })
  for (const [name, { type }] of unit.definitions.statics) identifiers.set(name, { kind: 'object', type })
  for (const { constants, underlying } of unit.enums.values()) {
    for (const { name, value } of constants) {
      const type = { kind: 'integer', name: enumeratorType(value, underlying, target) } as const
      identifiers.set(name, { type, value: { kind: 'integer', value } })
    }
  }
  for (const { name, type, value, definedAs } of unit.constants) {
    if (definedAs === 'object' && value.kind !== 'string') identifiers.set(name, { type, value })
  }
  return {
    target,
    resolver: {
      typedefs: unit.typedefs,
      record: (id) => unit.records.get(id) ?? unit.definitions.records.get(id),
      enum: (id) => unit.enums.get(id),
    },
    identifier: (name) => identifiers.get(name) ?? null,
    typeName: () => null,
    isTypeName: (name) => unit.typedefs.has(name),
  }
}
