import type { Target } from '../../target/target.ts'
import { attributesOfBoth, attributesOfClang, attributesOfGcc } from './known-attributes.ts'
import { isBuiltinFunction } from './known-builtins.ts'

/** The operators of `#if` beside `defined` that the target's compiler has. */
export function operatorNames(target: Target): readonly string[] {
  switch (target.compiler) {
    case 'gcc':
      return gccOperators
    case 'apple-clang':
      return [...gccOperators, ...clangOperators]
    case 'msvc':
      return ['__has_include']
  }
}

const gccOperators = [
  '__has_include',
  '__has_include_next',
  '__has_attribute',
  '__has_cpp_attribute',
  '__has_c_attribute',
  '__has_builtin',
]

const clangOperators = [
  '__has_feature',
  '__has_extension',
  '__has_warning',
  '__has_declspec_attribute',
  '__is_identifier',
]

/** What an operator other than `__has_include` says of its operand. */
export function hasFeature(target: Target, operator: string, operand: string): bigint {
  const clang = target.compiler === 'apple-clang'
  switch (operator) {
    case '__has_attribute':
      return truth(hasAttribute(operand, clang))
    case '__has_c_attribute':
    case '__has_cpp_attribute':
      return standardAttribute(operand, clang)
    case '__has_builtin':
      return truth(isBuiltinFunction(operand, clang))
    case '__has_feature':
      return truth(clangFeatures.has(bare(operand)))
    case '__has_extension':
      return truth(clangFeatures.has(bare(operand)) || clangExtensions.has(bare(operand)))
    case '__is_identifier':
      return 1n
    default:
      return 0n
  }
}

function truth(value: boolean): bigint {
  return value ? 1n : 0n
}

/** `__packed__` is `packed`. */
function bare(name: string): string {
  return /^__.+__$/.test(name) ? name.slice(2, -2) : name
}

function hasAttribute(name: string, clang: boolean): boolean {
  return attributesOfBoth.has(bare(name)) || (clang ? attributesOfClang : attributesOfGcc).has(bare(name))
}

/** The versions of C23's attributes that GCC 12 and Clang give; `gnu::packed` asks for a GNU attribute. */
function standardAttribute(operand: string, clang: boolean): bigint {
  const separator = operand.indexOf('::')
  if (separator >= 0) {
    const scope = bare(operand.slice(0, separator))
    return truth(
      (scope === 'gnu' || (clang && scope === 'clang')) && hasAttribute(operand.slice(separator + 2), clang),
    )
  }
  if (bare(operand) === 'nodiscard' && !clang) return 202003n
  return new Set(['deprecated', 'fallthrough', 'maybe_unused', 'nodiscard']).has(bare(operand)) ? 201904n : 0n
}

const clangFeatures: ReadonlySet<string> = new Set(
  `assume_nonnull attribute_analyzer_noreturn attribute_availability attribute_availability_app_extension
  attribute_availability_swift attribute_availability_tvos attribute_availability_watchos
  attribute_availability_with_message attribute_availability_with_replacement attribute_cf_consumed
  attribute_cf_returns_not_retained attribute_cf_returns_on_parameters attribute_cf_returns_retained
  attribute_deprecated_with_message attribute_deprecated_with_replacement attribute_diagnose_if_objc
  attribute_ext_vector_type attribute_ns_consumed attribute_ns_returns_retained attribute_overloadable
  attribute_unavailable_with_message attribute_unused_on_fields blocks c_alignas c_alignof c_atomic
  c_generic_selections c_static_assert c_thread_local enumerator_attributes nullability nullability_nullable_result
  nullability_on_arrays swiftasynccc tls`.split(/\s+/),
)

const clangExtensions: ReadonlySet<string> = new Set(
  `c_fixed_enum gnu_asm_goto_with_outputs pragma_clang_attribute_external_declaration
  pragma_clang_attribute_namespaces statement_attributes_with_gnu_syntax`.split(/\s+/),
)
