import type { FunctionDeclaration } from '../../../model/declarations.ts'
import { fitsPattern } from '../../../name-patterns.ts'
import type { ParameterName, TakeOverOption } from '../../plan-options.ts'
import { takesReference } from '../disposers/references.ts'
import type { Evidence } from '../evidence.ts'
import type { GirFacts } from '../gir-facts.ts'
import { pointedBy } from '../pointed-subject.ts'
import type { UnitIndex } from '../unit-index.ts'
import { candidatesOf, isHandedOut, isOwnerNamed, isResultNamed, meantBy } from './meant-arguments.ts'
import { type TakeoverClaim, takeoverClaims } from './takeover-claims.ts'

/** What a function takes over of its arguments: from then on C frees it. */
export interface TakenOver {
  readonly function: string
  /** 0-based: handles, arrays of them, or memory. */
  readonly parameters: readonly number[]
  /** Whom it belongs to from then on: the result, or the handle in a parameter; null: it may be gone. */
  readonly owner: 'result' | number | null
  /** Only if the call succeeds. */
  readonly onSuccess: boolean
  /** It can be used while its owner lives; else C may have freed it at once. */
  readonly livesOn: boolean
  readonly evidence: Evidence
}

/**
 * The functions that take over what they are given, by the configuration, a GIR file, or what their
 * documentation says. Names say nothing of it.
 *
 * @param frees functions that free an argument, and the argument: that is no matter of this
 */
export function findTakeovers(
  index: UnitIndex,
  frees: ReadonlyMap<string, { readonly parameter: number }>,
  options: Readonly<Record<string, TakeOverOption | null>>,
  gir: GirFacts,
): Map<string, TakenOver> {
  const found = new Map<string, TakenOver>()
  for (const declared of index.functions.values()) {
    const { name } = declared
    const configured = Object.entries(options).findLast(([pattern]) => fitsPattern(name, pattern))
    const taken =
      configured !== undefined
        ? configured[1] === null
          ? null
          : byConfiguration(declared, configured[1], index)
        : (byGir(declared, gir, index) ?? byDocumentation(declared, index))
    if (taken === null) continue
    if (configured === undefined && takesReferences(declared, index)) continue
    const parameters = taken.parameters.filter((parameter) => frees.get(name)?.parameter !== parameter)
    if (parameters.length > 0) found.set(name, { ...taken, parameters })
  }
  return found
}

function byConfiguration(
  declared: FunctionDeclaration,
  { parameters: wanted, owner: given, onSuccess = false }: TakeOverOption,
  index: UnitIndex,
): TakenOver {
  const place = (wanted: ParameterName): number =>
    declared.type.parameters.findIndex(
      (each, at) => each.name === wanted || String(at + 1) === String(wanted),
    )
  const parameters = wanted.map(place).filter((at) => at >= 0)
  const owner =
    given === null
      ? null
      : given === undefined
        ? usualOwner(declared, parameters, index)
        : given === 'result'
          ? 'result'
          : place(given)
  return {
    function: declared.name,
    parameters,
    owner: owner === -1 ? null : owner,
    onSuccess,
    livesOn: true,
    evidence: { kind: 'configuration' },
  }
}

/** `x_ref(x)`: "takes ownership" is said of its caller. */
function takesReferences({ name, type, comment }: FunctionDeclaration, { unit }: UnitIndex): boolean {
  const [self] = type.parameters
  const pointed = self === undefined ? null : pointedBy(self.type, unit)
  if (pointed === null) return false
  return (
    takesReference(name, pointed.record, unit) ||
    (type.parameters.length === 1 && /\bincrem\w+ (?:the )?ref/i.test(comment ?? ''))
  )
}

/** `transfer-ownership="full"` of what is given. */
function byGir(declared: FunctionDeclaration, gir: GirFacts, index: UnitIndex): TakenOver | null {
  const fact = gir.get(declared.name)
  if (fact === undefined) return null
  const parameters = fact.parameters.flatMap(({ transfer, direction }, at) => {
    const type = declared.type.parameters[at]?.type
    const pointed = type === undefined ? null : pointedBy(type, index.unit)
    const isGiven = transfer === 'full' && direction === 'in' && pointed !== null
    return isGiven && pointed.record !== null && !pointed.indirect && !pointed.const ? [at] : []
  })
  if (parameters.length === 0) return null
  const evidence: Evidence = { kind: 'gir', text: `${fact.namespace}, transfer full` }
  const owner = usualOwner(declared, parameters, index)
  return { function: declared.name, parameters, owner, onSuccess: false, livesOn: false, evidence }
}

function byDocumentation(declared: FunctionDeclaration, index: UnitIndex): TakenOver | null {
  const speaking = documentedBy(declared, index)
  if (speaking === null) return null
  const { type } = declared
  const names = new Set(type.parameters.flatMap(({ name }) => name ?? []))
  const claims = claimsOf(declared, speaking, names)
  // What is handed out is counted or not as well.
  const taking = claims.filter(
    ({ kind, isUncounted }) => kind === 'taken' && !(isUncounted && isHandedOut(declared, index)),
  )
  if (taking.length === 0) return null
  const known = new Set(speaking.type.parameters.map(({ name }) => name))
  const candidates = candidatesOf(declared, index).filter(({ name }) => known.has(name))
  const kept = new Set(claims.flatMap(({ kind, parameter }) => (kind === 'kept' ? (parameter ?? []) : [])))
  // Of what says both nobody knows what it means.
  const keepsAll = claims.some(({ kind, parameter }) => kind === 'kept' && parameter === null)
  let first: TakeoverClaim | null = null
  const parameters = new Set<number>()
  for (const claim of taking) {
    for (const { index: at, name } of meantBy(claim, candidates, keepsAll, declared, index)) {
      if (kept.has(name)) continue
      // Where there is nobody to own it, that tells how long it lives: `freed when its connection is closed`.
      if (claim.isFate && claim.livesOn && usualOwner(declared, [at], index) === null) continue
      parameters.add(at)
      first ??= claim
    }
  }
  if (first === null) return null
  const chosen = [...parameters].sort((a, b) => a - b)
  return {
    function: declared.name,
    parameters: chosen,
    owner: ownerOf(first, declared, chosen, index),
    onSuccess: first.onSuccess,
    livesOn: taking.some(({ livesOn }) => livesOn),
    evidence: { kind: 'documentation', sentence: first.sentence, function: speaking.name },
  }
}

/** What the other function's comment says, unless its own says otherwise. */
function claimsOf(
  declared: FunctionDeclaration,
  speaking: FunctionDeclaration,
  names: ReadonlySet<string>,
): TakeoverClaim[] {
  const own = declared.comment === null ? [] : takeoverClaims(declared.comment, names, declared.name)
  if (speaking === declared || own.some(({ kind, parameter }) => kind === 'kept' && parameter === null))
    return own
  return [...own, ...takeoverClaims(speaking.comment!, names, speaking.name)]
}

/** Its own comment; of `x_r`, whose comment only refers to `x`, that one's. */
export function documentedBy(
  declared: FunctionDeclaration,
  { functions }: UnitIndex,
): FunctionDeclaration | null {
  const { comment } = declared
  if (comment === null) return null
  const [, referred = identicalTo(comment)] =
    /^\s*[\\@](?:see|sa|copydoc)\s+(\w+)(?:\(\))?\.?\s*$/.exec(comment) ?? []
  if (referred === undefined) return declared
  const other = functions.get(referred)
  return other === undefined || other.comment === null
    ? identicalTo(comment) === undefined
      ? null
      : declared
    : other
}

/** `The semantics are identical to x_add, except that …`, `Same as x_add(), but …`. */
function identicalTo(comment: string): string | undefined {
  const [, other] =
    /\b(?:semantics|behaviou?r|meaning|function|This|It|Does|Works|Is|Exactly|The same|Same)\b[^.;]{0,30}?\b(?:identical(?:ly)? to|(?:the )?same as)\s+`?(\w+)/i.exec(
      comment.replaceAll(/\s+/g, ' '),
    ) ?? []
  return other
}

/** Whom it belongs to from then on. */
function ownerOf(
  { owner, sentence }: TakeoverClaim,
  declared: FunctionDeclaration,
  taken: readonly number[],
  index: UnitIndex,
): TakenOver['owner'] {
  if (/\b(?:consum|no longer|afterwards|any ?more|after)\b/i.test(sentence) && owner === '') return null
  const hasResult = isHandedOut(declared, index)
  if (hasResult && isResultNamed(owner, declared, index)) return 'result'
  const at = declared.type.parameters.findIndex(
    (_, parameter) => !taken.includes(parameter) && isOwnerNamed(owner, parameter, declared, index),
  )
  return at >= 0 ? at : usualOwner(declared, taken, index)
}

/** What the function makes of it; else the object that it is called for. */
function usualOwner(
  declared: FunctionDeclaration,
  taken: readonly number[],
  index: UnitIndex,
): TakenOver['owner'] {
  if (isHandedOut(declared, index)) return 'result'
  const [self] = declared.type.parameters
  const pointed = self === undefined ? null : pointedBy(self.type, index.unit)
  return pointed !== null && pointed.record !== null && !pointed.indirect && !taken.includes(0) ? 0 : null
}
