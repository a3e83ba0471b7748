/*
 * The built-in functions that `__has_builtin` knows: those of GCC 12, asked from the compiler itself. Names
 * of the C library count with and without `__builtin_`, the compiler's own only with it.
 */

/** With the suffixes f, l and those of every `_FloatN`. */
const everyFloating = (): string[] =>
  words(`ceil copysign fabs floor fma fmax fmin nan nearbyint rint round roundeven sqrt trunc`)

/** With the suffixes f and l. */
const threeFloatings = (): string[] =>
  words(`acos acosh asin asinh atan atan2 atanh cabs cacos cacosh carg casin casinh catan
  catanh cbrt ccos ccosh cexp cimag clog clog10 conj cos cosh cpow cproj creal csin csinh csqrt ctan ctanh drem erf
  erfc exp exp10 exp2 expm1 fdim finite fmod frexp gamma hypot ilogb isinf isnan j0 j1 jn ldexp lgamma llrint llround
  log log10 log1p log2 logb lrint lround modf nextafter nexttoward pow pow10 remainder remquo scalb scalbln scalbn
  signbit significand sin sincos sinh tan tanh tgamma y0 y1 yn`)

const otherLibrary = (): string[] =>
  words(`_Exit _exit abort abs aligned_alloc alloca bcmp bcopy bzero calloc dcgettext dgettext
  execl execle execlp execv execve execvp exit feclearexcept fegetenv fegetexceptflag fegetround feholdexcept
  feraiseexcept fesetenv fesetexceptflag fesetround fetestexcept feupdateenv ffs ffsl ffsll fork fprintf
  fprintf_unlocked fputc fputc_unlocked fputs fputs_unlocked free fscanf fwrite fwrite_unlocked gettext imaxabs index
  isalnum isalpha isascii isblank iscntrl isdigit isgraph islower isprint ispunct isspace isupper iswalnum iswalpha
  iswblank iswcntrl iswdigit iswgraph iswlower iswprint iswpunct iswspace iswupper iswxdigit isxdigit labs llabs malloc
  memchr memcmp memcpy memmove mempcpy memset posix_memalign printf printf_unlocked putc putc_unlocked putchar
  putchar_unlocked puts puts_unlocked realloc rindex scanf snprintf sprintf sscanf stpcpy stpncpy strcasecmp strcat
  strchr strcmp strcpy strcspn strdup strfmon strftime strlen strncasecmp strncat strncmp strncpy strndup strnlen
  strpbrk strrchr strspn strstr toascii tolower toupper towlower towupper vfprintf vfscanf vprintf vscanf vsnprintf
  vsprintf vsscanf __fprintf_chk __memcpy_chk __memmove_chk __mempcpy_chk __memset_chk __printf_chk __snprintf_chk
  __sprintf_chk __stpcpy_chk __stpncpy_chk __strcat_chk __strcpy_chk __strncat_chk __strncpy_chk __vfprintf_chk
  __vprintf_chk __vsnprintf_chk __vsprintf_chk`)

/** The compiler's own; what only its own runtime calls is left out. */
const own = (): string[] => [
  ...suffixed(words('huge_val inf nans'), floatingSuffixes()),
  ...suffixed(words('cexpi iceil ifloor irint iround lceil lfloor llceil llfloor powi'), ['', 'f', 'l']),
  ...suffixed(words('clrsb clz ctz parity popcount'), ['', 'l', 'll']),
  ...words('add mul sub').flatMap((operation) => [
    `${operation}_overflow`,
    `${operation}_overflow_p`,
    ...suffixed([`s${operation}`, `u${operation}`], ['', 'l', 'll']).map((name) => `${name}_overflow`),
  ]),
  ...words(`FILE FUNCTION LINE alloca_with_align assume_aligned bswap128 bswap16 bswap32 bswap64 choose_expr
    classify_type clear_padding constant_p convertvector cpu_init cpu_is cpu_supports dynamic_object_size expect
    expect_with_probability fpclassify frame_address isfinite isinf_sign isnormal longjmp object_size offsetof prefetch
    return_address setjmp shuffle shufflevector speculation_safe_value thread_pointer trap types_compatible_p
    unreachable va_arg_pack va_arg_pack_len va_copy va_end va_start`),
]

const synchronisation = (): string[] =>
  [
    ...words('fetch_and_add fetch_and_and fetch_and_nand fetch_and_or fetch_and_sub fetch_and_xor'),
    ...words('add_and_fetch and_and_fetch nand_and_fetch or_and_fetch sub_and_fetch xor_and_fetch'),
    ...words('bool_compare_and_swap val_compare_and_swap lock_test_and_set lock_release synchronize'),
  ].map((name) => `__sync_${name}`)

const atomic = (): string[] =>
  words(`add_fetch always_lock_free and_fetch clear compare_exchange compare_exchange_n exchange exchange_n
  fetch_add fetch_and fetch_nand fetch_or fetch_sub fetch_xor is_lock_free load load_n nand_fetch or_fetch
  signal_fence store store_n sub_fetch test_and_set thread_fence xor_fetch`).map((name) => `__atomic_${name}`)

const onlyClang = (): string[] => [
  ...words(`addressof assume available bitreverse8 bitreverse16 bitreverse32 bitreverse64 canonicalize debugtrap
    rotateleft8 rotateleft16 rotateleft32 rotateleft64 rotateright8 rotateright16 rotateright32 rotateright64
    unpredictable va_arg`).map((name) => `__builtin_${name}`),
  ...words(`init load store exchange compare_exchange_strong compare_exchange_weak fetch_add fetch_sub fetch_and
    fetch_or fetch_xor thread_fence signal_fence is_lock_free`).map((name) => `__c11_atomic_${name}`),
]

let known: { readonly gcc: ReadonlySet<string>; readonly clang: ReadonlySet<string> } | null = null

/** True if GCC, or Clang, has a built-in function of this name. Gathers the names at its first call. */
export function isBuiltinFunction(name: string, clang: boolean): boolean {
  known ??= { gcc: gather(), clang: new Set(onlyClang()) }
  return known.gcc.has(name) || (clang && known.clang.has(name))
}

function gather(): Set<string> {
  const library = [
    ...suffixed(everyFloating(), floatingSuffixes()),
    ...suffixed(threeFloatings(), ['', 'f', 'l']),
    ...otherLibrary(),
  ]
  return new Set([
    ...library,
    ...[...library, ...own()].map((name) => `__builtin_${name}`),
    '__builtin___clear_cache',
    ...synchronisation(),
    ...atomic(),
  ])
}

function floatingSuffixes(): string[] {
  return ['', 'f', 'l', 'f16', 'f32', 'f64', 'f128', 'f32x', 'f64x']
}

function suffixed(names: readonly string[], suffixes: readonly string[]): string[] {
  return names.flatMap((name) => suffixes.map((suffix) => name + suffix))
}

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
