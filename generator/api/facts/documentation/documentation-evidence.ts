import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { TranslationUnit } from '../../../model/translation-unit.ts'
import type { RecordId } from '../../../model/types.ts'
import type { Evidence } from '../../../plan/ownership/evidence.ts'
import type { SourceFile } from '../../../source/source.ts'
import type { Direction, FunctionFacts, Known, ParameterFacts } from '../function-facts.ts'
import { isWritable, type Shape, shapeOf } from '../parameter-shape.ts'
import type { RecordUses } from '../record-uses.ts'
import { type Constants, nextByDocumentation, statusByDocumentation } from '../status-evidence.ts'
import { type DocumentedPlace, readDocumentation } from './documented-parameters.ts'
import { type WrittenParameter, writtenParameters } from './written-parameters.ts'

/** What the documentation of a function says of its parameters, and comments beside them. */
export function documentedFacts(
  declared: FunctionDeclaration,
  unit: TranslationUnit,
  files: ReadonlyMap<string, SourceFile>,
  uses: RecordUses,
  constants: Constants,
): FunctionFacts | null {
  const { name, comment, type } = declared
  const written = writtenParameters(declared, files)
  const isCommented = written.some(({ comment: beside }) => beside !== '')
  if (comment === null && !isCommented && !written.some(({ text }) => annotation.test(text))) return null
  const names = type.parameters.flatMap((parameter) => parameter.name ?? [])
  const { parameters, result } = readDocumentation(comment ?? '', names)
  return {
    function: name,
    parameters: type.parameters.map((parameter, index): ParameterFacts => {
      const place = parameters.get(parameter.name ?? '') ?? null
      const beside = written[index] ?? null
      const shape = shapeOf(parameter.type, unit)
      const isOut = isWritable(shape) && (shape.kind !== 'record' || isKnownValue(shape.record, uses))
      return {
        direction: isOut ? (directionOf(place, beside, name) ?? textsDirection(shape, place, name)) : null,
        length: null,
        nullable: nullabilityOf(place, beside, name),
        nullableValue: null,
        closure: null,
      }
    }),
    result: {
      nullable: nullableResult(result, name),
      length: null,
      text: textResult(declared, result, unit),
    },
    status: result === null ? null : statusByDocumentation(declared, result.text, unit),
    next: result === null ? null : nextByDocumentation(declared, result.text, constants),
  }
}

/** An object that a sentence says is written to is changed, not made. */
function isKnownValue(record: RecordId, { plain, constant, derived }: RecordUses): boolean {
  return plain.has(record) || (constant.has(record) && !derived.has(record))
}

/** Words before parameters that expand to nothing; those of SAL are evidence of their own. */
const annotation = /\b(IN|OUT|INOUT|IN_OUT)(?=\s)/

function directionOf(
  place: DocumentedPlace | null,
  beside: WrittenParameter | null,
  name: string,
): Known<Direction> | null {
  const annotated = annotation.exec(beside?.text ?? '')
  if (annotated !== null) {
    const word = annotated[0].toLowerCase()
    const value = word === 'in' || word === 'out' ? word : 'inout'
    return { value, evidence: { kind: 'attribute', text: annotated[0] } }
  }
  if (place?.direction != null) return documented(place.direction, `${place.direction}: ${place.text}`, name)
  const comment = beside?.comment ?? ''
  const marked = markedDirection(comment)
  if (marked !== null) return documented(marked, comment, name)
  for (const text of [place?.text ?? '', comment]) {
    const described = describedDirection(text)
    if (described !== null) return documented(described, text, name)
  }
  return null
}

/** `/* OUT *​/`, `/* IN/OUT: … *​/`, `// [out]`. */
function markedDirection(comment: string): Direction | null {
  const found =
    /^[[(]?\s*(in\s*[/,|&]\s*out|inout|out|in|output|input)\s*[\])]?\s*(?:$|[:.,;-]|\b(?=[A-Z]))/i.exec(
      comment,
    )
  if (found === null) return null
  const word = found[1]!.toLowerCase()
  if (/^in\w*\s*[/,|&]|^inout/.test(word)) return 'inout'
  return word.startsWith('out') ? 'out' : 'in'
}

const stored =
  /\b(?:where|in(?:to)? which|to which) (?:to |the [\w ]{1,40}? |it |they )?(?:(?:will|is|are|should|shall|may|can|gets?) (?:be )?(?:to be )?)?(?:stor|writ|plac|put|return|sav|copi|receiv|fill)\w*|\bto (?:store|receive|hold|be filled)\b|\b(?:that|which) (?:will|would|is to|should) (?:store|receive|hold|be (?:filled|set|updated))\b|\b(?:filled|set|populated|updated|written) (?:in|with|to|by|on return|on success)\b|\bwill be (?:filled|set|populated|written|updated|stored|returned)\b|\breturns? (?:via|through|by|in) this\b|\breturn(?:ed)? (?:location|value|pointer|parameter)\b|\blocation (?:to|for|where)\b|\b(?:output|out) (?:parameter|pointer|variable|buffer|value|array)\b|\bthe (?:resulting|returned|found|newly created|created|looked[- ]up)\b|\bpointer to (?:the|a) (?:variable|location)\b/i
const both =
  /\bin(?:put)?(?:[/-]| and )out(?:put)?\b|\bon (?:input|entry)\b[\s\S]*\bon (?:output|exit|return)\b|\bupon (?:entry|input)\b|\bmust be initiali[sz]ed\b|\b(?:will be|is|are) (?:advanced|incremented|modified in place|set to NULL)\b/i

/** What a sentence says of a pointer that C could write to. */
function describedDirection(text: string): Direction | null {
  if (text === '') return null
  const [first = ''] = text.split(/(?<=[.;])\s+(?=[A-Z])/)
  if (both.test(text)) return 'inout'
  if (/^(?:out|output)\b\s*[:-]/i.test(text)) return 'out'
  return stored.test(first) ? 'out' : null
}

/** A list of texts that NULL ends is given: of one that is handed out, its place is given. */
function textsDirection(shape: Shape, place: DocumentedPlace | null, name: string): Known<Direction> | null {
  if (place === null || shape.kind !== 'pointers' || shape.inner.kind !== 'text') return null
  return /^(?:an? |the )?(?:null|zero|nil)[- ]?terminated (?:array|list|vector)\b/i.test(place.text)
    ? documented('in', place.text, name)
    : null
}

const mayBeNull =
  /\b(?:may|can|could|might) be (?:a )?(?:NULL|null|nil)\b|\bor (?:a )?NULL\b|\bNULL (?:to|if|for|is|means|when|can|may)\b|\b(?:if|when) (?:it is |it's |this is )?NULL\b|\(optional\b|\boptional\b|\b(?:[Ii]f|[Ww]hen|[Uu]nless|[Pp]rovided)\b[^.,;]{0,40}\b(?:non-?NULL|not NULL)\b|\bNULL is (?:allowed|permitted|ok|accepted|valid)\b|\bpass(?:ing)? NULL\b/
const mustNotBeNull =
  /\b(?:must not|mustn't|may not|cannot|can not|can't|should not|shouldn't|never) be (?:NULL|null)\b|(?<!\b(?:[Ii]f|[Ww]hen|[Uu]nless|[Pp]rovided)\b[^.,;]{0,40})(?:\bnon-?NULL\b(?! to)|\bnot NULL\b)/

function nullabilityOf(
  place: DocumentedPlace | null,
  beside: WrittenParameter | null,
  name: string,
): Known<boolean> | null {
  if (place?.marks.some((mark) => /^(?:nullable|optional|allow-none|out,? optional|may be null)$/.test(mark)))
    return documented(true, `(${place.marks.join(') (')})`, name)
  if (place?.marks.includes('not nullable')) return documented(false, '(not nullable)', name)
  for (const text of [place?.text ?? '', beside?.comment ?? '']) {
    if (mustNotBeNull.test(text)) return documented(false, text, name)
    if (mayBeNull.test(text)) return documented(true, text, name)
  }
  return null
}

function nullableResult(place: DocumentedPlace | null, name: string): Known<boolean> | null {
  if (place === null) return null
  if (place.marks.includes('nullable')) return documented(true, '(nullable)', name)
  const { text } = place
  if (/\bnever (?:returns? )?NULL\b/.test(text)) return documented(false, text, name)
  // "non-NULL on success, NULL on failure"
  if (/\bNULL\b/.test(text.replaceAll(/\bnon-?NULL\b/g, ' '))) return documented(true, text, name)
  return /\bnon-?NULL\b/.test(text) ? documented(false, text, name) : null
}

/** `a newly allocated string`: not one of bytes, nor several. */
function textResult(
  { name, type }: FunctionDeclaration,
  place: DocumentedPlace | null,
  unit: TranslationUnit,
): Known<boolean> | null {
  const shape = shapeOf(type.result, unit)
  const isCharacters = shape.kind === 'text' || (shape.kind === 'bytes' && !shape.void)
  if (place === null || !isCharacters || shape.const) return null
  const isOther =
    /\b(?:byte|octet|binary|bit|raw|encoded|length[- ]prefixed|counted)[- ]strings?\b|\bstrings\b|\b(?:array|list|vector|pair) of\b|\bstring of (?:bytes|octets)\b|\bnot (?:NUL|null|zero)\b/i
  const isText =
    /\bstring\b|\b(?:NUL|null|zero)[- ]terminated\b/i.test(place.text) && !isOther.test(place.text)
  return isText ? documented(true, place.text, name) : null
}

function documented<T>(value: T, sentence: string, name: string): Known<T> {
  const evidence: Evidence = { kind: 'documentation', sentence, function: name }
  return { value, evidence }
}
