import { canBeSpelled, cTypeName, type TagSpelling } from '../../model/c-type-name.ts'
import type { ConstantDeclaration } from '../../model/declarations.ts'
import { stringText } from '../../model/string-text.ts'
import type { CType } from '../../model/types.ts'
import { assertion, type Fact, markerSize, shown } from './provable-fact.ts'
import { compatible, integerLiteral } from './type-facts.ts'

/** A macro's type and value. */
export function constantFacts(constant: ConstantDeclaration, spelling: TagSpelling): Fact[] {
  const { name, type, definedAs } = constant
  if (!canBeSpelled(type, spelling)) return []
  const spelled = cTypeName(type, '', spelling)
  const typed = assertion(`${name} has the type ${spelled}`, compatible(`__typeof__((${name}))`, spelled))
  // An array object is no initialiser of another one.
  const valued = definedAs === 'object' && type.kind === 'array' ? null : valueFact(constant, spelled)
  return valued === null ? [typed] : [typed, valued]
}

function valueFact({ name, type, value }: ConstantDeclaration, spelled: string): Fact | null {
  switch (value.kind) {
    case 'integer':
    case 'character':
      return equality(name, String(value.value), `(${name}) == (${spelled})${integerLiteral(value.value)}`)
    case 'float': {
      const text = value.text ?? String(value.value)
      return equality(name, text, floatCondition(name, type, value.value, text))
    }
    case 'string':
      return stringFact(name, type, value)
    case 'address':
      return null
  }
}

/**
 * Not every compiler takes each of these for an integer constant expression, but all of them for an
 * initialiser.
 */
function equality(name: string, value: string, condition: string): Fact {
  return shown(`${name} is ${value}`, 'char', `(${condition}) ? 1 : 2`, {
    offset: markerSize,
    size: 1,
    isTrue: ([byte]) => byte === 1,
  })
}

const literalSuffixes: Readonly<Record<string, string>> = {
  float: 'f',
  _Float16: 'f16',
  _Float32: 'f32',
  _Float64: 'f64',
  _Float128: 'f128',
  _Float32x: 'f32x',
  _Float64x: 'f64x',
  'long double': 'L',
  __float128: 'q',
}

function floatCondition(name: string, type: CType, value: number, text: string): string {
  if (Number.isNaN(value)) return `(${name}) != (${name})`
  const digits = text.replace(/^-/, '')
  const sign = text.startsWith('-') ? '-' : ''
  // `text` is there for values beyond a double, for which `value` is infinite as well.
  if (digits === 'Infinity' || digits === 'inf') return `(${name}) == ${sign}__builtin_inf()`
  const suffix = type.kind === 'floating' ? (literalSuffixes[type.name] ?? '') : ''
  const literal = /[.e]/.test(digits) ? digits : `${digits}.0`
  return `(${name}) == ${sign}${literal}${suffix}`
}

function stringFact(
  name: string,
  type: CType,
  { text, unitSize }: { readonly text: string; readonly unitSize: 1 | 2 | 4 },
): Fact | null {
  // A cast to a pointer leaves no literal to look at.
  if (type.kind !== 'array' || type.length === null) return null
  const length = type.length - 1
  return shown(`${name} is ${JSON.stringify(text)}`, `__typeof__(${name})`, name, {
    offset: markerSize,
    size: type.length * unitSize,
    isTrue: (bytes) => stringText(codeUnits(bytes, unitSize).slice(0, length), unitSize) === text,
  })
}

/** Little-endian, as all targets are. */
function codeUnits(bytes: Uint8Array, unitSize: 1 | 2 | 4): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: bytes.byteLength / unitSize }, (_, i) => {
    if (unitSize === 1) return view.getUint8(i)
    return unitSize === 2 ? view.getUint16(i * 2, true) : view.getUint32(i * 4, true)
  })
}
