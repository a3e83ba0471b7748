/*
 * Machine code for System V x86-64 that calls a C function with registers and a stack which are filled from
 * a frame, and leaves what the registers hold afterwards in it. What Koffi passed itself is moved to where C
 * expects it. Only registers are touched that a function may change.
 */

/** What goes into a register for arguments: what Koffi passed in another, or eight bytes of the frame. */
export type RegisterSource =
  | { readonly kind: 'passed'; readonly position: number }
  | { readonly kind: 'frame'; readonly offset: number }

/** How a call passes arguments and gets its result. Offsets are in bytes from the frame's start. */
export interface FrameShape {
  /** In the order in which registers take integers and pointers. */
  readonly integers: readonly RegisterSource[]
  /** The same for floating-point numbers. */
  readonly floats: readonly RegisterSource[]
  /** Where that lies which goes onto the stack, eight bytes at a time. */
  readonly stack: readonly number[]
  /** Where each eight bytes of a result in registers go; empty for any other result. */
  readonly results: readonly { readonly offset: number; readonly float: boolean }[]
}

/** rdi, rsi, rdx, rcx, r8, r9: the order in which they take arguments (System V x86-64 3.2.3). */
const argumentRegisters = [7, 6, 2, 1, 8, 9] as const
/** rax and rdx, in which results come. */
const resultRegisters = [0, 2] as const
const rax = 0

/**
 * The code for a shape.
 *
 * @param frame the address of the frame, whose first eight bytes are the function's address
 */
export function frameCode({ integers, floats, stack, results }: FrameShape, frame: bigint): Uint8Array {
  const code: number[] = []
  // mov r11, imm64
  const loadFrame = [0x49, 0xbb, ...bytesOf(frame, 8)]
  code.push(...loadFrame)
  // What Koffi passed moves to later registers only: from the last one on nothing is overwritten.
  eachFromLast(integers, (source, to) => {
    if (source.kind === 'passed' && source.position !== to) {
      code.push(...moveRegister(argumentRegisters[to]!, argumentRegisters[source.position]!))
    }
  })
  eachFromLast(floats, (source, to) => {
    // movaps xmm, xmm
    if (source.kind === 'passed' && source.position !== to) {
      code.push(0x0f, 0x28, 0xc0 | (to << 3) | source.position)
    }
  })
  integers.forEach((source, to) => {
    if (source.kind === 'frame') code.push(...integer(0x8b, argumentRegisters[to]!, source.offset))
  })
  floats.forEach((source, to) => {
    if (source.kind === 'frame') code.push(...float(0x10, to, source.offset))
  })
  // The stack is a multiple of 16 bytes at a call; the return address has taken eight.
  const room = 8 * (stack.length + ((stack.length + 1) % 2))
  // sub rsp, imm32
  code.push(0x48, 0x81, 0xec, ...bytesOf(BigInt(room), 4))
  stack.forEach((offset, index) => {
    // mov rax, [r11 + offset]; mov [rsp + disp32], rax
    code.push(...integer(0x8b, rax, offset), 0x48, 0x89, 0x84, 0x24, ...bytesOf(BigInt(8 * index), 4))
  })
  // call [r11]; add rsp, imm32
  code.push(0x41, 0xff, 0x13, 0x48, 0x81, 0xc4, ...bytesOf(BigInt(room), 4))
  if (results.length > 0) code.push(...loadFrame)
  let [usedIntegers, usedFloats] = [0, 0]
  for (const { offset, float: isFloat } of results) {
    code.push(
      ...(isFloat
        ? float(0x11, usedFloats++, offset)
        : integer(0x89, resultRegisters[usedIntegers++]!, offset)),
    )
  }
  // ret
  code.push(0xc3)
  return Uint8Array.from(code)
}

function eachFromLast<T>(items: readonly T[], action: (item: T, index: number) => void): void {
  for (let index = items.length - 1; index >= 0; index--) action(items[index]!, index)
}

/** mov r64, r64 */
function moveRegister(to: number, from: number): readonly number[] {
  return [0x48 | (from >= 8 ? 4 : 0) | (to >= 8 ? 1 : 0), 0x89, 0xc0 | ((from & 7) << 3) | (to & 7)]
}

/** mov between a 64-bit register and [r11 + offset]: 8b loads, 89 stores. */
function integer(operation: 0x8b | 0x89, register: number, offset: number): readonly number[] {
  return [
    0x49 | (register >= 8 ? 4 : 0),
    operation,
    0x83 | ((register & 7) << 3),
    ...bytesOf(BigInt(offset), 4),
  ]
}

/** movsd between xmm0 to xmm7 and [r11 + offset]: 10 loads, 11 stores. */
function float(operation: 0x10 | 0x11, register: number, offset: number): readonly number[] {
  return [0xf2, 0x41, 0x0f, operation, 0x83 | (register << 3), ...bytesOf(BigInt(offset), 4)]
}

/** Little-endian. */
function bytesOf(value: bigint, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn))
}
