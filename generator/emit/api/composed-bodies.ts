import type { ApiFunction } from '../../api/plan/api-function.ts'
import type { ApiItems, ApiIterator, ApiRow, ApiVariant } from '../../api/plan/api-member.ts'
import {
  arrow,
  binary,
  call,
  type Expression,
  member,
  name,
  nullValue,
  runtimeCall,
  text,
} from '../../typescript/expressions.ts'
import { returns, type Statement, type SwitchClause, when as whenever } from '../../typescript/statements.ts'
import { named, type TypeTree, withoutNull } from '../../typescript/types.ts'
import type { FunctionParameter } from '../structures/parameter-structures.ts'
import {
  asyncOptions,
  outputType,
  parametersOf,
  returnTypeOf,
  tellsWhich,
  union,
  variantType,
} from './api-types.ts'
import { rawMember } from './call-names.ts'

const self = name('this')

/** The parameters of a variant: those of the functions that it chooses from. */
export function variantParameters(variant: ApiVariant): FunctionParameter[] {
  const [first] = variant.cases.flatMap(({ when, method }) =>
    method === null || when === 'null' ? [] : [method],
  )
  const parameters = first === undefined ? [] : parametersOf(first)
  if (variant.form === 'read') return parameters
  const value = { name: 'value', type: variantType(variant), isRest: false, isOptional: false }
  return [...parameters.slice(0, -1), value]
}

export function variantReturnType(variant: ApiVariant): TypeTree {
  return variant.form === 'read' ? variantType(variant) : named('void')
}

export function variantBody(variant: ApiVariant): Statement[] {
  const parameters = variantParameters(variant)
  if (variant.form === 'write') return variant.cases.flatMap((each) => writeCase(each, parameters))
  const values = parameters.map((each) => name(each.name))
  const clauses = variant.cases.flatMap(({ when, method }): SwitchClause[] =>
    method === null
      ? []
      : [
          {
            value: rawMember(when),
            statements: [returns(lasting(method, call(member(self, method.name), ...values)))],
          },
        ],
  )
  const otherwise: SwitchClause = { value: null, statements: [returns(nullValue)] }
  const tag = call(member(self, variant.tag ?? ''), ...values)
  return [{ kind: 'switch', label: null, value: tag, clauses: [...clauses, otherwise] }]
}

/**
 * A view of memory that C lends would be wrong after the next call, and a value outlives that: it is copied.
 */
function lasting({ outputs: [output] }: ApiFunction, value: Expression): Expression {
  if (output?.kind !== 'bytes') return value
  const copied = call({ kind: 'member', object: value, name: 'slice', optional: !output.nonnull })
  return output.nonnull ? copied : binary(copied, '??', nullValue)
}

function writeCase(
  { when, method }: ApiVariant['cases'][number],
  parameters: readonly FunctionParameter[],
): Statement[] {
  if (method === null) return []
  const value = name('value')
  const before = parameters.slice(0, -1).map((each) => name(each.name))
  const values = when === 'null' ? before : [...before, value]
  const then = returns(call(member(self, method.name), ...values))
  const condition = isOfCase(when, value)
  return condition === null ? [then] : [whenever(condition, then)]
}

/** null: it is what is left. */
function isOfCase(when: string, value: Expression): Expression | null {
  const isOf = (type: string): Expression =>
    binary({ kind: 'unary', operator: 'typeof', operand: value }, '===', text(type))
  switch (when) {
    case 'null':
      return binary(value, '===', nullValue)
    case 'integer':
      return binary(isOf('number'), '&&', call(member(name('Number'), 'isSafeInteger'), value))
    case 'string':
    case 'bigint':
    case 'number':
      return isOf(when)
    default:
      return null
  }
}

export function rowType({ value }: ApiRow): TypeTree {
  return named('Record', named('string'), valueType(value))
}

function valueType(value: ApiFunction | ApiVariant): TypeTree {
  return value.kind === 'variant' ? variantType(value) : returnTypeOf(value)
}

export function rowBody(row: ApiRow): Statement[] {
  return [returns(runtimeCall('namedValues', call(member(self, row.count)), ...rowReaders(row)))]
}

function rowReaders({ naming, value }: ApiRow): Expression[] {
  return [naming, value.name].map((method) => arrow(['index'], call(member(self, method), name('index'))))
}

/** What it is called by: a name, or for the class's own the symbol. */
export function iteratorName({ name: given, isAsync }: Pick<ApiIterator, 'name' | 'isAsync'>): string {
  return given ?? (isAsync ? '[Symbol.asyncIterator]' : '[Symbol.iterator]')
}

/** Options of calls on another thread; the class's own iterator takes none. */
export function iteratorParameters({ name: given, isAsync }: ApiIterator): FunctionParameter[] {
  return isAsync && given !== null ? [asyncOptions] : []
}

export function iteratorType({ next, row, isAsync }: ApiIterator): TypeTree {
  const iterator = isAsync ? 'AsyncIterableIterator' : 'IterableIterator'
  if (row !== null) return named(iterator, rowType(row))
  const [only, ...others] = next.outputs
  if (only === undefined) return named(iterator, named('this'))
  if (others.length === 0) return named(iterator, outputType(only))
  return named(iterator, union([returnTypeOf({ ...next, isAsync: false, end: null })]))
}

export function iteratorBody({ name: given, next, row, release, isAsync }: ApiIterator): Statement[] {
  if (isAsync && given === null) return [returns(call(member(self, 'iterateAsync')))]
  const [options, value] = [name('options'), name('value')]
  const step = isAsync ? call(member(self, next.name), options) : call(member(self, next.name))
  const called = isAsync ? 'iterateAsync' : 'iterate'
  const releasing = release === null ? [] : [arrow([], call(member(self, release)))]
  const more = isAsync ? [options, ...releasing] : releasing
  const through = (next: Expression): Statement[] => [returns(runtimeCall(called, arrow([], next), ...more))]
  if (row !== null) {
    const count = arrow([], call(member(self, row.count)))
    const rows = runtimeCall('rowReader', count, ...rowReaders(row))
    return [
      returns(runtimeCall(isAsync ? 'iterateAsyncRows' : 'iterateRows', arrow([], step), rows, ...more)),
    ]
  }
  if (next.outputs.length > 0) return through(step)
  const isThere = (of: Expression): Expression =>
    tellsWhich(next.check) ? binary(of, '!==', name('undefined')) : of
  const itself = (of: Expression): Expression => ({
    kind: 'conditional',
    condition: isThere(of),
    whenTrue: self,
    whenFalse: name('undefined'),
  })
  return through(isAsync ? call(member(step, 'then'), arrow(['value'], itself(value))) : itself(step))
}

export function itemsType({ item }: ApiItems): TypeTree {
  const [only, ...others] = item.outputs
  const type = only !== undefined && others.length === 0 ? withoutNull(outputType(only)) : returnTypeOf(item)
  return named('IterableIterator', type)
}

export function itemsBody({ count, item }: ApiItems): Statement[] {
  const read = arrow(['index'], call(member(self, item.name), name('index')))
  return [returns(runtimeCall('iterateItems', call(member(self, count.name)), read))]
}
