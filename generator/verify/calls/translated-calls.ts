import type { DeclarationPlan, FunctionPlan } from '../../plan/binding-plan.ts'
import { onlyReferred, referredNames } from '../../plan/modules/only-referred.ts'
import type { BoundType } from '../../plan/types/bound-type.ts'
import type { Target } from '../../target/target.ts'
import { type CallValue, literalValue, type SeededNumbers, scalarValue } from './call-values.ts'

/** A call of a translated function or macro, in C and of the module. */
export interface TranslatedCall {
  readonly name: string
  readonly cName: string
  readonly values: readonly CallValue[]
}

/**
 * The functions that were translated from C, take and return numbers, and call nothing of a library: those
 * that a compiler can be asked about.
 */
export function askableFunctions(declarations: readonly DeclarationPlan[]): FunctionPlan[] {
  const byName = new Map<string | null, DeclarationPlan>(
    declarations.map((declaration) => [declaration.name, declaration]),
  )
  return declarations.filter(
    (declaration): declaration is FunctionPlan =>
      declaration.kind === 'function' && isOverNumbers(declaration) && staysInside(declaration, byName),
  )
}

/** These functions, and what they need of the module. */
export function moduleOf(
  declarations: readonly DeclarationPlan[],
  functions: readonly FunctionPlan[],
): DeclarationPlan[] {
  const own = new Set<DeclarationPlan>(functions)
  return onlyReferred(declarations, (declaration) => own.has(declaration))
}

function isOverNumbers({ implementation, signature }: FunctionPlan): boolean {
  return (
    implementation.kind === 'translated' &&
    implementation.facts.length === 0 &&
    !signature.variadic &&
    isNumber(signature.result) &&
    signature.parameters.every(({ type }) => isNumber(type))
  )
}

function isNumber({ kind }: BoundType): boolean {
  return kind === 'integer' || kind === 'bool' || kind === 'float' || kind === 'enum'
}

/** Memory of its own is all that it reaches beside other translated functions. */
function staysInside(plan: FunctionPlan, byName: ReadonlyMap<string | null, DeclarationPlan>): boolean {
  const reached = new Set<DeclarationPlan>([plan])
  for (const declaration of reached) {
    if (declaration.kind === 'support') {
      const { value } = declaration
      const isMemory =
        value.kind === 'call' && value.callee.kind === 'member' && value.callee.name === 'staticMemory'
      if (!isMemory) return false
    }
    for (const name of referredNames(declaration)) {
      const referred = byName.get(name)
      if (referred !== undefined) reached.add(referred)
    }
  }
  return true
}

/** Calls of a function with edges of its parameters' ranges and other values. */
export function callsOf(
  { name, cName, signature, implementation }: FunctionPlan,
  count: number,
  target: Target,
  random: SeededNumbers,
): TranslatedCall[] {
  const variants = implementation.kind === 'translated' ? implementation.variants : []
  const times = signature.parameters.length === 0 ? 1 : count
  return Array.from({ length: times }, () => {
    const { kinds } = random.pick(variants)
    const values = signature.parameters.map(({ type }, index) => {
      const kind = kinds.charAt(index)
      return /[ild]/.test(kind) ? literalValue(kind, random) : scalarValue(type, target, random)
    })
    return { name, cName, values }
  })
}
