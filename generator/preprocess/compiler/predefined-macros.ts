import { ones } from '../../target/processor-macros.ts'
import type { Target } from '../../target/target.ts'
import { floatingMacros } from './floating-macros.ts'
import { integerMacros } from './integer-macros.ts'

/**
 * The macros of the compiler that we present ourselves as, as `#define` lines: GCC 12 in its GNU C17 mode for
 * Linux, Apple's Clang for macOS, Microsoft's compiler with /std:c17 for Windows. Confirmed with
 * `gcc -dM -E` and `clang --target=… -dM -E`.
 */
export function predefinedMacros(target: Target): string {
  const compiler = compilers[target.compiler]
  const lines = [
    ...languageMacros,
    ...integerMacros(target),
    ...floatingMacros(target),
    ...compiler(target),
    ...target.macros,
  ]
  return lines.join('\n')
}

/** Fixed times, so that the same headers always give the same text. */
const languageMacros = [
  '#define __DATE__ "Jan  1 1970"',
  '#define __TIME__ "00:00:00"',
  '#define __TIMESTAMP__ "Thu Jan  1 00:00:00 1970"',
  '#define __STDC_VERSION__ 201710L',
  ...ones('__STDC_HOSTED__ __STDC_UTF_16__ __STDC_UTF_32__'),
]

/** What GCC and Clang both say on all their targets. */
const gnuMacros = [
  ...ones('__STDC__ __GNUC_STDC_INLINE__ __NO_INLINE__ _LP64 __LP64__ __PRAGMA_REDEFINE_EXTNAME'),
  '#define __ORDER_LITTLE_ENDIAN__ 1234',
  '#define __ORDER_BIG_ENDIAN__ 4321',
  '#define __ORDER_PDP_ENDIAN__ 3412',
  '#define __BYTE_ORDER__ __ORDER_LITTLE_ENDIAN__',
  '#define __FLOAT_WORD_ORDER__ __ORDER_LITTLE_ENDIAN__',
  '#define __REGISTER_PREFIX__',
  '#define __FINITE_MATH_ONLY__ 0',
  '#define __PIC__ 2',
  '#define __pic__ 2',
  '#define __ATOMIC_RELAXED 0',
  '#define __ATOMIC_CONSUME 1',
  '#define __ATOMIC_ACQUIRE 2',
  '#define __ATOMIC_RELEASE 3',
  '#define __ATOMIC_ACQ_REL 4',
  '#define __ATOMIC_SEQ_CST 5',
  ...'BOOL CHAR CHAR16_T CHAR32_T WCHAR_T SHORT INT LONG LLONG POINTER'
    .split(' ')
    .map((type) => `#define __GCC_ATOMIC_${type}_LOCK_FREE 2`),
  ...[1, 2, 4, 8].map((bytes) => `#define __GCC_HAVE_SYNC_COMPARE_AND_SWAP_${bytes} 1`),
  ...ones('__GCC_ATOMIC_TEST_AND_SET_TRUEVAL __GCC_HAVE_DWARF2_CFI_ASM __GCC_ASM_FLAG_OUTPUTS__'),
]

function gcc(target: Target): string[] {
  return [
    ...gnuMacros,
    '#define __GNUC__ 12',
    '#define __GNUC_MINOR__ 2',
    '#define __GNUC_PATCHLEVEL__ 0',
    '#define __VERSION__ "12.2.0"',
    '#define __GXX_ABI_VERSION 1017',
    `#define __BIGGEST_ALIGNMENT__ ${target.maxAlignment}`,
    '#define __USER_LABEL_PREFIX__',
    '#define __PIE__ 2',
    '#define __pie__ 2',
    '#define __DEC_EVAL_METHOD__ 2',
    '#define __GCC_IEC_559 2',
    '#define __GCC_IEC_559_COMPLEX 2',
    '#define __GCC_CONSTRUCTIVE_SIZE 64',
    '#define __GNUC_EXECUTION_CHARSET_NAME "UTF-8"',
    '#define __GNUC_WIDE_EXECUTION_CHARSET_NAME "UTF-32LE"',
    ...ones('__HAVE_SPECULATION_SAFE_VALUE __ELF__'),
    ...ones('linux __linux __linux__ unix __unix __unix__'),
    ...(target.libc === 'musl' ? muslMacros : glibcMacros),
    ...(target.hasDecimalFloats ? decimalMacros : []),
  ]
}

/** GCC includes the library's <stdc-predef.h> before everything else. */
const glibcMacros = [
  ...ones('_STDC_PREDEF_H __STDC_IEC_559__ __STDC_IEC_559_COMPLEX__ __gnu_linux__'),
  '#define __STDC_IEC_60559_BFP__ 201404L',
  '#define __STDC_IEC_60559_COMPLEX__ 201404L',
  '#define __STDC_ISO_10646__ 201706L',
]

/** The same of musl. */
const muslMacros = ['#define __STDC_ISO_10646__ 201206L', ...ones('__STDC_IEC_559__')]

const decimalMacros = [
  '#define __DECIMAL_BID_FORMAT__ 1',
  ...decimalFormat(32, 'DF', 7, 97, -94, '9.999999E96', '0.000001E-95'),
  ...decimalFormat(64, 'DD', 16, 385, -382, '9.999999999999999E384', '0.000000000000001E-383'),
  ...decimalFormat(
    128,
    'DL',
    34,
    6145,
    -6142,
    '9.999999999999999999999999999999999E6144',
    '0.000000000000000000000000000000001E-6143',
  ),
]

function decimalFormat(
  bits: number,
  suffix: string,
  digits: number,
  maxExponent: number,
  minExponent: number,
  max: string,
  subnormal: string,
): string[] {
  return [
    `#define __DEC${bits}_MANT_DIG__ ${digits}`,
    `#define __DEC${bits}_MAX_EXP__ ${maxExponent}`,
    `#define __DEC${bits}_MIN_EXP__ (${minExponent})`,
    `#define __DEC${bits}_MAX__ ${max}${suffix}`,
    `#define __DEC${bits}_MIN__ 1E${minExponent - 1}${suffix}`,
    `#define __DEC${bits}_EPSILON__ 1E-${digits - 1}${suffix}`,
    `#define __DEC${bits}_SUBNORMAL_MIN__ ${subnormal}${suffix}`,
  ]
}

function appleClang(): string[] {
  return [
    ...gnuMacros,
    '#define __GNUC__ 4',
    '#define __GNUC_MINOR__ 2',
    '#define __GNUC_PATCHLEVEL__ 1',
    '#define __GXX_ABI_VERSION 1002',
    '#define __clang_major__ 15',
    '#define __clang_minor__ 0',
    '#define __clang_patchlevel__ 0',
    '#define __clang_version__ "15.0.0 "',
    '#define __clang_literal_encoding__ "UTF-8"',
    '#define __clang_wide_literal_encoding__ "UTF-32"',
    '#define __apple_build_version__ 15000100',
    '#define __VERSION__ "Apple LLVM 15.0.0"',
    '#define __APPLE_CC__ 6000',
    '#define __USER_LABEL_PREFIX__ _',
    '#define __ENVIRONMENT_MAC_OS_X_VERSION_MIN_REQUIRED__ 110000',
    '#define __ENVIRONMENT_OS_VERSION_MIN_REQUIRED__ 110000',
    '#define __nonnull _Nonnull',
    '#define __nullable _Nullable',
    '#define __null_unspecified _Null_unspecified',
    '#define __weak __attribute__((objc_gc(weak)))',
    '#define __strong',
    '#define __unsafe_unretained',
    ...ones('__clang__ __llvm__ __APPLE__ __MACH__ __DYNAMIC__ __BLOCKS__ __CONSTANT_CFSTRINGS__'),
    '#define __block __attribute__((__blocks__(byref)))',
    ...ones('__LITTLE_ENDIAN__ __STDC_NO_THREADS__'),
  ]
}

function microsoft(): string[] {
  return [
    '#define _MSC_VER 1939',
    '#define _MSC_FULL_VER 193933523',
    '#define _MSC_BUILD 0',
    '#define _MSVC_TRADITIONAL 0',
    '#define _MSVC_EXECUTION_CHARACTER_SET 65001',
    '#define _INTEGRAL_MAX_BITS 64',
    '#define _M_FP_PRECISE 1',
    ...ones('_WIN32 _WIN64 _MT _DLL _MSC_EXTENSIONS'),
    ...ones('__STDC_NO_ATOMICS__ __STDC_NO_COMPLEX__ __STDC_NO_THREADS__ __STDC_NO_VLA__'),
  ]
}

const compilers: Readonly<Record<Target['compiler'], (target: Target) => string[]>> = {
  gcc,
  'apple-clang': appleClang,
  msvc: microsoft,
}
