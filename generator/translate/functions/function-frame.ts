import { type Expression, name, number } from '../../typescript/expressions.ts'
import type { Statement } from '../../typescript/statements.ts'
import { bigintType, numberType } from '../../typescript/types.ts'
import type { LocalPlace } from '../module/surroundings.ts'
import { isBigint, type MachineType } from '../script/machine-type.ts'
import { offsetBy } from '../script/script.ts'

/** The names and the memory of one translated function. */
export class FunctionFrame {
  readonly #taken = new Set<string>(['frame', 'result', 'arguments', 'eval', 'Math', 'BigInt', 'Number'])
  readonly #scopes: Map<string, LocalPlace>[] = [new Map()]
  readonly #temporaries: { readonly name: string; readonly type: MachineType }[] = []
  readonly #isTaken: (name: string) => boolean
  #size = 0

  /** `isTaken`: tells names that TypeScript, or the code around, has a meaning for. */
  constructor(isTaken: (name: string) => boolean) {
    this.#isTaken = isTaken
  }

  /** Bytes of memory that it needs. */
  get size(): number {
    return this.#size
  }

  open(): void {
    this.#scopes.push(new Map())
  }

  close(): void {
    this.#scopes.pop()
  }

  find(cName: string): LocalPlace | null {
    for (let i = this.#scopes.length - 1; i >= 0; i--) {
      const found = this.#scopes[i]!.get(cName)
      if (found !== undefined) return found
    }
    return null
  }

  declare(cName: string, local: LocalPlace): void {
    this.#scopes.at(-1)!.set(cName, local)
  }

  /** A name of TypeScript that nothing else in the function has. */
  freshName(wanted: string): string {
    const base = wanted.replace(/[^\w$]/g, '_')
    let candidate = this.#isTaken(base) ? `${base}_` : base
    for (let i = 2; this.#taken.has(candidate); i++) candidate = `${base}_${i}`
    this.#taken.add(candidate)
    return candidate
  }

  /** A variable for a value that is needed twice. */
  temporary(type: MachineType): Expression & { kind: 'name' } {
    const fresh = this.freshName('t')
    this.#temporaries.push({ name: fresh, type })
    return name(fresh)
  }

  /** Memory of the frame: its address. */
  allocate(size: number, alignment: number): Expression {
    const offset = Math.ceil(this.#size / alignment) * alignment
    this.#size = offset + Math.max(size, 1)
    return offsetBy(name('frame'), offset)
  }

  temporaryDeclarations(): Statement[] {
    return this.#temporaries.map(({ name, type }) => ({
      kind: 'variable',
      keyword: 'let',
      name,
      type: isBigint(type) ? bigintType : numberType,
      value: isBigint(type) ? number(0n) : number(0),
    }))
  }
}
