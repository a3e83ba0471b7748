/** `<stdatomic.h>` as far as declarations need it: the types, the order, and the macros of N1570 7.17.1. */
export function atomicHeader(): string {
  return `
#ifndef _STDATOMIC_H
#define _STDATOMIC_H

typedef enum {
  memory_order_relaxed,
  memory_order_consume,
  memory_order_acquire,
  memory_order_release,
  memory_order_acq_rel,
  memory_order_seq_cst
} memory_order;

${atomicTypes()}

#define ATOMIC_VAR_INIT(value) (value)
#define atomic_init(object, value) __c11_atomic_init(object, value)
#define ATOMIC_FLAG_INIT { 0 }
#define ATOMIC_BOOL_LOCK_FREE 2
#define ATOMIC_CHAR_LOCK_FREE 2
#define ATOMIC_CHAR16_T_LOCK_FREE 2
#define ATOMIC_CHAR32_T_LOCK_FREE 2
#define ATOMIC_WCHAR_T_LOCK_FREE 2
#define ATOMIC_SHORT_LOCK_FREE 2
#define ATOMIC_INT_LOCK_FREE 2
#define ATOMIC_LONG_LOCK_FREE 2
#define ATOMIC_LLONG_LOCK_FREE 2
#define ATOMIC_POINTER_LOCK_FREE 2
#define kill_dependency(value) (value)

typedef _Atomic _Bool atomic_bool_flag_value;
typedef struct { atomic_bool_flag_value value; } atomic_flag;

#endif
`
}

/** N1570 7.17.6. */
function atomicTypes(): string {
  const types: [string, string][] = [
    ['bool', '_Bool'],
    ['char', 'char'],
    ['schar', 'signed char'],
    ['uchar', 'unsigned char'],
    ['short', 'short'],
    ['ushort', 'unsigned short'],
    ['int', 'int'],
    ['uint', 'unsigned int'],
    ['long', 'long'],
    ['ulong', 'unsigned long'],
    ['llong', 'long long'],
    ['ullong', 'unsigned long long'],
    ['char16_t', '__CHAR16_TYPE__'],
    ['char32_t', '__CHAR32_TYPE__'],
    ['wchar_t', '__WCHAR_TYPE__'],
    ['intptr_t', '__INTPTR_TYPE__'],
    ['uintptr_t', '__UINTPTR_TYPE__'],
    ['size_t', '__SIZE_TYPE__'],
    ['ptrdiff_t', '__PTRDIFF_TYPE__'],
    ['intmax_t', '__INTMAX_TYPE__'],
    ['uintmax_t', '__UINTMAX_TYPE__'],
  ]
  for (const bits of [8, 16, 32, 64]) {
    for (const kind of ['least', 'fast']) {
      types.push([`int_${kind}${bits}_t`, `__INT_${kind.toUpperCase()}${bits}_TYPE__`])
      types.push([`uint_${kind}${bits}_t`, `__UINT_${kind.toUpperCase()}${bits}_TYPE__`])
    }
  }
  return types.map(([name, type]) => `typedef _Atomic(${type}) atomic_${name};`).join('\n')
}
