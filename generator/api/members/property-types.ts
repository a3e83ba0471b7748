import type { BoundType } from '../../plan/types/bound-type.ts'
import type { IntegerKind } from '../../target/target.ts'
import type { ApiContext } from '../api-context.ts'
import { closureParameters } from '../parameters/plan-closure.ts'
import type { ApiProperties, ApiProperty } from '../plan/api-member.ts'

const plainTypes: Readonly<Record<string, BoundType>> = {
  int: integer('int'),
  'unsigned int': integer('unsigned int'),
  long: integer('long'),
  'unsigned long': integer('unsigned long'),
  'long long': integer('long long'),
  'unsigned long long': integer('unsigned long long'),
  double: { kind: 'float', type: 'double' },
  text: { kind: 'string' },
}

function integer(type: IntegerKind): BoundType {
  return { kind: 'integer', type, wide: type.includes('long'), comesAs: 'number' }
}

/** The names of all types that a property can have. */
export function propertyTypes({ classes, records, functionTypes }: ApiContext): string[] {
  return [
    ...Object.keys(plainTypes),
    ...[...classes.values()].flatMap(({ names }) => names),
    ...[...records].flatMap(([name, { cName }]) => [name, cName]),
    ...[...functionTypes].flatMap(([name, { cName }]) => [name, cName]),
  ]
}

/**
 * A type that the configuration names: an integer, `double`, `text`, or one of the module's own. null where
 * there is none of that name.
 */
export function propertyTypeNamed(
  type: string,
  direction: ApiProperties['direction'],
  context: ApiContext,
): ApiProperty['value'] | null {
  const known = plainTypes[type]
  if (known !== undefined) return { kind: 'plain', type: known }
  const wrapper = [...context.classes.values()].find(({ names }) => names.includes(type))
  if (wrapper !== undefined) {
    const kind = context.records.has(wrapper.raw) ? 'record-pointer' : 'handle'
    return { kind: 'object', className: wrapper.name, type: { kind, className: wrapper.raw } }
  }
  const record = [...context.records].find(([name, { cName }]) => name === type || cName === type)
  if (record !== undefined) return { kind: 'plain', type: { kind: 'record-pointer', className: record[0] } }
  const callback = [...context.functionTypes].find(([name, { cName }]) => name === type || cName === type)
  if (callback === undefined) return null
  const [name, { signature }] = callback
  // A function of C's, which JavaScript can call as it is.
  if (direction === 'out') return { kind: 'plain', type: { kind: 'callback', name } }
  const data = signature.parameters.findIndex((each) => isUntyped(each.type))
  const parameters = closureParameters(name, data < 0 ? null : data, context)
  return {
    kind: 'closure',
    closure: {
      kind: 'closure',
      name: 'value',
      type: name,
      signature,
      parameters:
        parameters ??
        signature.parameters.map((each) => ({
          kind: 'plain',
          ...each,
          isNullable: !each.nonnull,
        })),
      isNullable: false,
      isOptional: false,
    },
  }
}

function isUntyped(type: BoundType): boolean {
  return type.kind === 'pointer' && type.pointee.kind === 'void' && !type.const
}
