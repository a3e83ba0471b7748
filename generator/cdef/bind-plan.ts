import * as $ from '../../runtime/generated.ts'
import type { AddressPlan, DeclarationPlan, EnumPlan, WholeModule } from '../plan/binding-plan.ts'
import { bindFunction } from './bind-function.ts'
import { bindHandle, bindRecord } from './bind-record.ts'
import { descriptorOf, type Named, signatureOf } from './descriptors.ts'
import { translatedFunctions } from './translated-functions.ts'

/**
 * The members of a module, made at run time from its plan: what importing the emitted module gives, but that
 * types are looked up where the emitter writes code.
 *
 * @returns an object without a prototype; reading what could not be bound throws an Error with the reason
 */
export function bindPlan(plan: WholeModule, library: $.Library): Record<string, unknown> {
  const members: Record<string, unknown> = Object.create(null)
  const named = new Map<string, $.TypeLike<unknown>>()
  const functionNamed = (name: string) => members[name] as (...args: unknown[]) => unknown
  members.$library = library
  for (const declaration of ordered(plan.declarations)) {
    const { kind } = declaration
    if (kind === 'enum') {
      for (const constant of declaration.constants) {
        if (constant.kind === 'constant-choice') throw severalTargets(constant.name)
        members[constant.name] = constant.value
      }
      if (declaration.name !== null) members[declaration.name] = enumType(declaration)
      continue
    }
    const { name } = declaration
    if (kind === 'constant') members[name] = declaration.value
    else if (kind === 'record-choice' || kind === 'constant-choice' || kind === 'chosen-type') {
      throw severalTargets(name)
    } else if (kind === 'definition' || kind === 'support') continue
    else if (kind === 'address') members[name] = addressOf(declaration, named)
    else if (kind === 'function') {
      const isNative = declaration.implementation.kind === 'native'
      if (isNative) members[name] = bindFunction(declaration, library, named, functionNamed)
    } else if (kind === 'variable') {
      const type = () => descriptorOf(declaration.type, named)
      const { symbol } = declaration
      members[name] = library[declaration.access](symbol, type)
    } else {
      const type = typeFor(declaration, named)
      named.set(name, type)
      members[name] = type
    }
  }
  Object.assign(members, translatedFunctions(plan.declarations, library, named, members))
  for (const [name, exported] of plan.exportNames) members[exported] = members[name]
  for (const [alias, name] of plan.macroAliases) members[alias] = members[name]
  for (const { outcome, name, reason } of plan.skipped) {
    if (outcome === 'weakened' || !/^\w+$/.test(name) || name in members) continue
    Object.defineProperty(members, name, {
      get: () => {
        throw new Error(`${name} is not bound: ${reason}`)
      },
    })
  }
  return members
}

/** Classes and function types first: what refers to them may look them up at once. */
function ordered(declarations: readonly DeclarationPlan[]): DeclarationPlan[] {
  const rank = {
    handle: 0,
    record: 1,
    'function-type': 2,
    'record-choice': 1,
    'chosen-type': 0,
    alias: 3,
    enum: 4,
    constant: 4,
    'constant-choice': 4,
    address: 4,
    function: 5,
    variable: 5,
    definition: 6,
    support: 6,
  }
  return [...declarations].sort((a, b) => rank[a.kind] - rank[b.kind])
}

function typeFor(
  declaration: DeclarationPlan & { kind: 'handle' | 'record' | 'function-type' | 'alias' },
  named: Named,
): $.TypeLike<unknown> {
  switch (declaration.kind) {
    case 'handle':
      return bindHandle(declaration)
    case 'record':
      return bindRecord(declaration, named)
    case 'function-type':
      return $.functionType(declaration.cName, () =>
        signatureOf(declaration.signature, named),
      ) as $.CType<unknown>
    case 'alias':
      return descriptorOf(declaration.type, named)
  }
}

function enumType({ cName, underlying }: EnumPlan): unknown {
  if (typeof underlying !== 'string') throw severalTargets(cName)
  const type = descriptorOf({ kind: 'enum', name: null, type: underlying }, new Map())
  return $.alias(cName, type as $.CType<unknown>)
}

/** A module at run time is planned for the target that it runs on. */
function severalTargets(name: string): Error {
  return new Error(`${name} was planned for several targets`)
}

function addressOf({ type, address }: AddressPlan, named: Named): unknown {
  if (address === 0n) return null
  const isPointer = ['callback', 'handle', 'record-pointer', 'pointer'].includes(type.kind)
  return $.typeOf(isPointer ? descriptorOf(type, named) : $.voidPointer).fromC(address, 'cdef')
}
