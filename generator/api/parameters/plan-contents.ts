import type { FunctionPlan } from '../../plan/binding-plan.ts'
import { isTextPointer } from '../../plan/types/untyped-memory.ts'
import type { ApiContext } from '../api-context.ts'
import type { Direction } from '../facts/function-facts.ts'
import type { ApiContents, ApiContentsForm } from '../plan/api-output.ts'

/**
 * What a record stands for that only leads to memory and says how much there is: text, texts, bytes or
 * records. null for a record of which the configuration says nothing of that kind.
 */
export function contentsOf(
  className: string,
  { options, records, functions }: ApiContext,
): ApiContents | null {
  const record = records.get(className)
  if (record === undefined) return null
  const given = options.contents[className] ?? options.contents[bareName(record.cName)]
  if (given === undefined) return null
  const data = record.fields.find(({ cName }) => cName === given.data)
  const length = record.fields.find(({ cName }) => cName === given.length)
  const free = given.free === undefined ? null : (functions.get(given.free) ?? null)
  const form = data === undefined ? null : formOf(data.type)
  if (data === undefined || length === undefined || form === null) return null
  return { className, data: data.name, length: length.name, form, freedBy: free?.name ?? null }
}

function formOf(type: FieldType): ApiContentsForm | null {
  if (type.kind === 'record-pointer') return { kind: 'records', className: type.className }
  if (type.kind !== 'pointer') return type.kind === 'string' ? { kind: 'text' } : null
  const { pointee } = type
  if (isTextPointer(pointee)) return { kind: 'texts' }
  if (pointee.kind === 'void') return { kind: 'bytes' }
  if (pointee.kind !== 'integer') return null
  if (pointee.type === 'char') return { kind: 'text' }
  return pointee.type === 'unsigned char' ? { kind: 'bytes' } : null
}

type FieldType = FunctionPlan['signature']['result']

/** The contents that a parameter takes or gives; null where it is about the record itself. */
export function parameterContents(
  plan: FunctionPlan,
  index: number,
  directions: readonly (Direction | null)[],
  context: ApiContext,
): { readonly contents: ApiContents; readonly isOut: boolean } | null {
  const { type } = plan.signature.parameters[index]!
  const contents = type.kind === 'record-pointer' ? contentsOf(type.className, context) : null
  if (contents === null) return null
  // `buf_set(buf *)`, `buf_dispose(buf *)` work on the record.
  const { cName } = context.records.get(contents.className)!
  if (plan.cName.startsWith(`${bareName(cName)}_`) || plan.frees !== null) return null
  return { contents, isOut: directions[index] !== 'in' }
}

function bareName(cName: string): string {
  return cName.replace(/^(struct|union) /, '').replace(/_t$/, '')
}
