import type { BoundType } from '../../plan/types/bound-type.ts'
import type { IntegerKind, Target } from '../../target/target.ts'

/** Numbers that seem random, the same for the same seed (mulberry32). */
export class SeededNumbers {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() * values.length)]!
  }
}

/** An argument, as C and as TypeScript have it. */
export interface CallValue {
  readonly c: string
  readonly value: number | bigint | boolean
}

const smallEdges = [0n, 1n, 2n, 3n, 7n, 8n, 16n, 31n, 127n, 128n, 255n, 256n, 4095n, 32767n, 65535n]
const wideEdges = [0x7fffffffn, 0x80000000n, 0xffffffffn, 1n << 40n, (1n << 63n) - 1n, 1n << 63n]
const realEdges = [0, 1, -1, 0.5, -2.5, 3.999, 1e3, 123456.789, -1e-3, 1e10, -1e10]

/** A value for a parameter of a scalar type, the edges of its range more often than others. */
export function scalarValue(type: BoundType, target: Target, random: SeededNumbers): CallValue {
  switch (type.kind) {
    case 'bool': {
      const value = random.next() < 0.5
      return { c: `(_Bool)bindgen_i(${Number(value)})`, value }
    }
    case 'float': {
      const real = random.next() < 0.6 ? random.pick(realEdges) : (random.next() - 0.5) * 2000
      const value = type.type === 'float' ? Math.fround(real) : real
      return { c: `(${type.type})bindgen_d(${realLiteral(value)})`, value }
    }
    case 'integer':
    case 'enum':
      return integerValue(type.type, target, random)
    default:
      throw new Error(`no values of the form ${type.kind}`)
  }
}

function integerValue(kind: IntegerKind, target: Target, random: SeededNumbers): CallValue {
  const bits = target.integers[kind].size * 8
  const isSigned = kind === 'char' ? target.charIsSigned : !kind.startsWith('unsigned')
  const exact = randomInteger(random)
  const value = isSigned ? BigInt.asIntN(bits, exact) : BigInt.asUintN(bits, exact)
  return { c: `(${kind})bindgen_l(${integerLiteral(value)})`, value: bits > 32 ? value : Number(value) }
}

function randomInteger(random: SeededNumbers): bigint {
  const next = random.next()
  if (next < 0.35) return random.pick(smallEdges)
  if (next < 0.5) return -random.pick(smallEdges)
  if (next < 0.75) return random.pick(wideEdges)
  return (BigInt(Math.floor(random.next() * 2 ** 32)) << 32n) | BigInt(Math.floor(random.next() * 2 ** 32))
}

/** A value that TypeScript takes for the literal of an `int`, a `long` or a `double`: `i`, `l`, `d`. */
export function literalValue(kind: string, random: SeededNumbers): CallValue {
  switch (kind) {
    case 'i': {
      const value = BigInt.asIntN(32, randomInteger(random))
      return { c: `bindgen_i(${integerLiteral(value)})`, value: Number(value) }
    }
    case 'l': {
      const value = (BigInt(Math.floor(random.next() * 2 ** 20)) << 32n) + 0x100000000n
      const signed = random.next() < 0.5 ? value : -value
      return { c: `(long)bindgen_l(${integerLiteral(signed)})`, value: Number(signed) }
    }
    default: {
      const value = Math.floor(random.next() * 2000 - 1000) + 0.5
      return { c: `bindgen_d(${realLiteral(value)})`, value }
    }
  }
}

function integerLiteral(value: bigint): string {
  if (value === -(1n << 63n)) return '(-0x7fffffffffffffffL - 1)'
  if (value === -0x80000000n) return '(-0x7fffffff - 1)'
  const suffix = value > 0x7fffffffffffffffn ? 'ul' : value > 0x7fffffffn || value < -0x80000000n ? 'L' : ''
  return `(${value}${suffix})`
}

/** In decimal digits that name the very number. */
function realLiteral(value: number): string {
  const digits = Math.abs(value).toExponential(17)
  return `(${value < 0 ? '-' : ''}${digits})`
}
