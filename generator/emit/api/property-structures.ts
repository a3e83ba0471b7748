import { type InterfaceDeclarationStructure, StructureKind } from 'ts-morph'
import type { ApiProperties, ApiProperty } from '../../api/plan/api-member.ts'
import {
  array,
  arrow,
  call,
  type Expression,
  member,
  name,
  nullValue,
  object,
  runtimeCall,
} from '../../typescript/expressions.ts'
import { does, returns, type Statement } from '../../typescript/statements.ts'
import {
  booleanType,
  named,
  nullable,
  numberOrBigint,
  runtimeType,
  type TypeTree,
} from '../../typescript/types.ts'
import { descriptor } from '../forms/descriptors.ts'
import { parameterType, resultType } from '../forms/form-types.ts'
import { indentWidth } from '../print/print-document.ts'
import { typeText } from '../print/type-document.ts'
import { documentation } from '../structures/documentation.ts'
import type { FunctionParameter } from '../structures/parameter-structures.ts'
import type { StatementGroup } from '../structures/statement-groups.ts'
import { pureConstant } from '../structures/variable-structure.ts'
import { givenType, union } from './api-types.ts'
import { rawMember } from './call-names.ts'
import { closure } from './passed-arguments.ts'
import { qualifiedType } from './qualified-type.ts'

/**
 * The type of the object that holds the properties, and the table of what stands behind them:
 *
 *     export interface EasyOptions { url?: string | null; … }
 *     const $EasyOptions = { url: [$raw.CURLOPT_URL, null], verbose: [$raw.CURLOPT_VERBOSE, (value) => …], … };
 */
export function propertyGroups({ type, direction, through, properties }: ApiProperties): StatementGroup[] {
  const isSet = direction === 'in'
  const declared: InterfaceDeclarationStructure = {
    kind: StructureKind.Interface,
    docs: [
      isSet
        ? `What {@link raw.${through.raw}} sets, by name.`
        : `What {@link raw.${through.raw}} gives, by name.`,
    ],
    isExported: true,
    name: type,
    properties: properties.map((each) => ({
      name: each.name,
      type: typeText(propertyType(each, isSet)),
      isReadonly: true,
      hasQuestionToken: isSet,
      docs: documentation(each.constant.doc, indentWidth),
    })),
  }
  const table = object(
    properties.map((each) => ({
      name: each.name,
      value: array([rawMember(each.constant.name), ...(isSet ? [conversion(each)] : reading(each))]),
    })),
    properties.length > 0,
  )
  const typed = runtimeType(isSet ? 'SettableProperties' : 'ReadableProperties', named(type))
  return [[declared], [pureConstant(tableName(type), table, typed)]]
}

function tableName(type: string): string {
  return `$${type}`
}

function propertyType({ value }: ApiProperty, isSet: boolean): TypeTree {
  switch (value.kind) {
    case 'object':
      return nullable(named(value.className))
    case 'closure':
      return nullable(givenType(value.closure)!.type)
    case 'plain': {
      const type = qualifiedType(value.type)
      if (!isSet) return resultType(type)
      return type.kind === 'integer' ? union([numberOrBigint, booleanType]) : parameterType(type)
    }
  }
}

/** What makes the value that passes; null: it passes as it is. */
function conversion({ value }: ApiProperty): Expression {
  switch (value.kind) {
    case 'object':
      return arrow(['value'], member(name('value'), 'raw'))
    case 'closure': {
      const callback = runtimeCall('collectedCallback', rawMember(value.closure.type), closure(value.closure))
      return arrow(['value'], callback)
    }
    case 'plain': {
      if (value.type.kind === 'float') return arrow(['value'], call(descriptor(value.type), name('value')))
      if (value.type.kind !== 'integer') return nullValue
      return arrow(['value'], call(descriptor(value.type), runtimeCall('numberFrom', name('value'))))
    }
  }
}

/** The type of what C stores, and what makes an object of that. */
function reading({ value }: ApiProperty): Expression[] {
  if (value.kind === 'closure') throw new Error('C stores no closures')
  const type = descriptor(qualifiedType(value.type))
  if (value.kind === 'plain') return [type]
  return [type, arrow(['value'], runtimeCall('wrap', name(value.className), name('value')))]
}

export function propertiesParameters({ type, direction }: ApiProperties): FunctionParameter[] {
  const parameter = { isRest: false, isOptional: false }
  return direction === 'in'
    ? [{ ...parameter, name: 'properties', type: named(type) }]
    : [{ ...parameter, name: 'name', type: named('Name') }]
}

/** A function that gets one property is generic in its name. */
export function propertiesTypeParameters({ type, direction }: ApiProperties): string[] {
  return direction === 'in' ? [] : [`Name extends keyof ${type}`]
}

export function propertiesReturnType({ type, direction }: ApiProperties): TypeTree {
  return named(direction === 'in' ? 'void' : `${type}[Name]`)
}

export function propertiesBody({ type, direction, through }: ApiProperties): Statement[] {
  const [which, value] = ['which', 'value']
  const passed = call(member(name('this'), through.name), name(which), name(value))
  const each = arrow([which, value], passed)
  const table = name(tableName(type))
  return direction === 'in'
    ? [does(runtimeCall('setProperties', name('properties'), table, each))]
    : [returns(runtimeCall('getProperty', name('name'), table, each))]
}
