import type { CType } from '../types/c-type.ts'

/** The registers that arguments go into, and how many are taken. */
export class ArgumentRegisters<Argument> {
  readonly integers: Argument[] = []
  readonly floats: Argument[] = []
  readonly stack: Argument[] = []

  get integersAreFull(): boolean {
    return this.integers.length >= 6
  }

  get floatsAreFull(): boolean {
    return this.floats.length >= 8
  }

  /** A number or a pointer. */
  add(argument: Argument, isFloat: boolean): void {
    const full = isFloat ? this.floatsAreFull : this.integersAreFull
    ;(full ? this.stack : isFloat ? this.floats : this.integers).push(argument)
  }

  /** A record's registers, all or none: where they do not suffice it lies on the stack. */
  addRecord(registers: readonly { readonly argument: Argument; readonly isFloat: boolean }[]): boolean {
    const floats = registers.filter(({ isFloat }) => isFloat).length
    const integers = registers.length - floats
    if (this.floats.length + floats > 8 || this.integers.length + integers > 6) return false
    for (const { argument, isFloat } of registers) this.add(argument, isFloat)
    return true
  }
}

export function isFloat(type: CType<unknown>): boolean {
  return type.koffi === 'float' || type.koffi === 'double'
}
