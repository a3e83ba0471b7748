import * as $ from '../../runtime/generated.ts'
import type { BoundSignature, BoundType } from '../plan/types/bound-type.ts'
import type { IntegerKind } from '../target/target.ts'

/** A class of handles or records, or a function type, by its name in the plan. */
export type Named = ReadonlyMap<string, $.TypeLike<unknown>>

const integers: Readonly<Partial<Record<IntegerKind, $.TypeLike<unknown>>>> = {
  char: $.char as $.TypeLike<unknown>,
  'signed char': $.signedChar as $.TypeLike<unknown>,
  'unsigned char': $.unsignedChar as $.TypeLike<unknown>,
  short: $.short as $.TypeLike<unknown>,
  'unsigned short': $.unsignedShort as $.TypeLike<unknown>,
  int: $.int as $.TypeLike<unknown>,
  'unsigned int': $.unsignedInt as $.TypeLike<unknown>,
  long: $.long as $.TypeLike<unknown>,
  'unsigned long': $.unsignedLong as $.TypeLike<unknown>,
  'long long': $.longLong as $.TypeLike<unknown>,
  'unsigned long long': $.unsignedLongLong as $.TypeLike<unknown>,
}

const wideUnits = { wchar_t: $.wchar_t, char16_t: $.char16_t, char32_t: $.char32_t } as const

/** The runtime's type of a bound type: what the emitter spells, as an object. */
export function descriptorOf(form: BoundType, named: Named): $.TypeLike<unknown> {
  switch (form.kind) {
    case 'void':
      return $.voidType
    case 'bool':
      return $.bool
    case 'integer': {
      const plain = integerOf(form.type)
      return form.bigint ? $.asBigInt(plain as $.CType<$.Long>) : plain
    }
    case 'enum':
      return integerOf(form.type)
    case 'float':
      return form.type === 'float' ? $.float : $.double
    case 'handle':
    case 'record':
      return find(form.className, named)
    case 'record-pointer':
      return $.pointer(find(form.className, named))
    case 'string':
      return $.cstring
    case 'wide-string':
      return $.pointer(wideUnits[form.unit] as $.TypeLike<unknown>)
    case 'pointer':
      return $.pointer(descriptorOf(form.pointee, named))
    case 'callback':
      return find(form.name, named)
    case 'array':
      return $.arrayOf(descriptorOf(form.element, named), form.length ?? 0)
  }
}

/** Result and parameters as the runtime declares functions. */
export function signatureOf({ result, parameters, variadic }: BoundSignature, named: Named): $.Signature {
  const types = parameters.map(({ cName, type, kept, nonnull, sized }) => {
    const plain = sized ? $.sized(descriptorOf(type, named)) : descriptorOf(type, named)
    const held = kept && plain instanceof $.FunctionType ? $.kept(plain) : plain
    return [cName, nonnull ? $.nonnull(held) : held] as const
  })
  const signature = [descriptorOf(result, named), Object.fromEntries(types)] as const
  return variadic ? [...signature, '...'] : signature
}

function integerOf(kind: IntegerKind): $.TypeLike<unknown> {
  const type = integers[kind]
  if (type === undefined) throw new Error(`an integer that Koffi lacks was planned: ${kind}`)
  return type
}

function find(name: string, named: Named): $.TypeLike<unknown> {
  const type = named.get(name)
  if (type === undefined) throw new Error(`a type was planned without a declaration: ${name}`)
  return type
}
