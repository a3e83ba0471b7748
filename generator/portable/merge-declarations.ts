import type {
  ConstantChoicePlan,
  ConstantPlan,
  DeclarationPlan,
  EnumPlan,
  FunctionPlan,
  Implementation,
  Presence,
  RecordPlan,
  Translated,
} from '../plan/binding-plan.ts'
import type { BoundType } from '../plan/types/bound-type.ts'
import type { TargetName } from '../target/target.ts'
import type { ChosenTypes } from './chosen-types.ts'
import { mergeRecords, onlyOn } from './merge-records.ts'
import { isEqual, mergeSignatures, mergeTypes } from './merge-types.ts'
import type { OnTarget } from './on-target.ts'

/** What the declarations of one name on several targets come to. */
export interface Merged {
  readonly declaration: DeclarationPlan
  /** Where it, and each constant of an enum, exists; what exists everywhere is not among them. */
  readonly presence: Presence
  /** Targets that have another declaration of the name, which no common one stands for. */
  readonly otherwise: readonly TargetName[]
}

/**
 * The declaration that stands for those of one name on several targets.
 *
 * @param declarations each with one target, in the order of the targets
 * @param all the targets of the module
 */
export function mergeDeclarations(
  declarations: readonly OnTarget<DeclarationPlan>[],
  all: readonly TargetName[],
  chosen: ChosenTypes,
): Merged {
  const [first] = declarations as readonly [OnTarget<DeclarationPlan>]
  // What the first target says counts where there is nothing in common: it is the one that the user knows.
  let alike = declarations.filter(({ value }) => value.kind === first.value.kind)
  let declaration = mergeAlike(alike, chosen)
  while (declaration === null && alike.length > 1) {
    alike = alike.filter((one, index) => index === 0 || mergeAlike([first, one], chosen) !== null)
    declaration = mergeAlike(alike, chosen)
    if (declaration === null) alike = alike.slice(0, -1)
  }
  const where = alike.flatMap(({ targets }) => targets)
  const otherwise = declarations.flatMap(({ targets }) => targets.filter((name) => !where.includes(name)))
  const merged = declaration ?? first.value
  const presence = new Map<string, readonly TargetName[]>()
  if (merged.name !== null && where.length < all.length) presence.set(merged.name, where)
  if (merged.kind === 'enum') {
    for (const [name, targets] of constantsWhere(alike)) {
      if (targets.length < all.length) presence.set(name, targets)
    }
  }
  return { declaration: withRemarks(merged, presence, otherwise), presence, otherwise }
}

/** null where nothing stands for all of them. All are of one kind. */
function mergeAlike(
  declarations: readonly OnTarget<DeclarationPlan>[],
  chosen: ChosenTypes,
): DeclarationPlan | null {
  const [{ value: first }] = declarations as readonly [OnTarget<DeclarationPlan>]
  const are = <K extends DeclarationPlan['kind']>(_: K) =>
    declarations as readonly OnTarget<Extract<DeclarationPlan, { kind: K }>>[]
  switch (first.kind) {
    case 'function':
      return mergeFunctions(are('function'), chosen)
    case 'function-type': {
      const signature = mergeSignatures(
        parts(are('function-type'), (one) => one.signature),
        chosen,
      )
      return signature === null ? null : { ...first, signature }
    }
    case 'record':
      return mergeRecords(are('record') as readonly OnTarget<RecordPlan>[], chosen)
    case 'enum':
      return mergeEnums(are('enum'), chosen)
    case 'alias': {
      const type = mergeTypes(
        parts(are('alias'), (one) => one.type),
        chosen,
      )
      return type === null ? null : { ...first, type }
    }
    case 'variable': {
      const variables = are('variable')
      const type = mergeTypes(
        parts(variables, (one) => one.type),
        chosen,
      )
      const isAlike = variables.every(
        ({ value }) => value.access === first.access && value.symbol === first.symbol,
      )
      return type === null || !isAlike ? null : { ...first, type }
    }
    case 'constant':
      return mergeConstants(are('constant'))
    case 'address': {
      const addresses = are('address')
      const type = mergeTypes(
        parts(addresses, (one) => one.type),
        chosen,
      )
      return type === null || addresses.some(({ value }) => value.address !== first.address)
        ? null
        : { ...first, type }
    }
    case 'handle':
      return { ...first, freeWhenCollected: are('handle').every(({ value }) => value.freeWhenCollected) }
    case 'definition':
    case 'support':
      return declarations.every(({ value }) => isEqual(value, first)) ? first : null
    case 'record-choice':
    case 'constant-choice':
    case 'chosen-type':
      throw new Error(`${first.name} was planned for one target`)
  }
}

function mergeFunctions(
  functions: readonly OnTarget<FunctionPlan>[],
  chosen: ChosenTypes,
): FunctionPlan | null {
  const [{ value: first }] = functions as readonly [OnTarget<FunctionPlan>]
  // Who frees what, and how long text lives, is the same function's affair everywhere; compilers differ in
  // what headers tell them of it.
  if (functions.some(({ value }) => value.symbol !== first.symbol)) return null
  const implementation = mergeImplementations(parts(functions, (one) => one.implementation))
  if (implementation === null) return null
  const signature = mergeSignatures(
    parts(functions, (one) => one.signature),
    chosen,
  )
  if (signature === null) return null
  const promises = new Set(functions.map(({ value }) => value.nonnullResult))
  const nonnullResult = promises.size === 1 ? first.nonnullResult : null
  return { ...first, signature, nonnullResult, implementation }
}

/** null where one target has the function in its library, and another one in the header. */
function mergeImplementations(implementations: readonly OnTarget<Implementation>[]): Implementation | null {
  const [{ value: first }] = implementations as readonly [OnTarget<Implementation>]
  if (implementations.every(({ value }) => isEqual(value, first))) return first
  const choices: { targets: TargetName[]; implementation: Translated }[] = []
  for (const { targets, value } of implementations) {
    if (value.kind !== 'translated') return null
    const known = choices.find((choice) => isEqual(choice.implementation, value))
    if (known === undefined) choices.push({ targets: [...targets], implementation: value })
    else known.targets.push(...targets)
  }
  return { kind: 'translated-choice', choices }
}

function mergeEnums(enums: readonly OnTarget<EnumPlan>[], chosen: ChosenTypes): EnumPlan | null {
  const [{ value: first }] = enums as readonly [OnTarget<EnumPlan>]
  const type = mergeTypes(
    enums.map(({ targets, value }): OnTarget<BoundType> => {
      if (typeof value.underlying !== 'string') throw new Error(`${value.cName} was planned for one target`)
      return { targets, value: { kind: 'enum', name: value.name, type: value.underlying } }
    }),
    chosen,
  )
  if (type?.kind !== 'enum' && type?.kind !== 'chosen-integer') return null
  const constants = [...constantsWhere(enums).keys()].map((name) =>
    mergeConstants(
      enums.flatMap(({ targets, value }) => {
        const constant = value.constants.find((one) => one.name === name)
        return constant?.kind === 'constant' ? [{ targets, value: constant }] : []
      }),
    ),
  )
  return { ...first, underlying: type.kind === 'enum' ? type.type : type, constants }
}

/** The constants of an enum, and the targets that have each. */
function constantsWhere(
  enums: readonly OnTarget<DeclarationPlan>[],
): ReadonlyMap<string, readonly TargetName[]> {
  const found = new Map<string, readonly TargetName[]>()
  for (const { targets, value } of enums) {
    for (const { name } of value.kind === 'enum' ? value.constants : []) {
      found.set(name, [...(found.get(name) ?? []), ...targets])
    }
  }
  return found
}

function mergeConstants(constants: readonly OnTarget<ConstantPlan>[]): ConstantPlan | ConstantChoicePlan {
  const [{ value: first }] = constants as readonly [OnTarget<ConstantPlan>]
  const groups: { targets: TargetName[]; value: ConstantPlan['value'] }[] = []
  for (const { targets, value } of constants) {
    const group = groups.find((one) => Object.is(one.value, value.value))
    if (group === undefined) groups.push({ targets: [...targets], value: value.value })
    else group.targets.push(...targets)
  }
  if (groups.length === 1) return first
  const { name, header, doc, hexadecimal } = first
  return { kind: 'constant-choice', name, header, doc, hexadecimal, variants: groups }
}

/** Comments say what is not everywhere, and what is something else elsewhere. */
function withRemarks(
  declaration: DeclarationPlan,
  presence: Presence,
  otherwise: readonly TargetName[],
): DeclarationPlan {
  const remark = (name: string | null): string[] => {
    const where = name === null ? undefined : presence.get(name)
    return where === undefined ? [] : [onlyOn(where)]
  }
  const elsewhere =
    otherwise.length === 0 ? [] : [`It is declared in another way on ${otherwise.join(', ')}.`]
  const isRecord = declaration.kind === 'record' || declaration.kind === 'record-choice'
  const own = isRecord ? layoutRemark(declaration.name, presence) : remark(declaration.name)
  const remarks = [...own, ...elsewhere]
  const documented =
    remarks.length === 0 ? declaration : { ...declaration, doc: above(remarks, declaration.doc) }
  if (documented.kind !== 'enum') return documented
  const constants = documented.constants.map((constant) => {
    const own = remark(constant.name)
    return own.length === 0 ? constant : { ...constant, doc: above(own, constant.doc) }
  })
  return { ...documented, constants }
}

function layoutRemark(name: string, presence: Presence): string[] {
  const where = presence.get(name)
  return where === undefined ? [] : [`Its fields are known on ${where.join(', ')} only.`]
}

/** Above the header's own text, which may end in tags. */
function above(remarks: readonly string[], doc: readonly string[]): string[] {
  return doc.length === 0 ? [...remarks] : [...remarks, '', ...doc]
}

function parts<T, U>(values: readonly OnTarget<T>[], part: (value: T) => U): OnTarget<U>[] {
  return values.map(({ targets, value }) => ({ targets, value: part(value) }))
}
