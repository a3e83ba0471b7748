import type { FloatingKind, IntegerKind, SizeAndAlignment, Target, TargetName } from './target.ts'

/*
 * The five ABIs as data. Sources: the System V psABI for x86-64, the AAPCS64, Apple's "Writing ARM64
 * code for Apple platforms", Microsoft's x64 ABI conventions; each figure confirmed with
 * `clang --target=… -dM -E` and `_Alignof`.
 */

/** A scalar that is aligned to its own size, as all of them are on these targets. */
function natural(bytes: number): SizeAndAlignment {
  return { size: bytes, alignment: bytes }
}

/** The integer types of a data model: `long` is what sets LP64 and LLP64 apart. */
function integers(longBytes: 4 | 8): Readonly<Record<IntegerKind, SizeAndAlignment>> {
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
function floatings(longDoubleBytes: 8 | 16): Readonly<Record<FloatingKind, SizeAndAlignment>> {
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

const unix = {
  recordLayout: 'sysv',
  charIsSigned: true,
  integers: integers(8),
  floatings: floatings(16),
  pointer: natural(8),
  sizeType: 'unsigned long',
  ptrdiffType: 'long',
  wcharType: 'int',
  wintType: 'int',
  maxAlignment: 16,
  maxVectorAlignment: 16,
  unnamedBitFieldsAlign: false,
  padsAtomics: true,
} as const satisfies Partial<Target>

/** Every supported target by its name. */
export const targets: Readonly<Record<TargetName, Target>> = {
  'x86_64-linux-gnu': {
    ...unix,
    name: 'x86_64-linux-gnu',
    os: 'linux',
    arch: 'x64',
    wintType: 'unsigned int',
    vaList: { size: 24, alignment: 8 },
    maxVectorAlignment: Number.POSITIVE_INFINITY,
    padsAtomics: false,
  },
  'aarch64-linux-gnu': {
    ...unix,
    name: 'aarch64-linux-gnu',
    os: 'linux',
    arch: 'arm64',
    charIsSigned: false,
    wcharType: 'unsigned int',
    wintType: 'unsigned int',
    vaList: { size: 32, alignment: 8 },
    unnamedBitFieldsAlign: true,
    padsAtomics: false,
  },
  'x86_64-apple-darwin': {
    ...unix,
    name: 'x86_64-apple-darwin',
    os: 'darwin',
    arch: 'x64',
    vaList: { size: 24, alignment: 8 },
  },
  'arm64-apple-darwin': {
    ...unix,
    name: 'arm64-apple-darwin',
    os: 'darwin',
    arch: 'arm64',
    floatings: floatings(8),
    vaList: { size: 8, alignment: 8 },
  },
  'x86_64-windows-msvc': {
    name: 'x86_64-windows-msvc',
    os: 'win32',
    arch: 'x64',
    recordLayout: 'msvc',
    charIsSigned: true,
    integers: integers(4),
    floatings: floatings(8),
    pointer: natural(8),
    sizeType: 'unsigned long long',
    ptrdiffType: 'long long',
    wcharType: 'unsigned short',
    wintType: 'unsigned short',
    vaList: { size: 8, alignment: 8 },
    maxAlignment: 16,
    maxVectorAlignment: Number.POSITIVE_INFINITY,
    unnamedBitFieldsAlign: false,
    padsAtomics: true,
  },
}

const targetByHost: Readonly<Record<string, TargetName>> = {
  'linux x64': 'x86_64-linux-gnu',
  'linux arm64': 'aarch64-linux-gnu',
  'darwin x64': 'x86_64-apple-darwin',
  'darwin arm64': 'arm64-apple-darwin',
  'win32 x64': 'x86_64-windows-msvc',
}

/**
 * The target that Node runs on.
 *
 * @param platform as `process.platform` spells it
 * @param arch as `process.arch` spells it
 * @returns null for a host whose ABI is not among the targets
 */
export function hostTarget(platform: string = process.platform, arch: string = process.arch): Target | null {
  const name = targetByHost[`${platform} ${arch}`]
  return name === undefined ? null : targets[name]
}
