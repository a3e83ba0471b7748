import { cTypeName, type TagSpelling } from '../model/c-type-name.ts'
import type { FunctionDeclaration } from '../model/declarations.ts'
import { resolveType } from '../model/resolved-type.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import type { CType, Qualifiers } from '../model/types.ts'
import { isArgumentList } from '../select/wrappability.ts'

/** What a wrapper is made in. */
export interface WrapperContext {
  readonly unit: TranslationUnit
  readonly spelling: TagSpelling
}

/**
 * The C function that Koffi calls in the place of one that it cannot: what passes by value and is no plain
 * number or pointer comes and goes through memory (`runtime/shim/memory-passing.ts` is its counterpart), and
 * a `va_list` as variable arguments. The names that it declares are its own: the header's may be macros.
 *
 *     BINDGEN_EXPORT void bindgen_csqrt(void *bindgen_result, const void *bindgen_1) {
 *       double _Complex bindgen_value_1;
 *       __builtin_memcpy(&bindgen_value_1, bindgen_1, sizeof bindgen_value_1);
 *       double _Complex bindgen_value = (csqrt)(bindgen_value_1);
 *       __builtin_memcpy(bindgen_result, &bindgen_value, sizeof bindgen_value);
 *     }
 */
export function wrapperOf(declared: FunctionDeclaration, context: WrapperContext): string[] {
  const { unit } = context
  const { name, type } = declared
  const result = typeWithoutQualifiers(type.result)
  const isVoid = resolveType(result, unit)?.kind === 'void'
  const places = type.parameters.map((parameter, index) => placeOf(parameter.type, index, context))
  const inMemory = !isVoid && passesThroughMemory(result, unit)
  const list = places.some((place) => place.kind === 'list')
  const head = [
    ...(inMemory ? ['void *bindgen_result'] : []),
    ...places.flatMap((place) => (place.kind === 'list' ? [] : [place.parameter])),
    // `va_start` wants a last parameter that is not promoted.
    ...(list ? ['int bindgen_last', '...'] : []),
  ]
  const called = calledAs(declared, places.map((place) => place.argument).join(', '))
  const setUp = [
    ...places.flatMap((place) => place.before),
    ...(list ? ['__builtin_va_list bindgen_list;', '__builtin_va_start(bindgen_list, bindgen_last);'] : []),
  ]
  const tearDown = [
    ...(list ? ['__builtin_va_end(bindgen_list);'] : []),
    ...(inMemory ? ['__builtin_memcpy(bindgen_result, &bindgen_value, sizeof bindgen_value);'] : []),
  ]
  const declaredAs = (declarator: string): string => cTypeName(result, declarator, context.spelling)
  const signature = `bindgen_${name}(${head.length === 0 ? 'void' : head.join(', ')})`
  const isPlain = !isVoid && tearDown.length === 0
  const lines = [
    ...setUp,
    isVoid ? `${called};` : isPlain ? `return ${called};` : `${declaredAs('bindgen_value')} = ${called};`,
    ...tearDown,
    ...(isVoid || isPlain || inMemory ? [] : ['return bindgen_value;']),
  ]
  const returned = isVoid || inMemory ? `void ${signature}` : declaredAs(signature)
  return [`BINDGEN_EXPORT ${returned} {`, ...lines.map((line) => `  ${line}`), '}']
}

/** What becomes of a parameter: how the wrapper takes it, and what it hands on. */
interface Place {
  readonly kind: 'value' | 'list'
  readonly parameter: string
  readonly before: readonly string[]
  readonly argument: string
}

function placeOf(written: CType, index: number, { unit, spelling }: WrapperContext): Place {
  const name = `bindgen_${index + 1}`
  const type = typeWithoutQualifiers(written)
  if (isArgumentList(type, unit)) {
    return { kind: 'list', parameter: '', before: [], argument: 'bindgen_list' }
  }
  if (!passesThroughMemory(type, unit)) {
    return { kind: 'value', parameter: cTypeName(type, name, spelling), before: [], argument: name }
  }
  const value = `bindgen_value_${index + 1}`
  return {
    kind: 'value',
    parameter: `const void *${name}`,
    before: [
      `${cTypeName(type, value, spelling)};`,
      `__builtin_memcpy(&${value}, ${name}, sizeof ${value});`,
    ],
    argument: value,
  }
}

/** A function by its own name, not a macro that has it too; a macro as itself. */
function calledAs({ name, macro, objectLike }: FunctionDeclaration, list: string): string {
  if (macro === undefined) return `(${name})(${list})`
  return objectLike ? name : `${name}(${list})`
}

function passesThroughMemory(type: CType, unit: TranslationUnit): boolean {
  const resolved = resolveType(type, unit)
  switch (resolved?.kind) {
    case 'record':
    case 'complex':
    case 'vector':
      return true
    case 'integer':
      return resolved.name.endsWith('__int128')
    case 'floating':
      return !plainFloatings.has(resolved.name)
    default:
      return false
  }
}

const plainFloatings: ReadonlySet<string> = new Set(['float', 'double', '_Float32', '_Float64', '_Float32x'])

/** Of a value that is handed on qualifiers say nothing. */
function typeWithoutQualifiers(type: CType): CType {
  const { const: _, volatile: __, atomic: ___, restrict: ____, ...rest } = type as CType & Qualifiers
  return rest as CType
}
