import type { FloatingKind, IntegerKind, SizeAndAlignment } from './target.ts'

/*
 * What targets have in common. Sources: the System V psABI for x86-64, the AAPCS64, the RISC-V ELF psABI,
 * Apple's "Writing ARM64 code for Apple platforms", Microsoft's x64 ABI conventions; each figure confirmed
 * with `clang --target=… -dM -E` and `_Alignof`.
 */

/** A scalar that is aligned to its own size, as all of them are on these targets. */
export function natural(bytes: number): SizeAndAlignment {
  return { size: bytes, alignment: bytes }
}

/** The integer types of a data model: `long` is what sets LP64 and LLP64 apart. */
export function integers(longBytes: 4 | 8): Readonly<Record<IntegerKind, SizeAndAlignment>> {
  return {
    char: natural(1),
    'signed char': natural(1),
    'unsigned char': natural(1),
    short: natural(2),
    'unsigned short': natural(2),
    int: natural(4),
    'unsigned int': natural(4),
    long: natural(longBytes),
    'unsigned long': natural(longBytes),
    'long long': natural(8),
    'unsigned long long': natural(8),
    __int128: natural(16),
    'unsigned __int128': natural(16),
  }
}

/** `longDoubleBytes`: 16 for x87's padded 80-bit format and for binary128, 8 where it is a `double`. */
export function floatings(longDoubleBytes: 8 | 16): Readonly<Record<FloatingKind, SizeAndAlignment>> {
  return {
    _Float16: natural(2),
    __bf16: natural(2),
    float: natural(4),
    double: natural(8),
    'long double': natural(longDoubleBytes),
    __float128: natural(16),
    _Float32: natural(4),
    _Float64: natural(8),
    _Float128: natural(16),
    _Float32x: natural(8),
    _Float64x: natural(16),
    _Decimal32: natural(4),
    _Decimal64: natural(8),
    _Decimal128: natural(16),
  }
}

/** What all 64-bit Unix systems here agree on (LP64). */
export const unix = {
  recordLayout: 'sysv',
  charIsSigned: true,
  integers: integers(8),
  pointer: natural(8),
  sizeType: 'unsigned long',
  ptrdiffType: 'long',
  hasInt128: true,
  maxAlignment: 16,
  unnamedBitFieldsAlign: false,
} as const

/** What glibc and GCC on Linux say on every processor. */
export const gnuLinux = {
  ...unix,
  os: 'linux',
  libc: 'glibc',
  compiler: 'gcc',
  symbolPrefix: '',
  floatings: floatings(16),
  wintType: 'unsigned int',
  int64: 'long',
  fastIntegers: { fast16: 'long', fast32: 'long' },
  padsAtomics: false,
} as const

/** What musl has otherwise than glibc, on every processor. */
export const muslLinux = {
  libc: 'musl',
  fastIntegers: { fast16: 'int', fast32: 'int' },
} as const

/** What Apple's library and compiler say on every processor. */
export const apple = {
  ...unix,
  os: 'darwin',
  libc: 'apple',
  compiler: 'apple-clang',
  multiarch: null,
  debianArchitecture: null,
  symbolPrefix: '_',
  wcharType: 'int',
  wintType: 'int',
  int64: 'long long',
  fastIntegers: { fast16: 'short', fast32: 'int' },
  hasFloat16: false,
  hasDecimalFloats: false,
  maxVectorAlignment: 16,
  padsAtomics: true,
  cLibrary: {
    nlink_t: 'unsigned short',
    blksize_t: 'int',
    pthread_mutex_t: { size: 64, alignment: 8 },
    pthread_mutexattr_t: { size: 16, alignment: 8 },
    pthread_cond_t: { size: 48, alignment: 8 },
    pthread_condattr_t: { size: 16, alignment: 8 },
    pthread_rwlock_t: { size: 200, alignment: 8 },
    pthread_rwlockattr_t: { size: 24, alignment: 8 },
    pthread_attr_t: { size: 64, alignment: 8 },
    pthread_barrier_t: null,
  },
} as const

/** The sizes that glibc has for POSIX threads where nothing calls for others. */
export const glibcThreads = {
  pthread_mutex_t: { size: 40, alignment: 8 },
  pthread_mutexattr_t: { size: 4, alignment: 4 },
  pthread_cond_t: { size: 48, alignment: 8 },
  pthread_condattr_t: { size: 4, alignment: 4 },
  pthread_rwlock_t: { size: 56, alignment: 8 },
  pthread_rwlockattr_t: { size: 8, alignment: 8 },
  pthread_attr_t: { size: 56, alignment: 8 },
  pthread_barrier_t: { size: 32, alignment: 8 },
} as const

/** What musl has for POSIX threads on every 64-bit processor (its bits/alltypes.h). */
export const muslThreads = {
  ...glibcThreads,
  pthread_rwlockattr_t: { size: 8, alignment: 4 },
} as const
