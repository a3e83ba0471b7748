import type { CType, Part } from '../types/c-type.ts'

/*
 * Records of up to 16 bytes as RISC-V passes them (RISC-V ELF psABI, "Hardware Floating-point Calling
 * Convention", LP64D): one or two members of which at least one is floating-point go into registers of their
 * own, where arrays and nested records are their members and bit-fields are integers; anything else, and
 * every record with a union, goes as integers.
 */

/** Whether this process follows that. */
export const isRiscV = process.arch === 'riscv64'

/**
 * The one or two members that go into registers of their own, in their order; undefined where the record goes
 * as integers.
 */
export function riscVMembers(type: CType<unknown>): readonly Part[] | undefined {
  const members: Part[] = []
  for (const part of type.parts(0)) {
    if (part.inUnion) return undefined
    const last = members.at(-1)
    // A bit-field is one integer, of as many bytes as it touches.
    if (part.goesOn && last !== undefined) members.splice(-1, 1, { ...last, size: last.size + 1 })
    else members.push(part)
  }
  const [first, second] = members
  if (first === undefined || members.length > 2 || !members.some(({ float }) => float)) return undefined
  // An anonymous union has its members at one place.
  return second !== undefined && second.offset < first.offset + first.size ? undefined : members
}
