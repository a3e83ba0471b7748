import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { TranslationUnit } from '../../../model/translation-unit.ts'
import type { SourceFile } from '../../../source/source.ts'
import { textBefore, writtenParameters } from '../documentation/written-parameters.ts'
import type {
  ArrayLength,
  Direction,
  FunctionFacts,
  Known,
  ParameterFacts,
  StatusConvention,
} from '../function-facts.ts'
import { isWritable, shapeOf } from '../parameter-shape.ts'
import { type Annotation, annotationsIn } from './annotations.ts'

/**
 * What Microsoft's annotations say of a function (SAL, the source-code annotation language of `sal.h`):
 * `_In_reads_(n)`, `_Out_`, `_Outptr_result_maybenull_`, `_Ret_notnull_`, `_Success_(return == 0)`. They are
 * read as they are written, since they are gone once the header is preprocessed. null where there are none.
 */
export function salFacts(
  declared: FunctionDeclaration,
  unit: TranslationUnit,
  files: ReadonlyMap<string, SourceFile>,
): FunctionFacts | null {
  const { name, type } = declared
  const of = writtenParameters(declared, files).map(({ text }) => annotationsIn(text))
  const before = annotationsIn(textBefore(declared, files))
  if (before.length === 0 && of.every((annotations) => annotations.length === 0)) return null
  const names = type.parameters.map((parameter) => parameter.name)
  const returned = before.find(({ head }) => head === 'Ret')
  return {
    function: name,
    parameters: type.parameters.map((parameter, index): ParameterFacts => {
      const shape = shapeOf(parameter.type, unit)
      const annotation = 'const' in shape ? of[index]?.find(({ head }) => head in directions) : undefined
      if (annotation === undefined) return nothing
      const { words, head } = annotation
      const isPointers = shape.kind === 'pointers' && head.endsWith('Outptr')
      const direction = isWritable(shape) ? directions[head] : undefined
      return {
        direction: direction === undefined ? null : said(direction, annotation),
        length: lengthOf(annotation, names),
        nullable: said(words.has('opt'), annotation),
        nullableValue: isPointers ? said(words.has('maybenull'), annotation) : null,
        closure: null,
      }
    }),
    result: {
      nullable: returned === undefined ? null : nullableResult(returned),
      length: returned === undefined ? null : lengthOf(returned, names),
      text: null,
    },
    status: statusOf(before, declared),
    next: null,
  }
}

const nothing: ParameterFacts = {
  direction: null,
  length: null,
  nullable: null,
  nullableValue: null,
  closure: null,
}

const directions: Readonly<Record<string, Direction>> = {
  In: 'in',
  Out: 'out',
  Inout: 'inout',
  Outptr: 'out',
  COM_Outptr: 'out',
  Outref: 'out',
}

function said<T>(value: T, { name }: Annotation): Known<T> {
  return { value, evidence: { kind: 'annotation', text: name } }
}

/**
 * The size is a parameter, or what one leads to (`*filled`), or a number. Of several values the first says
 * how much fits, the second how much there is afterwards.
 */
function lengthOf(annotation: Annotation, names: readonly (string | null)[]): Known<ArrayLength> | null {
  const { words, values, head } = annotation
  const isSized = ['reads', 'writes', 'updates', 'buffer', 'bytebuffer'].some((word) => words.has(word))
  if (!isSized) return words.has('z') ? said({ kind: 'terminated' }, annotation) : null
  const [size = '', filled = size] = values
  if (/^\d+$/.test(size)) return said({ kind: 'fixed', length: Number(size) }, annotation)
  const [, pointer, name] = /^(\*?)\s*(\w+)$/.exec(size) ?? []
  const parameter = names.indexOf(name ?? '')
  if (parameter < 0) return null
  const isGiven = head === 'In' || head === 'Ret' || head.endsWith('Outptr')
  const isBoth = pointer === '*' && filled === size
  const role = isGiven ? 'count' : isBoth ? 'capacity-and-count' : 'capacity'
  const unit = words.has('bytes') || words.has('bytebuffer') ? 'bytes' : 'elements'
  return said({ kind: 'parameter', parameter, unit, role }, annotation)
}

function nullableResult(annotation: Annotation): Known<boolean> | null {
  const { words } = annotation
  if (words.has('maybenull') || words.has('opt')) return said(true, annotation)
  return ['notnull', 'valid', 'z', 'writes'].some((word) => words.has(word)) ? said(false, annotation) : null
}

/** `_Success_(return == 0)`. Of a result that is to be looked at (`_Check_return_`) it is not said how. */
function statusOf(
  annotations: readonly Annotation[],
  { type }: FunctionDeclaration,
): Known<StatusConvention> | null {
  const success = annotations.find(({ head }) => head === 'Success')
  const condition = success?.values.join(',').replaceAll(/\s+/g, '') ?? ''
  const convention = conventions.find(([form]) => form.test(condition))?.[1]
  if (success === undefined || convention === undefined) return null
  const isPointer = type.result.kind === 'pointer'
  if (convention === 'null' ? !isPointer : isPointer) return null
  return said({ kind: convention }, success)
}

const conventions: readonly (readonly [RegExp, 'zero' | 'negative' | 'null' | 'false'])[] = [
  [/^return==0$/, 'zero'],
  [/^return>=0$|^return>-1$/, 'negative'],
  [/^return!=(?:NULL|nullptr)$/, 'null'],
  [/^return(?:!=(?:0|FALSE|false)|==(?:1|TRUE|true))?$/, 'false'],
]
