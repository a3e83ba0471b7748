import { apple, floatings } from './data-models.ts'
import { arm64Macros, ones } from './processor-macros.ts'
import type { Target } from './target.ts'

export const arm64AppleDarwin: Target = {
  ...apple,
  name: 'arm64-apple-darwin',
  arch: 'arm64',
  clangName: 'arm64-apple-darwin',
  floatings: floatings(8),
  longDouble: 'binary64',
  vaList: { size: 8, alignment: 8 },
  bitIntUnit: 16,
  foreignConventions: [],
  macros: [
    ...arm64Macros,
    ...ones('__arm64 __arm64__ __SSP__ __NO_MATH_ERRNO__'),
    "#define __ARM_ARCH_PROFILE 'A'",
    '#define __BIGGEST_ALIGNMENT__ 8',
  ],
  cLibrary: { ...apple.cLibrary, jmp_buf: { element: 'int', length: 48 } },
}
