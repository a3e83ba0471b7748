import type { FunctionDeclaration } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { Evidence } from '../../plan/ownership/evidence.ts'
import type { ArrayLength, Direction, FunctionFacts, Known, ParameterFacts } from './function-facts.ts'

/** What types and attributes declare: `nonnull`, `_Nullable`, `access(write_only, 1, 2)`, `int a[4]`. */
export function declaredFacts(declared: FunctionDeclaration, unit: TranslationUnit): FunctionFacts {
  const { name, type, attributes } = declared
  const access = new Map((attributes.access ?? []).map((each) => [each.parameter - 1, each]))
  return {
    function: name,
    parameters: type.parameters.map((parameter, index): ParameterFacts => {
      const resolved = resolveType(parameter.type, unit)
      const nullability = resolved?.kind === 'pointer' ? resolved.nullability : undefined
      const told = access.get(index)
      return {
        direction: told === undefined ? null : accessDirection(told.mode),
        length: told?.size === undefined ? null : accessLength(told.mode, told.size - 1, told.mode),
        nullable:
          parameter.nonnull === true
            ? known(false, 'nonnull')
            : nullability === undefined
              ? null
              : known(nullability === 'nullable', nullability === 'nullable' ? '_Nullable' : '_Nonnull'),
        nullableValue: null,
        closure: null,
      }
    }),
    result: { nullable: resultNullability(declared, unit), length: null, text: null },
    status: null,
    next: null,
  }
}

function accessDirection(mode: string): Known<Direction> | null {
  if (mode === 'read_only') return known('in', `access(${mode})`)
  if (mode === 'write_only') return known('out', `access(${mode})`)
  return mode === 'read_write' ? known('inout', `access(${mode})`) : null
}

/** GCC counts the elements of what the pointer leads to; of `void *` bytes. */
function accessLength(mode: string, parameter: number, text: string): Known<ArrayLength> {
  const role = mode === 'write_only' ? 'capacity' : 'count'
  return known({ kind: 'parameter', parameter, unit: 'elements', role }, `access(${text})`)
}

function resultNullability(
  { type, attributes }: FunctionDeclaration,
  unit: TranslationUnit,
): Known<boolean> | null {
  if (attributes.returnsNonnull === true) return known(false, 'returns_nonnull')
  const result = resolveType(type.result, unit)
  if (result?.kind !== 'pointer' || result.nullability === undefined) return null
  const isNullable = result.nullability === 'nullable'
  return known(isNullable, isNullable ? '_Nullable' : '_Nonnull')
}

function known<T>(value: T, text: string): Known<T> {
  const evidence: Evidence = { kind: 'attribute', text }
  return { value, evidence }
}
