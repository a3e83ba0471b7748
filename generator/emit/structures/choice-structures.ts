import type { ClassDeclarationStructure } from 'ts-morph'
import type {
  ChosenTypePlan,
  ConstantChoicePlan,
  Portability,
  Presence,
  RecordChoicePlan,
} from '../../plan/binding-plan.ts'
import { integerDescriptor } from '../../plan/types/descriptor.ts'
import { array, type Expression, name, object, runtimeCall, text } from '../../typescript/expressions.ts'
import { constant, does } from '../../typescript/statements.ts'
import {
  bigintType,
  named,
  numberType,
  runtimeType,
  stringType,
  type TypeTree,
} from '../../typescript/types.ts'
import { spelled } from '../forms/descriptors.ts'
import { type FieldAccess, fieldAccess } from '../forms/field-access.ts'
import { sameType, unionOf } from '../forms/joined-types.ts'
import { choice, presenceCall } from './choices.ts'
import { type ClassFieldAccess, recordClass } from './class-structures.ts'
import { aliasStructure } from './declaration-structures.ts'
import type { StatementGroup } from './statement-groups.ts'
import { variableStructure } from './variable-structure.ts'

/** `$target`: found out when the module loads, which fails on a target that it does not serve. */
export function targetStructures(moduleName: string, { targets, command }: Portability): StatementGroup {
  const properties = [
    { name: 'name', value: text(moduleName) },
    { name: 'targets', value: array(targets.map(text)) },
    { name: 'command', value: text(command) },
  ]
  return [
    variableStructure({
      name: '$target',
      type: runtimeType('RunningTarget'),
      value: runtimeCall('portable', object(properties, true)),
      isPure: false,
      doc: ['The system that this runs on: what differs between systems is chosen by it.'],
    }),
  ]
}

/** A constant that has another value on another target. */
export function constantChoiceStructures(plan: ConstantChoicePlan, presence: Presence): StatementGroup {
  const { variants, hexadecimal, doc } = plan
  const values = variants.map(({ targets, value }) => ({
    targets,
    value:
      typeof value === 'string'
        ? text(value)
        : ({ kind: 'number', value, radix: hexadecimal ? 16 : 10 } as const),
  }))
  const types = new Set(variants.map(({ value }) => typeof value))
  const where = presence.get(plan.name)
  const chosen = choice(values)
  return [
    variableStructure({
      name: plan.name,
      type: unionOf([...types].map((type) => constantTypes[type as keyof typeof constantTypes])),
      value: where === undefined ? chosen : presenceCall('constantOnly', plan.name, where, chosen),
      isPure: true,
      doc,
    }),
  ]
}

const constantTypes = { number: numberType, bigint: bigintType, string: stringType } as const

/** An integer type that the target decides. */
export function chosenTypeStructures({ name: declared, variants }: ChosenTypePlan): StatementGroup {
  const types = variants.map(({ targets, type }) => ({ targets, value: spelled(integerDescriptor(type)) }))
  return [
    variableStructure({
      name: declared,
      type: runtimeType('Callable', runtimeType('ChosenInteger')),
      value: runtimeCall('chosenInteger', choice(types)),
      isPure: true,
      doc: [],
    }),
  ]
}

/**
 * A record whose layout differs: a class for each layout, and under the record's name the one of the target.
 * To TypeScript they are one.
 *
 *     struct numbers { long a; };
 *
 *     class $numbers_1 extends $.Struct<…> { … }
 *     class $numbers_2 extends $.Struct<…> { … }
 *     export type numbers = $numbers_1
 *     export const numbers: typeof $numbers_1 = $target.chooseClass('numbers', { … })
 */
export function recordChoiceStructures(plan: RecordChoicePlan, presence: Presence): StatementGroup {
  const { name: declared, variants, doc } = plan
  const types = joinedAccess(plan)
  const where = presence.get(declared)
  const classes = variants.map(
    ({ record, absent }, index): ClassDeclarationStructure =>
      recordClass(
        { ...record, doc: index === 0 ? doc : [] },
        {
          className: classNameOf(declared, index),
          isExported: false,
          access: (field) => joinedFieldAccess(fieldAccess(field, record), types.get(field.name)!),
          absent: absent.map(({ field, targets }) => {
            const missing = (...given: Expression[]): Expression =>
              presenceCall('absent', `${record.cName}.${field.name}`, targets, ...given)
            const access: ClassFieldAccess = {
              ...types.get(field.name)!,
              parameter: 'value',
              get: missing(),
              set: [does(missing(name('value')))],
            }
            return { field, access }
          }),
          layout: (layout) =>
            where === undefined ? layout : presenceCall('layoutOnly', record.cName, where, layout),
        },
      ),
  )
  const first = classNameOf(declared, 0)
  const chosen = choice(
    variants.map(({ targets }, index) => ({ targets, value: name(classNameOf(declared, index)) })),
  )
  return [
    ...classes,
    aliasStructure(declared, named(first), []),
    variableStructure({
      name: declared,
      type: { kind: 'typeof', name: first },
      value: runtimeCall('chosenClass', text(declared), chosen),
      isPure: true,
      doc: [],
    }),
  ]
}

/** With a dollar before the number: `$point_1` is what belongs to a function `point_1`. */
function classNameOf(declared: string, index: number): string {
  return `$${declared}$${index + 1}`
}

/** How each field reads and what it takes, on any target. */
function joinedAccess({
  variants,
}: RecordChoicePlan): ReadonlyMap<string, Pick<FieldAccess, 'getType' | 'setType'>> {
  const joined = new Map<string, Pick<FieldAccess, 'getType' | 'setType'>>()
  for (const { record } of variants) {
    for (const field of record.fields) {
      const { getType, setType } = fieldAccess(field, record)
      const known = joined.get(field.name)
      if (known === undefined) joined.set(field.name, { getType, setType })
      else {
        joined.set(field.name, {
          getType: joinedType(known.getType, getType),
          setType: joinedType(known.setType, setType),
        })
      }
    }
  }
  return joined
}

/**
 * What another target's class takes beyond this one's is narrowed first, and refused where it does not fit.
 */
function joinedFieldAccess(
  own: FieldAccess,
  joined: Pick<FieldAccess, 'getType' | 'setType'>,
): ClassFieldAccess {
  if (sameType(own.setType, joined.setType)) return { ...own, ...joined, parameter: 'value' }
  const given = name('given')
  const isNumber = sameType(own.setType, numberType)
  const narrowed = isNumber ? runtimeCall('toNarrow', given) : given
  const value: Expression = isNumber ? narrowed : { kind: 'as', value: narrowed, type: own.setType }
  return { ...own, ...joined, parameter: 'given', set: [constant('value', value), ...own.set] }
}

function joinedType(one: TypeTree, other: TypeTree): TypeTree {
  return sameType(one, other) ? one : unionOf([one, other])
}
