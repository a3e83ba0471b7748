import { atomicHeader } from './atomic-header.ts'
import { limitsHeaders } from './limits-headers.ts'

/*
 * The headers that belong to the compiler (N1570 4 p6, 7.9 to 7.23), in terms of its predefined macros, so
 * that one text serves every target. C libraries count on conventions of GCC's: a header of theirs asks for
 * single types with `__need_size_t` and the like, and `_GCC_LIMITS_H_`, `_SIZE_T` and others say what was
 * already declared.
 */

/** `<stddef.h>`: one group of lines per type, so that each may be asked for alone. */
const stddef = `
#if !defined __need_size_t && !defined __need_wchar_t && !defined __need_ptrdiff_t && \\
    !defined __need_NULL && !defined __need_wint_t && !defined __need_max_align_t
#define __need_size_t
#define __need_wchar_t
#define __need_ptrdiff_t
#define __need_NULL
#define __need_max_align_t
#undef offsetof
#define offsetof(type, member) __builtin_offsetof(type, member)
#endif

#ifdef __need_ptrdiff_t
#undef __need_ptrdiff_t
#ifndef _PTRDIFF_T
#define _PTRDIFF_T
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#endif
#endif

#ifdef __need_size_t
#undef __need_size_t
#ifndef _SIZE_T
#define _SIZE_T
typedef __SIZE_TYPE__ size_t;
#endif
#endif

#ifdef __need_wchar_t
#undef __need_wchar_t
#ifndef _WCHAR_T
#define _WCHAR_T
#define _WCHAR_T_DEFINED
typedef __WCHAR_TYPE__ wchar_t;
#endif
#endif

#ifdef __need_wint_t
#undef __need_wint_t
#ifndef _WINT_T
#define _WINT_T
typedef __WINT_TYPE__ wint_t;
#endif
#endif

#ifdef __need_NULL
#undef __need_NULL
#undef NULL
#define NULL ((void *)0)
#endif

#ifdef __need_max_align_t
#undef __need_max_align_t
#ifndef _GCC_MAX_ALIGN_T
#define _GCC_MAX_ALIGN_T
#ifdef _MSC_VER
typedef double max_align_t;
#elif defined __APPLE__
typedef long double max_align_t;
#else
typedef struct {
  long long __max_align_ll __attribute__((__aligned__(__alignof__(long long))));
  long double __max_align_ld __attribute__((__aligned__(__alignof__(long double))));
} max_align_t;
#endif
#endif
#endif
`

const stdarg = `
#ifndef __GNUC_VA_LIST
#define __GNUC_VA_LIST
typedef __builtin_va_list __gnuc_va_list;
#endif

#ifdef __need___va_list
#undef __need___va_list
#else
#ifndef _STDARG_H
#define _STDARG_H
#define va_start(list, last) __builtin_va_start(list, last)
#define va_end(list) __builtin_va_end(list)
#define va_arg(list, type) __builtin_va_arg(list, type)
#define va_copy(to, from) __builtin_va_copy(to, from)
#define __va_copy(to, from) __builtin_va_copy(to, from)
#ifndef _VA_LIST
#define _VA_LIST
#define _VA_LIST_DEFINED
typedef __gnuc_va_list va_list;
#endif
#endif
#endif
`

const stdbool = `
#ifndef _STDBOOL_H
#define _STDBOOL_H
#define bool _Bool
#define true 1
#define false 0
#define __bool_true_false_are_defined 1
#endif
`

const stdalign = `
#ifndef _STDALIGN_H
#define _STDALIGN_H
#define alignas _Alignas
#define alignof _Alignof
#define __alignas_is_defined 1
#define __alignof_is_defined 1
#endif
`

const stdnoreturn = `
#ifndef _STDNORETURN_H
#define _STDNORETURN_H
#define noreturn _Noreturn
#endif
`

const iso646 = `
#ifndef _ISO646_H
#define _ISO646_H
#define and &&
#define and_eq &=
#define bitand &
#define bitor |
#define compl ~
#define not !
#define not_eq !=
#define or ||
#define or_eq |=
#define xor ^
#define xor_eq ^=
#endif
`

/** Every header of a freestanding implementation, by its name. */
export function freestandingHeaders(): Readonly<Record<string, string>> {
  return {
    'stddef.h': stddef,
    'stdarg.h': stdarg,
    'stdbool.h': stdbool,
    'stdalign.h': stdalign,
    'stdnoreturn.h': stdnoreturn,
    'iso646.h': iso646,
    'stdatomic.h': atomicHeader(),
    // Of x86 compilers: macros and inline functions, which no declaration needs.
    'cpuid.h': '',
    'mm_malloc.h': '#include <stdlib.h>\n',
    ...limitsHeaders(),
  }
}
