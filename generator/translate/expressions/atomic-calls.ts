import type { Expression as CExpression } from '../../model/expression.ts'
import type { CType } from '../../model/types.ts'
import { binary, type Expression, name, number, text } from '../../typescript/expressions.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { asNumber, helper } from '../script/script.ts'
import type { ExpressionTranslator } from './expression-translator.ts'
import { read, store } from './objects.ts'
import type { Value } from './values.ts'

const int: CType = { kind: 'integer', name: 'int' }
const bool: CType = { kind: 'bool' }

/** `__atomic_fetch_add`, `__atomic_add_fetch`, `__sync_fetch_and_add`, `__sync_add_and_fetch`. */
const fetching = /^__(?:atomic_fetch|sync_fetch_and)_(add|sub|and|or|xor|nand)$/
const updating = /^__(?:atomic|sync)_(add|sub|and|or|xor|nand)(?:_and)?_fetch$/

/**
 * GCC's builtins for atomic memory (GCC manual, "Built-in Functions for Memory Model Aware Atomic Operations"
 * and "Legacy __sync Built-in Functions"); null for other functions. Orders are not looked at: the
 * strongest holds.
 */
export function atomicCall(
  translator: ExpressionTranslator,
  called: string,
  values: readonly CExpression[],
): Value | null {
  if (!/^__(atomic|sync)_/.test(called)) return null
  if (/^__(atomic_(thread|signal)_fence|sync_synchronize)$/.test(called)) return statement(number(0))
  const object = values[0] === undefined ? null : objectAt(translator, values[0])
  if (object === null) throw new Untranslatable(`it calls ${called}`)
  const { type, place } = object
  const operand = (index: number): Expression =>
    translator.cast(translator.value(values[index]!), type).script
  const operation = (fetching.exec(called) ?? updating.exec(called))?.[1]
  if (operation !== undefined) {
    const method = fetching.test(called) ? 'atomicFetch' : 'atomicUpdate'
    return translator.valueOf(type, helper(method, ...place, text(operation), operand(1)))
  }
  switch (called) {
    case '__atomic_load_n':
      return translator.valueOf(type, helper('atomicLoad', ...place))
    case '__atomic_load':
      return statement(storeAt(translator, values[1]!, type, helper('atomicLoad', ...place)))
    case '__atomic_store':
      return statement(helper('atomicStore', ...place, loadAt(translator, values[1]!, type)))
    case '__atomic_store_n':
      return statement(helper('atomicStore', ...place, operand(1)))
    case '__sync_lock_release':
    case '__atomic_clear':
      return statement(helper('atomicStore', ...place, translator.cast(zero(translator), type).script))
    case '__atomic_exchange_n':
    case '__sync_lock_test_and_set':
      return translator.valueOf(type, helper('atomicFetch', ...place, text('exchange'), operand(1)))
    case '__sync_val_compare_and_swap':
      return translator.valueOf(type, helper('atomicSwap', ...place, operand(1), operand(2)))
    case '__sync_bool_compare_and_swap': {
      const expected = operand(1)
      const kept = translator.frame.temporary(translator.machine(type))
      const keep: Expression = { kind: 'assignment', operator: '=', target: kept, value: expected }
      const found = helper('atomicSwap', ...place, keep, operand(2))
      return translator.valueOf(bool, asNumber(binary(found, '===', kept)))
    }
    case '__atomic_compare_exchange_n': {
      const expectedAt = translator.value(values[1]!).script
      return translator.valueOf(bool, helper('atomicCompare', ...place, expectedAt, operand(2)))
    }
    default:
      throw new Untranslatable(`it calls ${called}`)
  }
}

/**
 * The object behind the first argument: its type, and its address, width and sign as the runtime takes them.
 */
function objectAt(
  translator: ExpressionTranslator,
  pointer: CExpression,
): { readonly type: CType; readonly place: readonly Expression[] } | null {
  const { type, script } = translator.value(pointer)
  const resolved = translator.facts.resolve(type)
  if (resolved.kind !== 'pointer') return null
  const machine = translator.machine(resolved.pointee)
  const shape =
    machine.kind === 'integer' && machine.bits <= 64
      ? machine
      : machine.kind === 'pointer'
        ? { bits: 64, signed: false }
        : machine.kind === 'bool'
          ? { bits: 8, signed: false }
          : null
  if (shape === null) return null
  return { type: resolved.pointee, place: [script, number(shape.bits), name(String(shape.signed))] }
}

/** `*pointer = value`, of the object's type. */
function storeAt(
  translator: ExpressionTranslator,
  pointer: CExpression,
  type: CType,
  value: Expression,
): Expression {
  const address = translator.value(pointer).script
  return store({ kind: 'memory', address }, translator.machine(type), value)
}

function loadAt(translator: ExpressionTranslator, pointer: CExpression, type: CType): Expression {
  return read({ kind: 'memory', address: translator.value(pointer).script }, translator.machine(type))
}

function statement(script: Expression): Value {
  return { type: { kind: 'void' }, machine: { kind: 'void' }, script }
}

function zero(translator: ExpressionTranslator): Value {
  return translator.valueOf(int, number(0))
}
