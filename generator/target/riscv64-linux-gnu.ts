import { glibcThreads, gnuLinux } from './data-models.ts'
import { fusedMultiplyAdd, ones } from './processor-macros.ts'
import type { Target } from './target.ts'

/** RV64GC with the calling convention LP64D, as Debian and others have it (RISC-V ELF psABI). */
export const riscv64LinuxGnu: Target = {
  ...gnuLinux,
  name: 'riscv64-linux-gnu',
  arch: 'riscv64',
  clangName: 'riscv64-linux-gnu',
  multiarch: 'riscv64-linux-gnu',
  debianArchitecture: 'riscv64',
  charIsSigned: false,
  longDouble: 'binary128',
  wcharType: 'int',
  hasFloat16: false,
  hasDecimalFloats: false,
  vaList: { size: 8, alignment: 8 },
  maxVectorAlignment: Number.POSITIVE_INFINITY,
  bitIntUnit: 16,
  foreignConventions: [],
  macros: [
    ...ones(
      '__riscv __riscv_arch_test __riscv_atomic __riscv_cmodel_medany __riscv_cmodel_pic __riscv_compressed',
    ),
    ...ones('__riscv_div __riscv_fdiv __riscv_float_abi_double __riscv_fsqrt __riscv_mul __riscv_muldiv'),
    ...fusedMultiplyAdd,
    '#define __riscv_xlen 64',
    '#define __riscv_flen 64',
    '#define __riscv_i 2001000',
    '#define __riscv_m 2000000',
    '#define __riscv_a 2001000',
    '#define __riscv_f 2002000',
    '#define __riscv_d 2002000',
    '#define __riscv_c 2000000',
    '#define __riscv_zicsr 2000000',
    '#define __riscv_zifencei 2000000',
    // Atomic operations on one and two bytes are calls.
    ...['BOOL', 'CHAR', 'CHAR16_T', 'SHORT'].flatMap((type) => [
      `#undef __GCC_ATOMIC_${type}_LOCK_FREE`,
      `#define __GCC_ATOMIC_${type}_LOCK_FREE 1`,
    ]),
    '#undef __GCC_HAVE_SYNC_COMPARE_AND_SWAP_1',
    '#undef __GCC_HAVE_SYNC_COMPARE_AND_SWAP_2',
    '#undef __GCC_ASM_FLAG_OUTPUTS__',
    '#undef __GCC_HAVE_DWARF2_CFI_ASM',
    '#undef __GCC_CONSTRUCTIVE_SIZE',
    '#undef __HAVE_SPECULATION_SAFE_VALUE',
  ],
  cLibrary: {
    ...glibcThreads,
    nlink_t: 'unsigned int',
    blksize_t: 'int',
    jmp_buf: { element: 'long', length: 43 },
  },
}
