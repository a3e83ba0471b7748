import type { Target } from '../../layout/target.ts'

/** The operators of `#if` beside `defined` that the target's compiler has. */
export function operatorNames(target: Target): readonly string[] {
  switch (target.os) {
    case 'linux':
      return gccOperators
    case 'darwin':
      return [
        ...gccOperators,
        '__has_feature',
        '__has_extension',
        '__has_warning',
        '__is_identifier',
        '__has_declspec_attribute',
      ]
    case 'win32':
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

/** What an operator other than `__has_include` says of its operand. */
export function hasFeature(operator: string, operand: string): bigint {
  switch (operator) {
    case '__has_attribute':
      return attributes.has(bare(operand)) ? 1n : 0n
    case '__has_c_attribute':
    case '__has_cpp_attribute':
      return standardAttribute(operand)
    case '__has_builtin':
      return hasBuiltin(operand) ? 1n : 0n
    case '__has_feature':
    case '__has_extension':
      return clangFeatures.has(bare(operand)) ? 1n : 0n
    case '__is_identifier':
      return 1n
    default:
      return 0n
  }
}

/** `__packed__` is `packed`. */
function bare(name: string): string {
  return /^__.+__$/.test(name) ? name.slice(2, -2) : name
}

const attributes: ReadonlySet<string> = new Set(
  `access alias aligned alloc_align alloc_size always_inline artificial assume_aligned cdecl cleanup cold common
  const constructor copy deprecated designated_init destructor error externally_visible fallthrough fastcall
  flatten format format_arg gnu_inline hot ifunc leaf malloc may_alias mode ms_abi ms_struct naked
  no_instrument_function no_profile_instrument_function no_reorder no_sanitize no_sanitize_address
  no_sanitize_thread no_sanitize_undefined no_split_stack no_stack_limit no_stack_protector noclone nocommon noinit
  noinline noipa nonnull nonstring noplt noreturn nothrow optimize packed patchable_function_entry persistent
  pure regparm returns_nonnull returns_twice scalar_storage_order section sentinel simd stack_protect stdcall
  symver sysv_abi target target_clones thiscall tls_model transparent_union unavailable unused used
  vector_size visibility warn_if_not_aligned warn_unused_result warning weak weakref zero_call_used_regs`.split(
    /\s+/,
  ),
)

/** The versions of C23's attributes that GCC 12 and Clang 14 give; `gnu::packed` asks for a GNU attribute. */
function standardAttribute(operand: string): bigint {
  const [scope, name] = operand.includes('::') ? operand.split('::', 2) : ['', operand]
  if (scope !== '') return /^(__)?gnu(__)?$/.test(scope!) && attributes.has(bare(name!)) ? 1n : 0n
  return standardAttributes.get(bare(name!)) ?? 0n
}

const standardAttributes: ReadonlyMap<string, bigint> = new Map([
  ['deprecated', 201904n],
  ['fallthrough', 201910n],
  ['maybe_unused', 202106n],
  ['nodiscard', 202003n],
])

/** Of Clang or later versions of GCC only. */
const foreignBuiltins: ReadonlySet<string> = new Set(
  `__builtin_addressof __builtin_assume __builtin_available __builtin_bitreverse8 __builtin_bitreverse16
  __builtin_bitreverse32 __builtin_bitreverse64 __builtin_canonicalize __builtin_debugtrap __builtin_dump_struct
  __builtin_operator_new __builtin_operator_delete __builtin_readcyclecounter __builtin_rotateleft8
  __builtin_rotateleft16 __builtin_rotateleft32 __builtin_rotateleft64 __builtin_rotateright8
  __builtin_rotateright16 __builtin_rotateright32 __builtin_rotateright64 __builtin_unpredictable
  __builtin_wasm_memory_size __builtin_counted_by_ref __builtin_clzg __builtin_ctzg __builtin_popcountg
  __builtin_nondeterministic_value __builtin_elementwise_abs __builtin_stdc_bit_ceil`.split(/\s+/),
)

function hasBuiltin(name: string): boolean {
  return /^__(builtin|sync|atomic)_/.test(name) && !foreignBuiltins.has(name)
}

const clangFeatures: ReadonlySet<string> = new Set(
  `assume_nonnull attribute_availability attribute_availability_app_extension attribute_availability_driverkit
  attribute_availability_swift attribute_availability_tvos attribute_availability_watchos
  attribute_availability_with_message attribute_deprecated_with_message attribute_overloadable
  attribute_unavailable_with_message blocks c_alignas c_alignof c_atomic c_generic_selections c_static_assert
  c_thread_local enumerator_attributes nullability nullability_nullable_result nullability_on_arrays tls`.split(
    /\s+/,
  ),
)
