import { glibcThreads, gnuLinux } from './data-models.ts'
import { x64Macros } from './processor-macros.ts'
import type { Target } from './target.ts'

export const x64LinuxGnu: Target = {
  ...gnuLinux,
  name: 'x86_64-linux-gnu',
  arch: 'x64',
  clangName: 'x86_64-linux-gnu',
  multiarch: 'x86_64-linux-gnu',
  debianArchitecture: 'amd64',
  longDouble: 'extended80',
  wcharType: 'int',
  hasFloat16: true,
  hasDecimalFloats: true,
  vaList: { size: 24, alignment: 8 },
  maxVectorAlignment: Number.POSITIVE_INFINITY,
  bitIntUnit: 8,
  foreignConventions: ['ms_abi', 'vectorcall'],
  macros: [
    ...x64Macros,
    '#define __GCC_DESTRUCTIVE_SIZE 64',
    '#define __SIZEOF_FLOAT80__ 16',
    '#define __SIZEOF_FLOAT128__ 16',
    '#define __ATOMIC_HLE_ACQUIRE 65536',
    '#define __ATOMIC_HLE_RELEASE 131072',
  ],
  cLibrary: {
    ...glibcThreads,
    nlink_t: 'unsigned long',
    blksize_t: 'long',
    jmp_buf: { element: 'long', length: 25 },
  },
}
