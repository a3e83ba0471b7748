/*
 * Machine code for System V x86-64: sixteen bytes that put a number into a register for arguments that the
 * signature leaves free, and go on to the one function that Koffi made for the signature. Everything else
 * (arguments, stack, return address) stays as C left it, so that Koffi finds the number as one more argument
 * behind those that C passed.
 */

/** The register that takes the number: the first of its kind that no argument needs. */
export type NumberRegister =
  | { readonly kind: 'integer'; readonly position: number }
  | { readonly kind: 'float'; readonly position: number }

/** Bytes of a thunk. */
export const thunkSize = 16

/** Bytes in front of the thunks: a page of data, where the address lies that all of them go on to. */
export const headSize = 4096

/**
 * mov r32, imm32: rdi, rsi, rdx, rcx, r8, r9 in the order in which they take arguments (System V x86-64
 * 3.2.3).
 */
const moves: readonly (readonly number[])[] = [[0xbf], [0xbe], [0xba], [0xb9], [0x41, 0xb8], [0x41, 0xb9]]
/** mov eax, imm32 */
const moveToScratch = [0xb8]
/** jmp [rip + disp32] */
const jump = [0xff, 0x25]
/** xor eax, eax; xor edx, edx; xorps xmm0, xmm0; xorps xmm1, xmm1; ret */
const answerZero = [0x31, 0xc0, 0x31, 0xd2, 0x0f, 0x57, 0xc0, 0x0f, 0x57, 0xc9, 0xc3]
/** mov rax, rdi; ret: a result that goes through memory, whose address C passed first. */
const answerThroughMemory = [0x48, 0x89, 0xf8, 0xc3]

/**
 * The code of consecutive thunks. The first is none: it returns zero at once, for the time when nobody is
 * there to answer.
 *
 * @param numberOf what the thunk at an index passes; 32 bits
 * @param throughMemory whether the result's address is passed as the first argument
 */
export function thunkCode(
  register: NumberRegister,
  count: number,
  numberOf: (index: number) => number,
  throughMemory: boolean,
): Uint8Array {
  const code = new Uint8Array(count * thunkSize)
  const view = new DataView(code.buffer)
  code.set(throughMemory ? answerThroughMemory : answerZero)
  const move = register.kind === 'integer' ? moves[register.position]! : moveToScratch
  // cvtsi2sd xmmN, eax
  const convert = register.kind === 'integer' ? [] : [0xf2, 0x0f, 0x2a, 0xc0 | (register.position << 3)]
  for (let index = 1; index < count; index++) {
    let at = index * thunkSize
    code.set(move, at)
    at += move.length
    view.setUint32(at, numberOf(index), true)
    at += 4
    code.set(convert, at)
    at += convert.length
    code.set(jump, at)
    at += jump.length
    view.setInt32(at, -headSize - (at + 4), true)
  }
  return code
}
