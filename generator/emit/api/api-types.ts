import type { ApiArgument, ApiCallbackParameter } from '../../api/plan/api-argument.ts'
import type { ApiCheck } from '../../api/plan/api-check.ts'
import type { ApiFunction } from '../../api/plan/api-function.ts'
import type { ApiVariant } from '../../api/plan/api-member.ts'
import type { ApiContentsForm, ApiOutput } from '../../api/plan/api-output.ts'
import {
  bigintType,
  booleanType,
  named,
  nullable,
  nullType,
  numberType,
  type ParameterTree,
  runtimeType,
  stringType,
  type TypeTree,
  voidType,
  withoutNull,
} from '../../typescript/types.ts'
import { acceptedType, callbackSignature, parameterType, resultType } from '../forms/form-types.ts'
import type { FunctionParameter } from '../structures/parameter-structures.ts'
import { qualifiedSignature, qualifiedType, rawModule } from './qualified-type.ts'

const rest: FunctionParameter = {
  name: 'rest',
  type: { kind: 'array', element: runtimeType('Variadic') },
  isRest: true,
  isOptional: false,
}

export const asyncOptions: FunctionParameter = {
  name: 'options',
  type: runtimeType('AsyncOptions'),
  isRest: false,
  isOptional: true,
}

/** What callers give. */
export function parametersOf({ arguments: values, isAsync, isVariadic }: ApiFunction): FunctionParameter[] {
  const given = values.flatMap((value) => {
    const type = givenType(value)
    return type === null ? [] : [{ ...type, isRest: false }]
  })
  // Only what stands last may be left out.
  const required = given.findLastIndex(({ isOptional }) => !isOptional)
  const parameters = given.map((each, index) => ({ ...each, isOptional: index > required && !isVariadic }))
  return [...parameters, ...(isVariadic ? [rest] : []), ...(isAsync ? [asyncOptions] : [])]
}

/** A parameter; null for what no caller gives. */
export function givenType(
  value: ApiArgument,
): { readonly name: string; readonly type: TypeTree; readonly isOptional: boolean } | null {
  switch (value.kind) {
    case 'input': {
      const { parameter, isNullable, isOptional } = value
      const accepted = acceptedType({ ...parameter, type: qualifiedType(parameter.type) })
      return { name: parameter.name, type: isNullable ? accepted : withoutNull(accepted), isOptional }
    }
    case 'flags': {
      const { name, type } = value.parameter
      const plain = parameterType(qualifiedType(type))
      return { name, type: union([plain, runtimeType('Flags', named(value.type))]), isOptional: false }
    }
    case 'object': {
      const { name, className, isNullable, isOptional } = value
      return { name, type: isNullable ? nullable(named(className)) : named(className), isOptional }
    }
    case 'fields': {
      const { name, className, isNullable, isOptional } = value
      const type = runtimeType('RecordInput', named(`${rawModule}.${className}`))
      return { name, type: isNullable ? nullable(type) : type, isOptional }
    }
    case 'view': {
      const { name, className, isNullable, isOptional } = value
      const type = named(`${rawModule}.${className}`)
      return { name, type: isNullable ? nullable(type) : type, isOptional }
    }
    case 'contents': {
      const { name, contents, isNullable, isOptional } = value
      const type = contentsInput(contents.form)
      return { name, type: isNullable ? nullable(type) : type, isOptional }
    }
    case 'elements': {
      const { name, element, className, isNullable, isOptional } = value
      const given = className === null ? withoutNull(parameterType(qualifiedType(element))) : named(className)
      const type = named('Iterable', given)
      return { name, type: isNullable ? nullable(type) : type, isOptional }
    }
    case 'closure': {
      const { name, signature, parameters, isNullable, isOptional } = value
      const { result } = callbackSignature(qualifiedSignature(signature))
      const taken = parameters.flatMap((each) => closureParameter(each) ?? [])
      const type = { kind: 'function', parameters: taken, result } as const
      return { name, type: isNullable ? nullable(type) : type, isOptional }
    }
    case 'out':
      if (!value.isInput) return null
      return { name: value.name, type: resultType(qualifiedType(value.type)), isOptional: false }
    default:
      return null
  }
}

function contentsInput(form: ApiContentsForm): TypeTree {
  switch (form.kind) {
    case 'text':
    case 'bytes':
      return { kind: 'union', members: [stringType, named('Uint8Array')] }
    case 'texts':
      return named('Iterable', stringType)
    case 'records':
      return named('Iterable', named(`${rawModule}.${form.className}`))
  }
}

function contentsOutput(form: ApiContentsForm): TypeTree {
  switch (form.kind) {
    case 'text':
      return stringType
    case 'bytes':
      return named('Uint8Array')
    case 'texts':
      return { kind: 'array', element: stringType }
    case 'records':
      return { kind: 'array', element: named(`${rawModule}.${form.className}`) }
  }
}

/** What a closure is given; null where it is not given it. */
function closureParameter(parameter: ApiCallbackParameter): ParameterTree | null {
  const { name } = parameter
  switch (parameter.kind) {
    case 'dropped':
      return null
    case 'plain': {
      const type = resultType(qualifiedType(parameter.type))
      return { name, type: parameter.isNullable ? type : withoutNull(type) }
    }
    case 'object': {
      const type = named(parameter.className)
      return { name, type: parameter.isNullable ? nullable(type) : type }
    }
    case 'objects':
      return { name, type: { kind: 'array', element: named(parameter.className) } }
    case 'text':
      return { name, type: nullable(stringType) }
    case 'bytes':
      return { name, type: named('Uint8Array') }
  }
}

/** What callers get. */
export function returnTypeOf(planned: ApiFunction): TypeTree {
  const type = plainReturnType(planned)
  return planned.isAsync ? named('Promise', type) : type
}

function plainReturnType({ outputs, end, check }: ApiFunction): TypeTree {
  const [only, ...others] = outputs
  if (only === undefined) {
    if (tellsWhich(check)) return end === null ? numberType : union([numberType, named('undefined')])
    return end === null ? voidType : booleanType
  }
  const type: TypeTree =
    others.length === 0
      ? outputType(only)
      : {
          kind: 'object',
          members: outputs.map((each) => ({ name: each.name, optional: false, type: outputType(each) })),
        }
  return end === null ? type : union([type, named('undefined')])
}

/** Several results are success: the caller is told which. */
export function tellsWhich(check: ApiCheck): boolean {
  return check.kind === 'codes' && check.successes.length > 1
}

export function outputType(output: ApiOutput): TypeTree {
  const type = formType(output)
  return output.nonnull ? withoutNull(type) : type
}

/** With null in it, where the value may be NULL. */
function formType(output: ApiOutput): TypeTree {
  switch (output.kind) {
    case 'bytes':
    case 'buffer':
      return nullable(named('Uint8Array'))
    case 'text':
      return nullable(stringType)
    case 'contents':
      return contentsOutput(output.contents.form)
    case 'object': {
      const object = named(output.className)
      return nullable(output.isOwned ? runtimeType('Owned', object) : object)
    }
    case 'plain':
    case 'record': {
      const read = resultType(qualifiedType(output.type))
      return output.isOwned && read.kind === 'nullable' ? nullable(runtimeType('Owned', read.type)) : read
    }
  }
}

/** What a variant reads, or takes. */
export function variantType({ cases, form }: ApiVariant): TypeTree {
  const types = cases.flatMap(({ when, method }): TypeTree[] => {
    if (form === 'read') return method === null ? [nullType] : [returnTypeOf(method)]
    switch (when) {
      case 'null':
        return [nullType]
      case 'string':
        return [stringType]
      case 'bigint':
        return [bigintType]
      case 'bytes': {
        const value = method === null ? undefined : parametersOf(method).at(-1)
        return value === undefined ? [] : [withoutNull(value.type)]
      }
      default:
        return [numberType]
    }
  })
  return union(form === 'read' ? [...types, nullType] : types)
}

/** Members once each; null last. */
export function union(types: readonly TypeTree[]): TypeTree {
  const flat = types.flatMap((type): readonly TypeTree[] =>
    type.kind === 'union' ? type.members : type.kind === 'nullable' ? [type.type, nullType] : [type],
  )
  const known = new Map(flat.map((type) => [JSON.stringify(type), type]))
  const members = [...known.values()].filter((type) => type !== nullType)
  const whole: TypeTree = members.length === 1 ? members[0]! : { kind: 'union', members }
  return flat.includes(nullType) ? { kind: 'union', members: [...members, nullType] } : whole
}
