/** Each name, defined as 1. */
export function ones(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((name) => `#define ${name} 1`)
}

/** What GCC says where a multiplication and an addition are one instruction. */
export const fusedMultiplyAdd: readonly string[] = ones(
  '__FP_FAST_FMA __FP_FAST_FMAF __FP_FAST_FMAF32 __FP_FAST_FMAF32x __FP_FAST_FMAF64',
)

/** What GCC and Clang predefine for x86-64. */
export const x64Macros: readonly string[] = [
  ...ones('__x86_64 __x86_64__ __amd64 __amd64__ __k8 __k8__ __code_model_small__ __SEG_FS __SEG_GS'),
  ...ones('__MMX__ __SSE__ __SSE2__ __SSE_MATH__ __SSE2_MATH__ __MMX_WITH_SSE__ __FXSR__'),
]

/** What GCC and Clang predefine for AArch64. */
export const arm64Macros: readonly string[] = [
  ...ones('__aarch64__ __AARCH64EL__ __AARCH64_CMODEL_SMALL__ __ARM_64BIT_STATE __ARM_ARCH_ISA_A64'),
  ...ones('__ARM_FEATURE_CLZ __ARM_FEATURE_FMA __ARM_FEATURE_IDIV __ARM_FEATURE_NUMERIC_MAXMIN'),
  ...ones('__ARM_FEATURE_UNALIGNED __ARM_FP16_ARGS __ARM_FP16_FORMAT_IEEE __ARM_NEON __ARM_PCS_AAPCS64'),
  '#define __ARM_ARCH 8',
  '#define __ARM_ALIGN_MAX_PWR 28',
  '#define __ARM_ALIGN_MAX_STACK_PWR 16',
  '#define __ARM_FP 14',
  '#define __ARM_SIZEOF_MINIMAL_ENUM 4',
  '#define __ARM_SIZEOF_WCHAR_T 4',
]
