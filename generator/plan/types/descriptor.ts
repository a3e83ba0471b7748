import type { IntegerKind } from '../../target/target.ts'
import type { BoundParameter, BoundSignature, BoundType, ValueDescriptor } from './bound-type.ts'
import { isHeld } from './held-parameters.ts'
import { isReadBytes } from './untyped-memory.ts'

/**
 * What describes a type at run time. Emitted code spells it, the inline mode makes it: both from this one
 * table.
 */
export type Descriptor =
  | { readonly kind: 'runtime'; readonly name: RuntimeDescriptor }
  /** A class or a function type of the module. */
  | { readonly kind: 'declared'; readonly name: string }
  | { readonly kind: 'applied'; readonly to: DescriptorFunction; readonly of: Descriptor }
  /** Memory for as many elements as another parameter says. */
  | {
      readonly kind: 'counted'
      readonly of: Descriptor
      readonly element: Descriptor
      readonly parameter: number
    }
  | { readonly kind: 'array' | 'vector'; readonly element: Descriptor; readonly length: number }

/** The runtime's own descriptors. */
export type RuntimeDescriptor =
  | IntegerDescriptor
  | ValueDescriptor
  | 'voidType'
  | 'voidPointer'
  | 'bool'
  | 'float'
  | 'double'
  | 'cstring'
  | 'wchar_t'
  | 'char16_t'
  | 'char32_t'

export type IntegerDescriptor =
  | 'char'
  | 'signedChar'
  | 'unsignedChar'
  | 'short'
  | 'unsignedShort'
  | 'int'
  | 'unsignedInt'
  | 'long'
  | 'unsignedLong'
  | 'longLong'
  | 'unsignedLongLong'
  | 'int128'
  | 'unsignedInt128'

/** The runtime's functions from a descriptor to another one. */
export type DescriptorFunction =
  | 'pointer'
  | 'asBigInt'
  | 'asExact'
  | 'bytes'
  | 'sized'
  | 'limited'
  | 'kept'
  | 'set'
  | 'held'
  | 'nonnull'

const integers: Readonly<Record<IntegerKind, IntegerDescriptor>> = {
  char: 'char',
  'signed char': 'signedChar',
  'unsigned char': 'unsignedChar',
  short: 'short',
  'unsigned short': 'unsignedShort',
  int: 'int',
  'unsigned int': 'unsignedInt',
  long: 'long',
  'unsigned long': 'unsignedLong',
  'long long': 'longLong',
  'unsigned long long': 'unsignedLongLong',
  __int128: 'int128',
  'unsigned __int128': 'unsignedInt128',
}

/** The descriptor of an integer type. */
export function integerDescriptor(kind: IntegerKind): Descriptor & { kind: 'runtime' } {
  return runtimeDescriptor(integers[kind])
}

/** What makes a 64-bit type come back as the configuration wishes. */
export const int64Forms = { bigint: 'asBigInt', exact: 'asExact' } as const satisfies Record<
  string,
  DescriptorFunction
>

/** The descriptor of a type. */
export function descriptorOf(form: BoundType): Descriptor {
  switch (form.kind) {
    case 'void':
      return runtimeDescriptor('voidType')
    case 'bool':
      return runtimeDescriptor('bool')
    case 'integer': {
      const plain = integerDescriptor(form.type)
      return form.comesAs === 'number' ? plain : applied(int64Forms[form.comesAs], plain)
    }
    case 'chosen-integer': {
      const plain = declared(form.type)
      return form.comesAs === 'number' ? plain : applied(int64Forms[form.comesAs], plain)
    }
    case 'enum':
      return integerDescriptor(form.type)
    case 'float':
    case 'value':
      return runtimeDescriptor(form.type)
    case 'vector':
      return { kind: 'vector', element: descriptorOf(form.element), length: form.length }
    case 'handle':
    case 'record':
      return declared(form.className)
    case 'record-pointer':
      return applied('pointer', declared(form.className))
    case 'string':
      return runtimeDescriptor('cstring')
    // How Koffi hands it out; the call makes text of it.
    case 'freed-string':
      return applied('pointer', runtimeDescriptor('char'))
    case 'wide-string':
      return applied('pointer', runtimeDescriptor(form.unit))
    case 'pointer':
      return form.pointee.kind === 'void'
        ? runtimeDescriptor('voidPointer')
        : applied('pointer', descriptorOf(form.pointee))
    case 'callback':
      return declared(form.name)
    case 'type-argument':
    case 'member-argument':
    case 'typed-pointer':
      throw new Error('a form of macros was planned for a function of a library')
    case 'array':
      return { kind: 'array', element: descriptorOf(form.element), length: form.length ?? 0 }
  }
}

/** The descriptor of a parameter, with what the call has to know of it. */
export function parameterDescriptor(parameter: BoundParameter): Descriptor {
  const { type, kept, nonnull, sized, counted, arrayLength } = parameter
  let descriptor = descriptorOf(type)
  if (isReadBytes(type) && arrayLength === null) descriptor = applied('bytes', descriptor)
  if (sized !== null) descriptor = applied(sized.isLimit ? 'limited' : 'sized', descriptor)
  if (counted !== null) {
    const { element, index } = counted
    descriptor = { kind: 'counted', of: descriptor, element: descriptorOf(element), parameter: index }
  }
  if (isHeld(parameter)) descriptor = applied('held', descriptor)
  if (kept !== null && type.kind === 'callback') {
    descriptor = applied(kept === 'in-place-of-others' ? 'set' : 'kept', descriptor)
  }
  return nonnull ? applied('nonnull', descriptor) : descriptor
}

/** The parameters' descriptors by their C names. */
export function parameterDescriptors({ parameters }: BoundSignature): (readonly [string, Descriptor])[] {
  return parameters.map((parameter) => [parameter.cName, parameterDescriptor(parameter)])
}

function runtimeDescriptor<Name extends RuntimeDescriptor>(name: Name) {
  return { kind: 'runtime', name } as const
}

function declared(name: string): Descriptor {
  return { kind: 'declared', name }
}

function applied(to: DescriptorFunction, of: Descriptor): Descriptor {
  return { kind: 'applied', to, of }
}
