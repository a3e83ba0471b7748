/**
 * The ABIs that layouts are computed for. A new one is a name here and a file beside this one, which the
 * compiler completes with you.
 */
export const targetNames = [
  'x86_64-linux-gnu',
  'aarch64-linux-gnu',
  'riscv64-linux-gnu',
  'x86_64-linux-musl',
  'aarch64-linux-musl',
  'x86_64-apple-darwin',
  'arm64-apple-darwin',
  'x86_64-windows-msvc',
] as const

export type TargetName = (typeof targetNames)[number]

/**
 * The integer types of C (N1570 6.2.5) and GNU's 128-bit ones; `char` is distinct from both its signed and
 * unsigned forms.
 */
export type IntegerKind =
  | 'char'
  | 'signed char'
  | 'unsigned char'
  | 'short'
  | 'unsigned short'
  | 'int'
  | 'unsigned int'
  | 'long'
  | 'unsigned long'
  | 'long long'
  | 'unsigned long long'
  | '__int128'
  | 'unsigned __int128'

/** The real floating types. */
export type FloatingKind =
  | '_Float16'
  | '__bf16'
  | 'float'
  | 'double'
  | 'long double'
  | '__float128'
  | '_Float32'
  | '_Float64'
  | '_Float128'
  | '_Float32x'
  | '_Float64x'
  | '_Decimal32'
  | '_Decimal64'
  | '_Decimal128'

/** What a `long double` is: IEEE 754's formats, or x87's extended one, padded to 16 bytes. */
export type LongDoubleFormat = 'binary64' | 'extended80' | 'binary128'

/** `cdecl` stands for the target's default. */
export type CallingConvention =
  | 'cdecl'
  | 'stdcall'
  | 'fastcall'
  | 'vectorcall'
  | 'thiscall'
  | 'ms_abi'
  | 'sysv_abi'

/** Size and alignment in bytes. */
export interface SizeAndAlignment {
  readonly size: number
  readonly alignment: number
}

/**
 * What an ABI and the system's usual compiler decide. No stage asks for a target's name, operating system or
 * processor instead.
 */
export interface Target {
  readonly name: TargetName
  /** As `process.platform` and `process.arch` have it. */
  readonly os: 'linux' | 'darwin' | 'win32'
  readonly arch: 'x64' | 'arm64' | 'riscv64'
  /** Whose C library it is: of one operating system and processor there may be several. */
  readonly libc: 'glibc' | 'musl' | 'apple' | 'microsoft'
  /** The compiler that we present ourselves as: GCC 12, Apple's Clang 15 or Microsoft's 19. */
  readonly compiler: 'gcc' | 'apple-clang' | 'msvc'
  /** What `clang --target=` takes. */
  readonly clangName: string
  /**
   * The folder name that Debian and its heirs give to files of this ABI: GCC's triple; null where they have
   * none.
   */
  readonly multiarch: string | null
  /** What dpkg calls the processor; null where it knows no such system. */
  readonly debianArchitecture: string | null
  /** What the linker puts before C's names, and `dlsym` takes no account of. */
  readonly symbolPrefix: '' | '_'
  /** How records are laid out: System V (and its heirs) or Microsoft. */
  readonly recordLayout: 'sysv' | 'msvc'
  readonly charIsSigned: boolean
  readonly integers: Readonly<Record<IntegerKind, SizeAndAlignment>>
  readonly floatings: Readonly<Record<FloatingKind, SizeAndAlignment>>
  readonly longDouble: LongDoubleFormat
  readonly pointer: SizeAndAlignment
  readonly sizeType: IntegerKind
  readonly ptrdiffType: IntegerKind
  readonly wcharType: IntegerKind
  readonly wintType: IntegerKind
  /** What `int64_t` is. */
  readonly int64: 'long' | 'long long'
  /** What the C library takes for fast: `int_fast16_t` and `int_fast32_t`. */
  readonly fastIntegers: { readonly fast16: IntegerKind; readonly fast32: IntegerKind }
  /** The compiler has `__int128`. */
  readonly hasInt128: boolean
  /** The compiler describes `_Float16` in its macros. */
  readonly hasFloat16: boolean
  /** The compiler has `_Decimal64` and its like. */
  readonly hasDecimalFloats: boolean
  readonly vaList: SizeAndAlignment
  /** `max_align_t`'s alignment, which a bare `__attribute__((aligned))` takes. */
  readonly maxAlignment: number
  /** Bytes; a longer vector is aligned to no more than this. */
  readonly maxVectorAlignment: number
  /** Bytes: what a `_BitInt` of more than 64 bits is made of, and aligned to. */
  readonly bitIntUnit: 8 | 16
  /** An unnamed bit-field, too, gives its record the alignment of its type (AAPCS64 8.1.8.2). */
  readonly unnamedBitFieldsAlign: boolean
  /** An atomic object whose size is no power of two is padded to the next one (clang does, gcc does not). */
  readonly padsAtomics: boolean
  /**
   * Calling conventions that a function of this target may have beside its own and that Koffi does not know.
   */
  readonly foreignConventions: readonly CallingConvention[]
  /**
   * Macros of the processor, as lines of C. They come last: a line may undefine what all of the compiler's
   * targets have.
   */
  readonly macros: readonly string[]
  readonly cLibrary: CLibraryTypes
}

/**
 * Types of the C library that its headers define for each processor in another way; null where it has none.
 */
export interface CLibraryTypes {
  readonly nlink_t: IntegerKind | null
  readonly blksize_t: IntegerKind | null
  readonly jmp_buf: { readonly element: IntegerKind; readonly length: number } | null
  readonly pthread_mutex_t: SizeAndAlignment | null
  readonly pthread_mutexattr_t: SizeAndAlignment | null
  readonly pthread_cond_t: SizeAndAlignment | null
  readonly pthread_condattr_t: SizeAndAlignment | null
  readonly pthread_rwlock_t: SizeAndAlignment | null
  readonly pthread_rwlockattr_t: SizeAndAlignment | null
  readonly pthread_attr_t: SizeAndAlignment | null
  readonly pthread_barrier_t: SizeAndAlignment | null
}
