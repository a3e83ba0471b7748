import { nameWords } from '../plan/ownership/name-words.ts'
import type {
  SurfaceConstant,
  SurfaceEnum,
  SurfaceField,
  SurfaceFunction,
  SurfaceItem,
  SurfaceRecord,
  SurfaceType,
} from './api-surface.ts'
import { breaking, compatible, type Detail } from './changes.ts'

/** What is different between two items of one kind and name; nothing where no caller can tell. */
export function compareItems(old: SurfaceItem, now: SurfaceItem): readonly Detail[] {
  switch (old.kind) {
    case 'function':
      return compareFunctions(old, now as SurfaceFunction)
    case 'record':
      return compareRecords(old, now as SurfaceRecord)
    case 'enum':
      return compareEnums(old, now as SurfaceEnum)
    case 'constant':
      return compareConstants(old, now as SurfaceConstant)
    case 'typedef':
    case 'variable':
      return compareTypes('its type', old.type, (now as typeof old).type, 'both')
  }
}

function compareFunctions(old: SurfaceFunction, now: SurfaceFunction): Detail[] {
  const details = [...compareTypes('its result', old.result, now.result, 'given')]
  if (old.prototype && now.prototype) details.push(...compareParameters(old, now))
  if (old.variadic !== now.variadic) {
    details.push(
      breaking(now.variadic ? 'takes more arguments after the named ones' : 'takes named arguments alone'),
    )
  }
  if (old.callingConvention !== now.callingConvention) {
    details.push(
      breaking(`its calling convention was ${old.callingConvention} and is ${now.callingConvention}`),
    )
  }
  if (old.symbol !== null && now.symbol === null) {
    details.push(breaking('is defined in the header now, and no longer in the library'))
  } else if (old.symbol === null && now.symbol !== null) {
    details.push(compatible('is defined in the library now'))
  } else if (old.symbol !== now.symbol) {
    details.push(breaking(`its symbol was ${old.symbol} and is ${now.symbol}`))
  }
  if (!old.deprecated && now.deprecated) details.push(compatible('is deprecated'))
  return details
}

function compareParameters(old: SurfaceFunction, now: SurfaceFunction): Detail[] {
  const details: Detail[] = []
  const shared = Math.min(old.parameters.length, now.parameters.length)
  for (let i = 0; i < shared; i++) {
    const [before, after] = [old.parameters[i]!, now.parameters[i]!]
    const name = after.name ?? before.name
    details.push(
      ...compareTypes(
        `parameter ${i + 1}${name === null ? '' : ` (${name})`}`,
        before.type,
        after.type,
        'taken',
      ),
    )
  }
  for (const { name, type } of old.parameters.slice(shared)) {
    details.push(breaking(`no longer takes ${name === null ? '' : `${name}, `}a ${type.text}`))
  }
  for (const { name, type } of now.parameters.slice(shared)) {
    details.push(breaking(`takes one more argument: ${name === null ? '' : `${name}, `}a ${type.text}`))
  }
  return details
}

/**
 * @param direction whether callers give values of the type, are given them, or both: a promise not to write
 * (`const`) may be added to what they give, and taken from what they are given
 */
function compareTypes(
  what: string,
  old: SurfaceType,
  now: SurfaceType,
  direction: 'taken' | 'given' | 'both',
): readonly Detail[] {
  if (old.shape === now.shape) return []
  const shown = ({ shape, text }: SurfaceType): string =>
    old.text === now.text ? `${text} (${shape})` : text
  const text = `${what} was ${shown(old)} and is ${shown(now)}`
  if (old.alternatives !== null && now.alternatives !== null) {
    const [few, many] = direction === 'taken' ? [old, now] : [now, old]
    const isContained = few.alternatives!.every((one) => many.alternatives!.includes(one))
    return [isContained && direction !== 'both' ? compatible(text) : breaking(text)]
  }
  if (old.writable !== now.writable) return [breaking(text)]
  const isAdded = count('const ', now.shape) > count('const ', old.shape)
  const isPromised = direction === 'taken' ? isAdded : direction === 'given' ? !isAdded : false
  return [isPromised ? compatible(text) : breaking(text)]
}

function count(word: string, text: string): number {
  return text.split(word).length - 1
}

function compareRecords(old: SurfaceRecord, now: SurfaceRecord): Detail[] {
  if (old.recordKind !== now.recordKind)
    return [breaking(`was a ${old.recordKind} and is a ${now.recordKind}`)]
  if (old.fields === null) return now.fields === null ? [] : [compatible('is defined now')]
  if (now.fields === null) return [breaking('is opaque now')]
  const details: Detail[] = []
  if (old.size !== now.size) details.push(breaking(`its size was ${old.size} bytes and is ${now.size}`))
  if (old.alignment !== now.alignment) {
    details.push(breaking(`its alignment was ${old.alignment} bytes and is ${now.alignment}`))
  }
  return [...details, ...compareFields(old.fields, now.fields)]
}

function compareFields(old: readonly SurfaceField[], now: readonly SurfaceField[]): Detail[] {
  const details: Detail[] = []
  const left = [...now]
  for (const field of old) {
    const index = left.findIndex(({ name }) => name === field.name)
    if (index < 0) {
      details.push(breaking(`${titleOf(field)} is gone`))
      continue
    }
    const [after] = left.splice(index, 1) as [SurfaceField]
    if (field.place !== after.place) {
      details.push(breaking(`${titleOf(field)} was at ${field.place} and is at ${after.place}`))
    }
    details.push(...compareTypes(titleOf(field), field.type, after.type, 'both'))
  }
  // One that takes up no room of the others' breaks nobody.
  for (const field of left) details.push(compatible(`${titleOf(field)} is new`))
  return details
}

function titleOf({ name, type }: SurfaceField): string {
  return name === null ? `a member without a name (${type.text})` : `field ${name}`
}

function compareEnums(old: SurfaceEnum, now: SurfaceEnum): Detail[] {
  if (old.underlying === now.underlying || old.underlying === null) return []
  return [breaking(`its integer type was ${old.underlying} and is ${now.underlying}`)]
}

/** Numbers of versions change with each release, and are there to be compared. */
const versionWords = new Set([
  'version',
  'major',
  'minor',
  'micro',
  'patch',
  'patchlevel',
  'release',
  'revision',
  'date',
])

function compareConstants(old: SurfaceConstant, now: SurfaceConstant): Detail[] {
  if (old.value === now.value) return []
  const text = `was ${old.value} and is ${now.value}`
  const isVersion = nameWords(old.name).some((word) => versionWords.has(word))
  return [isVersion ? compatible(text) : breaking(text)]
}
