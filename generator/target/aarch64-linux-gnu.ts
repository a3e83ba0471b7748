import { glibcThreads, gnuLinux } from './data-models.ts'
import { arm64Macros, fusedMultiplyAdd, ones } from './processor-macros.ts'
import type { Target } from './target.ts'

export const arm64LinuxGnu: Target = {
  ...gnuLinux,
  name: 'aarch64-linux-gnu',
  arch: 'arm64',
  clangName: 'aarch64-linux-gnu',
  multiarch: 'aarch64-linux-gnu',
  debianArchitecture: 'arm64',
  charIsSigned: false,
  longDouble: 'binary128',
  wcharType: 'unsigned int',
  hasFloat16: true,
  hasDecimalFloats: false,
  vaList: { size: 32, alignment: 8 },
  maxVectorAlignment: 16,
  bitIntUnit: 16,
  unnamedBitFieldsAlign: true,
  foreignConventions: [],
  macros: [
    ...arm64Macros,
    ...fusedMultiplyAdd,
    ...ones('__GCC_HAVE_SYNC_COMPARE_AND_SWAP_16 __ARM_ARCH_8A'),
    '#define __ARM_ARCH_PROFILE 65',
    '#define __FLT_EVAL_METHOD_C99__ 0',
    '#define __GCC_DESTRUCTIVE_SIZE 256',
  ],
  cLibrary: {
    ...glibcThreads,
    pthread_mutex_t: { size: 48, alignment: 8 },
    pthread_mutexattr_t: { size: 8, alignment: 4 },
    pthread_condattr_t: { size: 8, alignment: 4 },
    pthread_attr_t: { size: 64, alignment: 8 },
    nlink_t: 'unsigned int',
    blksize_t: 'int',
    jmp_buf: { element: 'long', length: 39 },
  },
}
