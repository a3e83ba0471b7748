import { StructureKind, type TypeAliasDeclarationStructure } from 'ts-morph'
import type {
  AddressPlan,
  AliasPlan,
  ConstantPlan,
  EnumPlan,
  FunctionTypePlan,
  Presence,
  VariablePlan,
} from '../../plan/binding-plan.ts'
import type { BoundType } from '../../plan/types/bound-type.ts'
import { descriptorOf, int64Forms, integerDescriptor } from '../../plan/types/descriptor.ts'
import {
  array,
  arrow,
  call,
  type Expression,
  member,
  name,
  nullValue,
  number,
  runtimeCall,
  text,
} from '../../typescript/expressions.ts'
import {
  named,
  nullable,
  nullType,
  numberType,
  runtimeType,
  type TypeTree,
  withoutNull,
} from '../../typescript/types.ts'
import { descriptor, parameterObject, spelled } from '../forms/descriptors.ts'
import { callbackSignature, elementType, resultType } from '../forms/form-types.ts'
import { indentWidth, printDocument } from '../print/print-document.ts'
import { typeDocument } from '../print/type-document.ts'
import { constantChoiceStructures } from './choice-structures.ts'
import { presenceCall, whereItExists } from './choices.ts'
import { documentation } from './documentation.ts'
import type { StatementGroup } from './statement-groups.ts'
import { variableStructure } from './variable-structure.ts'

/** `#define N 1` → `export const N = 1`. */
export function constantStructures(
  { name, value, hexadecimal, doc }: ConstantPlan,
  presence: Presence,
): StatementGroup {
  const isText = typeof value === 'string'
  // NaN and Infinity are names: declaration files need their type.
  const isLiteral = typeof value !== 'number' || Number.isFinite(value)
  const where = presence.get(name)
  const literal: Expression = isText ? text(value) : { kind: 'number', value, radix: hexadecimal ? 16 : 10 }
  return [
    variableStructure({
      name,
      type: isLiteral && where === undefined ? null : named(typeof value),
      value: where === undefined ? literal : presenceCall('constantOnly', name, where, literal),
      isPure: where !== undefined,
      doc,
    }),
  ]
}

/**
 * An enum: the alias of its type, which takes any number and completes to its constants, under the same name
 * the runtime's descriptor, and the constants.
 */
export function enumStructures(
  { name, cName, underlying, constants, doc }: EnumPlan,
  presence: Presence,
): StatementGroup {
  const values = constants.flatMap((constant) =>
    constant.kind === 'constant'
      ? constantStructures(constant, presence)
      : constantChoiceStructures(constant, presence),
  )
  if (name === null) return values
  const members: TypeTree[] = constants.map((constant) => ({ kind: 'typeof', name: constant.name }))
  const type: TypeTree =
    constants.length === 0 ? numberType : { kind: 'union', members: [...members, { kind: 'open-number' }] }
  const form: BoundType =
    typeof underlying === 'string' ? { kind: 'enum', name, type: underlying } : underlying
  const described = variableStructure({
    name,
    type: runtimeType('Callable', elementType(form)),
    value: runtimeCall('alias', text(cName), descriptor(form)),
    isPure: true,
    doc: [],
  })
  return [aliasStructure(name, type, doc), described, ...values]
}

/**
 * A function type: the TypeScript type of functions that C calls, and under the same name the runtime's
 * descriptor.
 *
 *     typedef int (*compare)(const void *a, const void *b);
 *
 *     export type compare = (a: $.Pointer<$.Void> | null, b: $.Pointer<$.Void> | null) => number;
 *     export const compare: $.FunctionType<compare> = $.functionType('compare', () => [$.int, { a: $.voidPointer, … }]);
 */
export function functionTypeStructures(plan: FunctionTypePlan): StatementGroup {
  const types = arrow([], array([descriptor(plan.signature.result), parameterObject(plan.signature)]))
  return [
    aliasStructure(plan.name, { kind: 'function', ...callbackSignature(plan.signature) }, plan.doc),
    variableStructure({
      name: plan.name,
      type: runtimeType('FunctionType', named(plan.name)),
      value: runtimeCall('functionType', text(plan.cName), types),
      isPure: true,
      doc: [],
    }),
  ]
}

/**
 * A typedef: the type as it reads, and under the same name the runtime's descriptor.
 *
 *     typedef long offset;
 *
 *     export type offset = number;
 *     export const offset: $.Callable<$.Long> = $.alias('offset', $.long);
 */
export function aliasStructures(plan: AliasPlan): StatementGroup {
  const { type } = plan
  const read = type.kind === 'callback' ? named(type.name) : withoutNull(resultType(type))
  return [
    aliasStructure(plan.name, read, plan.doc),
    variableStructure({ name: plan.name, doc: [], ...aliasValue(type, plan.cName) }),
  ]
}

/** `export type offset = number`. */
export function aliasStructure(
  name: string,
  type: TypeTree,
  doc: readonly string[],
): TypeAliasDeclarationStructure {
  const head = `export type ${name} = `
  return {
    kind: StructureKind.TypeAlias,
    docs: documentation(doc),
    isExported: true,
    name,
    type: printDocument(typeDocument(type), {
      column: head.length,
      indent: indentWidth,
      given: indentWidth,
      following: 1,
    }),
  }
}

/** The descriptor, and its type. */
function aliasValue(
  type: BoundType,
  cName: string,
): { readonly value: Expression; readonly type: TypeTree; readonly isPure: boolean } {
  const element = elementType(type)
  switch (type.kind) {
    case 'integer': {
      const alias = runtimeCall('alias', text(cName), spelled(integerDescriptor(type.type)))
      const value = type.comesAs === 'number' ? alias : runtimeCall(int64Forms[type.comesAs], alias)
      return { value, type: runtimeType('Callable', element), isPure: true }
    }
    case 'chosen-integer':
    case 'bool':
    case 'float':
    case 'enum': {
      const value = runtimeCall('alias', text(cName), descriptor(type))
      return { value, type: runtimeType('Callable', element), isPure: true }
    }
    default: {
      const planned = descriptorOf(type)
      const value = spelled(planned)
      if (planned.kind === 'declared') {
        return { value, type: { kind: 'typeof', name: planned.name }, isPure: false }
      }
      if (planned.kind === 'runtime') {
        return { value, type: { kind: 'typeof', name: `$.${planned.name}` }, isPure: false }
      }
      return { value, type: runtimeType('CType', element), isPure: true }
    }
  }
}

/** `#define DONE ((void *)-1)`: a pointer that is only compared or handed on; 0 is NULL. */
export function addressStructures(
  { name, type, address, doc }: AddressPlan,
  presence: Presence,
): StatementGroup {
  const isNull = address === 0n
  const made = isNull ? { value: nullValue, type: nullType } : addressValue(type, number(address))
  const where = presence.get(name)
  const value = where === undefined ? made.value : presenceCall('constantOnly', name, where, made.value)
  return [variableStructure({ name, type: made.type, value, isPure: !isNull || where !== undefined, doc })]
}

function addressValue(
  type: BoundType,
  address: Expression,
): { readonly value: Expression; readonly type: TypeTree } {
  switch (type.kind) {
    case 'callback':
      return { value: runtimeCall('fromFunction', name(type.name), address), type: resultType(type) }
    case 'handle':
      return { value: runtimeCall('fromHandle', name(type.className), address), type: resultType(type) }
    case 'record-pointer':
      return { value: runtimeCall('fromRecord', name(type.className), address), type: resultType(type) }
    case 'pointer':
      return { value: runtimeCall('fromPointer', descriptor(type.pointee), address), type: resultType(type) }
    default: {
      const value = runtimeCall('fromPointer', descriptor({ kind: 'void' }), address)
      return { value, type: nullable(runtimeType('Pointer', elementType({ kind: 'void' }))) }
    }
  }
}

const variableClasses = {
  variable: 'Variable',
  constant: 'ReadonlyVariable',
  address: 'AddressVariable',
} as const satisfies Record<VariablePlan['access'], string>

/** `extern int n;` */
export function variableStructures(plan: VariablePlan, presence: Presence): StatementGroup {
  const { symbol, type, access, doc } = plan
  const value = call(
    member(name('$library'), access),
    text(symbol),
    arrow([], whereItExists(plan.name, presence, descriptor(type))),
  )
  const of = runtimeType(variableClasses[access], elementType(type))
  return [variableStructure({ name: plan.name, type: of, value, isPure: true, doc })]
}
