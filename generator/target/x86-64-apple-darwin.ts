import { apple, floatings } from './data-models.ts'
import { ones, x64Macros } from './processor-macros.ts'
import type { Target } from './target.ts'

export const x64AppleDarwin: Target = {
  ...apple,
  name: 'x86_64-apple-darwin',
  arch: 'x64',
  clangName: 'x86_64-apple-darwin',
  floatings: floatings(16),
  longDouble: 'extended80',
  vaList: { size: 24, alignment: 8 },
  bitIntUnit: 8,
  foreignConventions: ['ms_abi', 'vectorcall'],
  macros: [...x64Macros, ...ones('__SSE3__ __SSSE3__'), '#define __BIGGEST_ALIGNMENT__ 16'],
  cLibrary: { ...apple.cLibrary, jmp_buf: { element: 'int', length: 37 } },
}
