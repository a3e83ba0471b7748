/** The ABIs that layouts are computed for. */
export const targetNames = [
  'x86_64-linux-gnu',
  'aarch64-linux-gnu',
  'x86_64-apple-darwin',
  'arm64-apple-darwin',
  'x86_64-windows-msvc',
] as const

export type TargetName = (typeof targetNames)[number]

/** The integer types of C (N1570 6.2.5) and GNU's 128-bit ones; `char` is distinct from both its signed and unsigned forms. */
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

/** Size and alignment in bytes. */
export interface SizeAndAlignment {
  readonly size: number
  readonly alignment: number
}

/** What an ABI decides. One constant per target, in layout/targets.ts. */
export interface Target {
  readonly name: TargetName
  readonly os: 'linux' | 'darwin' | 'win32'
  readonly arch: 'x64' | 'arm64'
  /** How records are laid out: System V (and its heirs) or Microsoft. */
  readonly recordLayout: 'sysv' | 'msvc'
  readonly charIsSigned: boolean
  readonly integers: Readonly<Record<IntegerKind, SizeAndAlignment>>
  readonly floatings: Readonly<Record<FloatingKind, SizeAndAlignment>>
  readonly pointer: SizeAndAlignment
  readonly sizeType: IntegerKind
  readonly ptrdiffType: IntegerKind
  readonly wcharType: IntegerKind
  readonly wintType: IntegerKind
  readonly vaList: SizeAndAlignment
  /** `max_align_t`'s alignment, which a bare `__attribute__((aligned))` takes. */
  readonly maxAlignment: number
  /** Bytes; a longer vector is aligned to no more than this. */
  readonly maxVectorAlignment: number
  /** An unnamed bit-field, too, gives its record the alignment of its type (AAPCS64 8.1.8.2). */
  readonly unnamedBitFieldsAlign: boolean
  /** An atomic object whose size is no power of two is padded to the next one (clang does, gcc does not). */
  readonly padsAtomics: boolean
}
