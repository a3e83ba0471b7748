/** The C library's own, if it has one: it declares the types and adds what else it wants to. */
function stdint(): string {
  return `
#ifdef __has_include_next
#if __has_include_next(<stdint.h>)
#include_next <stdint.h>
#define _BUILTIN_STDINT_H
#endif
#endif
${integerTypes()}
`
}

/** The contents of `<stdint.h>` (N1570 7.20), from the compiler's macros alone. */
export function integerTypes(): string {
  return `
#ifndef _BUILTIN_STDINT_H
#define _BUILTIN_STDINT_H
${exactTypes()}
typedef __INTPTR_TYPE__ intptr_t;
typedef __UINTPTR_TYPE__ uintptr_t;
typedef __INTMAX_TYPE__ intmax_t;
typedef __UINTMAX_TYPE__ uintmax_t;
${exactLimits()}
#define INTPTR_MAX __INTPTR_MAX__
#define INTPTR_MIN (-INTPTR_MAX - 1)
#define UINTPTR_MAX __UINTPTR_MAX__
#define INTMAX_MAX __INTMAX_MAX__
#define INTMAX_MIN (-INTMAX_MAX - 1)
#define UINTMAX_MAX __UINTMAX_MAX__
#define PTRDIFF_MAX __PTRDIFF_MAX__
#define PTRDIFF_MIN (-PTRDIFF_MAX - 1)
#define SIG_ATOMIC_MAX __SIG_ATOMIC_MAX__
#define SIG_ATOMIC_MIN __SIG_ATOMIC_MIN__
#define SIZE_MAX __SIZE_MAX__
#define WCHAR_MAX __WCHAR_MAX__
#define WCHAR_MIN __WCHAR_MIN__
#define WINT_MAX __WINT_MAX__
#define WINT_MIN __WINT_MIN__
#define INTMAX_C(c) __INTMAX_C(c)
#define UINTMAX_C(c) __UINTMAX_C(c)
#endif
`
}

function exactTypes(): string {
  return sizes((bits) =>
    ['', '_least', '_fast'].flatMap((kind) => {
      const name = `INT${kind.toUpperCase()}${bits}`
      return [
        `typedef __${name}_TYPE__ int${kind}${bits}_t;`,
        `typedef __U${name}_TYPE__ uint${kind}${bits}_t;`,
      ]
    }),
  )
}

function exactLimits(): string {
  return sizes((bits) => [
    ...['', '_LEAST', '_FAST'].flatMap((kind) => {
      const name = `INT${kind}${bits}`
      return [
        `#define ${name}_MAX __${name}_MAX__`,
        `#define ${name}_MIN (-${name}_MAX - 1)`,
        `#define U${name}_MAX __U${name}_MAX__`,
      ]
    }),
    `#define INT${bits}_C(c) __INT${bits}_C(c)`,
    `#define UINT${bits}_C(c) __UINT${bits}_C(c)`,
  ])
}

function sizes(lines: (bits: number) => string[]): string {
  return [8, 16, 32, 64].flatMap(lines).join('\n')
}

/** glibc's and Apple's `<limits.h>` include the next one, which is this, unless it says that it was there. */
const limits = `
#ifndef _GCC_LIMITS_H_
#define _GCC_LIMITS_H_
#if !defined _LIBC_LIMITS_H_ && defined __has_include_next
#if __has_include_next(<limits.h>)
#include_next <limits.h>
#endif
#endif

#undef CHAR_BIT
#define CHAR_BIT __CHAR_BIT__
#ifndef MB_LEN_MAX
#define MB_LEN_MAX 1
#endif

#undef SCHAR_MAX
#define SCHAR_MAX __SCHAR_MAX__
#undef SCHAR_MIN
#define SCHAR_MIN (-SCHAR_MAX - 1)
#undef UCHAR_MAX
#define UCHAR_MAX (SCHAR_MAX * 2 + 1)
#undef CHAR_MAX
#undef CHAR_MIN
#ifdef __CHAR_UNSIGNED__
#define CHAR_MAX UCHAR_MAX
#define CHAR_MIN 0
#else
#define CHAR_MAX SCHAR_MAX
#define CHAR_MIN SCHAR_MIN
#endif

#undef SHRT_MAX
#define SHRT_MAX __SHRT_MAX__
#undef SHRT_MIN
#define SHRT_MIN (-SHRT_MAX - 1)
#undef USHRT_MAX
#define USHRT_MAX (SHRT_MAX * 2 + 1)
#undef INT_MAX
#define INT_MAX __INT_MAX__
#undef INT_MIN
#define INT_MIN (-INT_MAX - 1)
#undef UINT_MAX
#define UINT_MAX (INT_MAX * 2U + 1U)
#undef LONG_MAX
#define LONG_MAX __LONG_MAX__
#undef LONG_MIN
#define LONG_MIN (-LONG_MAX - 1L)
#undef ULONG_MAX
#define ULONG_MAX (LONG_MAX * 2UL + 1UL)
#undef LLONG_MAX
#define LLONG_MAX __LONG_LONG_MAX__
#undef LLONG_MIN
#define LLONG_MIN (-LLONG_MAX - 1LL)
#undef ULLONG_MAX
#define ULLONG_MAX (LLONG_MAX * 2ULL + 1ULL)
#ifndef __STRICT_ANSI__
#undef LONG_LONG_MAX
#define LONG_LONG_MAX LLONG_MAX
#undef LONG_LONG_MIN
#define LONG_LONG_MIN LLONG_MIN
#undef ULONG_LONG_MAX
#define ULONG_LONG_MAX ULLONG_MAX
#endif
#endif
`

function float(): string {
  return `
#ifndef _FLOAT_H___
#define _FLOAT_H___
#undef FLT_RADIX
#define FLT_RADIX __FLT_RADIX__
#undef FLT_EVAL_METHOD
#define FLT_EVAL_METHOD __FLT_EVAL_METHOD__
#undef FLT_ROUNDS
#define FLT_ROUNDS 1
#undef DECIMAL_DIG
#define DECIMAL_DIG __DECIMAL_DIG__
${floatingLimits()}
#endif
`
}

function floatingLimits(): string {
  const properties = 'MANT_DIG DIG DECIMAL_DIG MIN_EXP MIN_10_EXP MAX_EXP MAX_10_EXP MAX EPSILON MIN'.split(
    ' ',
  )
  const lines = ['FLT', 'DBL', 'LDBL'].flatMap((type) => [
    ...properties.flatMap((name) => [
      `#undef ${type}_${name}`,
      `#define ${type}_${name} __${type}_${name}__`,
    ]),
    `#undef ${type}_TRUE_MIN`,
    `#define ${type}_TRUE_MIN __${type}_DENORM_MIN__`,
    `#undef ${type}_HAS_SUBNORM`,
    `#define ${type}_HAS_SUBNORM __${type}_HAS_DENORM__`,
  ])
  return lines.join('\n')
}

/** The headers that say how large the target's types are. */
export function limitsHeaders(): Readonly<Record<string, string>> {
  return { 'stdint.h': stdint(), 'limits.h': limits, 'float.h': float() }
}
