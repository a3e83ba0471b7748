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

/** Of each kind. */
const registers = 8

/**
 * The argument that is a record of a float and an integer of which the integer takes the last register;
 * undefined where none is.
 *
 * @param isFloat whether a type that is no record goes into floating-point registers
 */
export function takesLastRegister(
  result: CType<unknown>,
  types: readonly CType<unknown>[],
  isRecord: (type: CType<unknown>) => boolean,
  isFloat: (type: CType<unknown>) => boolean,
): number | undefined {
  // A result in memory has its address in the first one.
  let integers = isRecord(result) && result.size > 16 ? 1 : 0
  let floats = 0
  for (const [index, type] of types.entries()) {
    const members = isRecord(type) && type.size <= 16 ? riscVMembers(type) : undefined
    const wanted = members?.filter(({ float }) => float).length ?? (!isRecord(type) && isFloat(type) ? 1 : 0)
    const isMixed = members !== undefined && wanted < members.length
    if (isMixed && integers < registers && floats < registers) {
      if (integers === registers - 1) return index
      integers++
      floats++
    } else if (wanted > 0 && !isMixed && floats + wanted <= registers) floats += wanted
    else integers += isRecord(type) && type.size > 8 && type.size <= 16 ? 2 : 1
  }
  return undefined
}
