/**
 * How the words of declarations are read before tree-sitter sees them. `prefix`: neither type nor name.
 * `type`: a type specifier. `typeof`, `operand-type`, `attribute`, `assertion`: a word with an operand in
 * parentheses.
 */
export type WordClass =
  | 'typedef'
  | 'tag'
  | 'type'
  | 'prefix'
  | 'attribute'
  | 'typeof'
  | 'operand-type'
  | 'assertion'

const spellings: Readonly<Record<WordClass, string>> = {
  typedef: 'typedef',
  tag: 'struct union enum',
  type: `void char short int long float double signed unsigned __signed __signed__ _Bool _Complex __complex __complex__
    __int128 __auto_type _Decimal32 _Decimal64 _Decimal128 __int8 __int16 __int32 __int64 __builtin_va_list`,
  prefix: `const __const __const__ volatile __volatile __volatile__ restrict __restrict __restrict__ extern static inline
    __inline __inline__ __forceinline _Noreturn register auto _Thread_local thread_local __thread __extension__ constexpr
    _Nullable _Nonnull _Null_unspecified __unaligned _unaligned __ptr32 __ptr64 __w64 __sptr __uptr
    __stdcall __cdecl __fastcall __vectorcall __thiscall __clrcall __pascal _cdecl _stdcall _fastcall`,
  attribute: '__attribute__ __attribute __declspec _declspec asm __asm __asm__ _Alignas alignas',
  typeof: 'typeof __typeof __typeof__ typeof_unqual',
  'operand-type': '_Atomic _BitInt',
  assertion: '_Static_assert static_assert',
}

/** Keywords of C and of GNU and Microsoft C, by what they mean to a declaration. */
export const wordClasses: ReadonlyMap<string, WordClass> = new Map(
  Object.entries(spellings).flatMap(([cls, words]) =>
    words.split(/\s+/).map((word) => [word, cls as WordClass] as const),
  ),
)

/**
 * Spellings that tree-sitter-c lacks, with one of at most the same length that it has. Empty: nothing is lost
 * by leaving it out.
 */
export const plainSpellings: ReadonlyMap<string, string> = new Map([
  ['__const', 'const'],
  ['__const__', 'const'],
  ['__volatile', 'volatile'],
  ['__volatile__', 'volatile'],
  ['__restrict', 'restrict'],
  ['__restrict__', 'restrict'],
  ['__signed', 'signed'],
  ['__signed__', 'signed'],
  ['__inline', 'inline'],
  ['__inline__', 'inline'],
  ['__forceinline', 'inline'],
  ['_Thread_local', '__thread'],
  ['thread_local', '__thread'],
  ['__extension__', ''],
  ['__unaligned', ''],
  ['_unaligned', ''],
  ['__ptr32', ''],
  ['__ptr64', ''],
  ['__w64', ''],
  ['__sptr', ''],
  ['__uptr', ''],
])

/** Calling conventions written as words. */
export const callingConventionWords: ReadonlySet<string> = new Set(
  '__stdcall __cdecl __fastcall __vectorcall __thiscall __clrcall __pascal _cdecl _stdcall _fastcall'.split(
    ' ',
  ),
)

/** Clang's nullability qualifiers. */
export const nullabilityWords: ReadonlySet<string> = new Set(['_Nullable', '_Nonnull', '_Null_unspecified'])
