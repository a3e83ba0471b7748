import type { Access } from '../../model/declarations.ts'
import type { BoundParameter, BoundType, CountedBy } from './bound-type.ts'

/**
 * Which parameters an attribute says to have as many elements as another parameter: `access(write_only, 1,
 * 2)`. One for each parameter; null where nothing says it.
 *
 * @param numbers the parameters' numbers in C, 1-based: some may not be bound
 */
export function countsOf(
  parameters: readonly Pick<BoundParameter, 'name' | 'cName' | 'type'>[],
  numbers: readonly number[],
  access: readonly Access[],
): readonly (CountedBy | null)[] {
  return parameters.map(({ type }, own) => {
    const told = access.find(({ parameter }) => parameter === numbers[own])
    const index = told?.size === undefined ? -1 : numbers.indexOf(told.size)
    const count = parameters[index]
    if (count === undefined || count.type.kind !== 'integer' || told?.mode === 'none') return null
    const element = elementOf(type)
    return element && { name: count.name, cName: count.cName, index, element }
  })
}

/** What a pointer leads to; of `void *` a byte. */
function elementOf(form: BoundType): BoundType | null {
  if (form.kind === 'record-pointer') return { kind: 'record', className: form.className }
  if (form.kind === 'string') return byte
  if (form.kind !== 'pointer') return null
  return form.pointee.kind === 'void' ? byte : form.pointee
}

const byte: BoundType = { kind: 'integer', type: 'unsigned char', wide: false, comesAs: 'number' }
