import type { Initializer } from '../../model/expression.ts'
import type { CType } from '../../model/types.ts'
import { type Expression, number } from '../../typescript/expressions.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import type { ExpressionTranslator } from './expression-translator.ts'
import { initializing } from './initializing.ts'

/** What a static object holds at first. */
export interface StaticContents {
  readonly bytes: Uint8Array
  /** Pointers in it, to texts, functions, other objects: only a run knows where these lie. */
  readonly addresses: readonly { readonly offset: number; readonly address: Expression }[]
}

/**
 * The contents of a static object, whose initialiser is constant (N1570 6.7.9p4): what the steps of its
 * initialisation would store.
 *
 * @throws Untranslatable where they depend on an address
 */
export function staticContents(
  translator: ExpressionTranslator,
  type: CType,
  initializer: Initializer | null,
  size: number,
): StaticContents {
  const bytes = new Uint8Array(size)
  const addresses: { offset: number; address: Expression }[] = []
  if (initializer === null) return { bytes, addresses }
  const view = new DataView(bytes.buffer)
  for (const step of initializing(translator, type, number(0n), initializer)) {
    const stored = addressStored(step)
    if (stored === null) store(view, step)
    else addresses.push(stored)
  }
  return { bytes, addresses }
}

/** A step that stores an address: of a text, a function, another object. */
function addressStored(step: Expression): { readonly offset: number; readonly address: Expression } | null {
  if (step.kind !== 'call' || step.callee.kind !== 'member' || step.callee.name !== 'storePointer')
    return null
  const [place, address] = step.arguments
  if (place?.kind !== 'number' || address === undefined || !isAddress(address)) return null
  return { offset: Number(place.value), address }
}

function isAddress(expression: Expression): boolean {
  if (expression.kind === 'binary')
    return expression.operator === '+' && isAddress(expression.left) && expression.right.kind === 'number'
  if (expression.kind !== 'call') return false
  const { callee } = expression
  // `$at_f()`, `$table()`: constants of the module that give an address.
  if (callee.kind === 'name') return callee.name.startsWith('$') && expression.arguments.length === 0
  return callee.kind === 'member' && callee.name.startsWith('literal')
}

function store(view: DataView, step: Expression): void {
  if (step.kind !== 'call' || step.callee.kind !== 'member') throw new Untranslatable(notConstant)
  const [address, first, ...others] = step.arguments.map(constantOf)
  const at = Number(address)
  const method = step.callee.name
  if (method === 'clearMemory') return
  if (method === 'storeElements') {
    const elements = others[0] as readonly number[]
    const unitSize = Number(first)
    for (const [index, element] of elements.entries()) {
      for (let byte = 0; byte < unitSize; byte++) {
        view.setUint8(at + index * unitSize + byte, Math.floor(element / 2 ** (8 * byte)) & 255)
      }
    }
    return
  }
  const setter = setters[method]
  if (setter === undefined || typeof first === 'object') throw new Untranslatable(notConstant)
  setter(view, at, first as number | bigint)
}

const notConstant = 'it has a static object whose value is not constant'

function constantOf(expression: Expression): number | bigint | readonly number[] {
  if (expression.kind === 'number') return expression.value
  if (expression.kind === 'array') return expression.elements.map((element) => Number(constantOf(element)))
  throw new Untranslatable(notConstant)
}

type Setter = (view: DataView, offset: number, value: number | bigint) => void

const setters: Readonly<Record<string, Setter>> = {
  storeBool: (view, offset, value) => view.setUint8(offset, Number(value)),
  storeInt8: (view, offset, value) => view.setInt8(offset, Number(value)),
  storeUint8: (view, offset, value) => view.setUint8(offset, Number(value)),
  storeInt16: (view, offset, value) => view.setInt16(offset, Number(value), true),
  storeUint16: (view, offset, value) => view.setUint16(offset, Number(value), true),
  storeInt32: (view, offset, value) => view.setInt32(offset, Number(value), true),
  storeUint32: (view, offset, value) => view.setUint32(offset, Number(value), true),
  storeInt64: (view, offset, value) => view.setBigInt64(offset, BigInt(value), true),
  storeUint64: (view, offset, value) => view.setBigUint64(offset, BigInt(value), true),
  storePointer: (view, offset, value) => view.setBigUint64(offset, BigInt(value), true),
  storeFloat32: (view, offset, value) => view.setFloat32(offset, Number(value), true),
  storeFloat64: (view, offset, value) => view.setFloat64(offset, Number(value), true),
}
