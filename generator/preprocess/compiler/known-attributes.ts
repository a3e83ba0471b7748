/*
 * The GNU attributes that `__has_attribute` knows, asked from GCC 12 and Clang 14 themselves.
 */

export const attributesOfBoth: ReadonlySet<string> =
  words(`alias aligned alloc_align alloc_size always_inline artificial
  assume_aligned cdecl cleanup cold common const constructor deprecated destructor error fallthrough fastcall flatten
  force_align_arg_pointer format format_arg gnu_inline hot interrupt leaf malloc may_alias mode ms_abi ms_struct naked
  no_instrument_function no_profile_instrument_function no_sanitize no_sanitize_address no_sanitize_thread
  no_split_stack no_stack_protector nocf_check nocommon noinline nonnull noreturn nothrow objc_root_class packed
  patchable_function_entry pure regparm retain returns_nonnull returns_twice section sentinel stdcall sysv_abi target
  target_clones thiscall tls_model transparent_union unavailable uninitialized unused used vector_size visibility
  warn_unused warn_unused_result warning weak weakref`)

export const attributesOfGcc: ReadonlySet<string> =
  words(`access copy designated_init externally_visible gcc_struct ifunc
  no_icf no_reorder no_sanitize_undefined no_stack_limit noclone nodiscard noinit noipa nonstring noplt optimize
  persistent scalar_storage_order simd stack_protect symver tainted_args warn_if_not_aligned zero_call_used_regs`)

export const attributesOfClang: ReadonlySet<string> =
  words(`abi_tag acquire_capability analyzer_noreturn annotate
  argument_with_type_tag assert_capability availability blocks bounded callback capability cf_audited_transfer
  cf_consumed cf_returns_retained diagnose_if disable_tail_calls enable_if enum_extensibility ext_vector_type
  external_source_symbol flag_enum guarded_by internal_linkage lifetimebound lockable minsize musttail no_builtin
  no_thread_safety_analysis nodebug noderef noescape not_tail_called ns_returns_retained objc_boxable objc_bridge objc_gc
  overloadable ownership_holds ownership_returns ownership_takes pascal pass_object_size preserve_all preserve_most
  pt_guarded_by regcall release_capability scoped_lockable selectany shared_trylock_function swift_name swift_private
  swiftcall trivial_abi try_acquire_capability type_tag_for_datatype vectorcall`)

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
