import type { ChosenTypePlan } from '../plan/binding-plan.ts'
import type { IntegerKind, TargetName } from '../target/target.ts'
import { targets } from '../target/targets.ts'
import type { OnTarget } from './on-target.ts'

/**
 * The integer types that are other ones on other targets: each combination has one constant in the module.
 */
export class ChosenTypes {
  readonly #plans = new Map<string, ChosenTypePlan>()
  readonly #isTaken: (name: string) => boolean

  /** @param isTaken whether the module has a name already */
  constructor(isTaken: (name: string) => boolean) {
    this.#isTaken = isTaken
  }

  /** To be declared by the module. */
  get plans(): readonly ChosenTypePlan[] {
    return [...this.#plans.values()]
  }

  /** The name of the constant that holds the target's own of these types. */
  name(kinds: readonly OnTarget<IntegerKind>[]): string {
    const byType = new Map<IntegerKind, TargetName[]>()
    for (const { targets: names, value } of kinds) {
      byType.set(value, [...(byType.get(value) ?? []), ...names])
    }
    const key = JSON.stringify([...byType])
    let plan = this.#plans.get(key)
    if (plan === undefined) {
      const variants = [...byType].map(([type, names]) => ({ targets: names, type }))
      plan = { kind: 'chosen-type', name: this.#freshName([...byType.keys()]), header: '', doc: [], variants }
      this.#plans.set(key, plan)
    }
    return plan.name
  }

  /** `unsigned 8`: width and signedness on each of the targets. */
  shapes({ targets: names, value }: OnTarget<IntegerKind>): string[] {
    const sign = /^unsigned/.test(value) ? 'unsigned' : 'signed'
    return names.map((name) => `${sign} ${targets[name].integers[value].size}`)
  }

  #freshName(kinds: readonly IntegerKind[]): string {
    const words = kinds.map((kind) => kind.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase()))
    let name = `$${words.join('_')}`
    const known = new Set([...this.#plans.values()].map((plan) => plan.name))
    while (known.has(name) || this.#isTaken(name)) name += '_'
    return name
  }
}
