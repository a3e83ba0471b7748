import { unqualified } from '../../analyze/expressions/evaluate/arithmetic-types.ts'
import { decayed } from '../../analyze/expressions/evaluate/conditional-type.ts'
import { call, type Expression, name, number } from '../../typescript/expressions.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { isBigint, type MachineType, storageName } from '../script/machine-type.ts'
import { helper, toBigint } from '../script/script.ts'
import type { ExpressionTranslator } from './expression-translator.ts'
import { intType, type Lvalue, type Place, type Value } from './values.ts'

/** What an object holds; arrays and functions become pointers (N1570 6.3.2.1). */
export function load(translator: ExpressionTranslator, { type, place }: Lvalue): Value {
  const resolved = unqualified(translator.facts.resolve(type))
  if (place.kind === 'function') {
    return {
      type: { kind: 'pointer', pointee: resolved },
      machine: { kind: 'pointer' },
      script: translator.surroundings.functionAddress(place.name),
    }
  }
  if (resolved.kind === 'array') {
    if (place.kind !== 'memory') throw new Untranslatable('it uses an array that lies nowhere')
    return { type: decayed(resolved, translator.facts), machine: { kind: 'pointer' }, script: place.address }
  }
  if (resolved.kind === 'function' && place.kind === 'memory') {
    return {
      type: { kind: 'pointer', pointee: resolved },
      machine: { kind: 'pointer' },
      script: place.address,
    }
  }
  if (type.atomic === true) throw new Untranslatable('it uses an atomic object')
  const machine = translator.machine(resolved)
  return promotedBits(translator, { type: resolved, machine, script: read(place, machine) }, place)
}

/**
 * The value of a bit-field that an `int` can hold is one to what computes with it, whatever it is declared as
 * (N1570 6.3.1.1p2); any other value stays.
 */
export function promotedBits(translator: ExpressionTranslator, value: Value, place: Place): Value {
  const { machine } = value
  if (place.kind !== 'bits' || machine.kind !== 'integer') return value
  const widest = translator.facts.target.integers.int.size * 8
  if (place.width > widest) return value
  const isInt = place.width < widest || machine.signed
  return translator.cast(value, isInt ? intType : { kind: 'integer', name: 'unsigned int' })
}

/** What lies at a place. */
export function read(place: Place, machine: MachineType): Expression {
  switch (place.kind) {
    case 'local':
      return name(place.name)
    case 'memory':
      if (machine.kind === 'record') return place.address
      if (machine.kind === 'void') throw new Untranslatable('it reads what has no value')
      return helper(`load${storageName(machine)}`, place.address)
    case 'bits': {
      const raw = helper('loadBits', place.address, number(place.offset), number(place.width))
      return fromBits(raw, place.width, machine)
    }
    case 'function':
      throw new Untranslatable('it reads a function')
  }
}

function fromBits(raw: Expression, width: number, machine: MachineType): Expression {
  if (machine.kind === 'bool') return call(name('Number'), raw)
  if (machine.kind !== 'integer') throw new Untranslatable('it reads a bit-field of no integer type')
  const value = machine.signed
    ? call({ kind: 'member', object: name('BigInt'), name: 'asIntN', optional: false }, number(width), raw)
    : raw
  return machine.bits > 32 ? value : call(name('Number'), value)
}

/** Stores a value that has the object's type; returns it. */
export function store(place: Place, machine: MachineType, value: Expression): Expression {
  switch (place.kind) {
    case 'local':
      return { kind: 'assignment', operator: '=', target: name(place.name), value }
    case 'memory':
      if (machine.kind === 'record') return helper('copyMemory', place.address, value, number(machine.size))
      if (machine.kind === 'void') throw new Untranslatable('it stores what has no value')
      return helper(`store${storageName(machine)}`, place.address, value)
    case 'bits': {
      const raw = isBigint(machine) ? value : toBigint(value)
      const stored = helper('storeBits', place.address, number(place.offset), number(place.width), raw)
      return fromBits(stored, place.width, machine)
    }
    case 'function':
      throw new Untranslatable('it assigns to a function')
  }
}

/** The address of an object or a function. */
export function addressOf(translator: ExpressionTranslator, { place }: Lvalue): Expression {
  if (place.kind === 'memory') return place.address
  if (place.kind === 'function') return translator.surroundings.functionAddress(place.name)
  throw new Untranslatable('it takes the address of what has none')
}
