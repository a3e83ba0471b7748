import type { Access, Attributes } from '../../model/declarations.ts'
import type { ExtensionToken } from '../../parse/syntax-tree.ts'
import type { CallingConvention } from '../../target/target.ts'
import { stringLiteralText } from '../expressions/string-literal-text.ts'
import { type Attribute, attributesIn } from './attribute-list.ts'

/** What the attributes of one entity say, sorted by whom it concerns. */
export interface AttributeSummary {
  /** For a caller; the same empty object where there are none. */
  readonly attributes: Attributes
  readonly packed: boolean
  /** The operands of `aligned` and `_Alignas`; null for a bare `aligned`. */
  readonly alignments: readonly (string | null)[]
  /** `mode(DI)`: the mode without underscores. */
  readonly mode: string | null
  /** The operand of `vector_size`. */
  readonly vectorSize: string | null
  /** The operand of Clang's `ext_vector_type`: how many elements. */
  readonly vectorLength: string | null
  /** Bit-fields lie as another compiler would have it: `ms_struct`, `gcc_struct`. */
  readonly bitFieldStyle: 'ms_struct' | 'gcc_struct' | null
  /** `scalar_storage_order("big-endian")`: members are stored in the other order. */
  readonly bigEndian: boolean
  /** 1-based parameters that must not be null; an empty list stands for all pointers. */
  readonly nonnull: readonly number[] | null
  readonly callingConvention: CallingConvention | null
  readonly gnuInline: boolean
}

type Draft = { -readonly [K in keyof AttributeSummary]: AttributeSummary[K] }
type AttributesDraft = { -readonly [K in keyof Attributes]: Attributes[K] }

const nothing: AttributeSummary = {
  attributes: {},
  packed: false,
  alignments: [],
  mode: null,
  vectorSize: null,
  vectorLength: null,
  bitFieldStyle: null,
  bigEndian: false,
  nonnull: null,
  callingConvention: null,
  gnuInline: false,
}

/** Sums up the attributes, alignment specifiers and calling conventions among extension tokens. */
export function summarizeAttributes(extensions: readonly ExtensionToken[]): AttributeSummary {
  if (extensions.length === 0) return nothing
  const attributes: AttributesDraft = {}
  const summary: Draft = { ...nothing, attributes }
  for (const token of extensions) {
    if (token.kind === 'calling-convention') summary.callingConvention = callingConventionOf(token.text)
    else if (token.kind === 'attribute' || token.kind === 'declspec' || token.kind === 'alignas') {
      for (const attribute of attributesIn(token)) apply(attribute, summary, attributes)
    }
  }
  return summary
}

function apply({ name, arguments: args }: Attribute, summary: Draft, attributes: AttributesDraft): void {
  const first = args[0]
  switch (name) {
    case 'deprecated':
      attributes.deprecated = first === undefined ? (attributes.deprecated ?? '') : stringLiteralText(first)
      break
    case 'unavailable':
    // GNU's: a call that is compiled is an error, or warned of.
    case 'error':
    case 'warning':
      attributes.unavailable = first === undefined ? '' : stringLiteralText(first)
      break
    case 'availability':
      applyAvailability(args, attributes)
      break
    case 'warn_unused_result':
    case 'nodiscard':
      attributes.warnUnusedResult = true
      break
    case 'malloc':
    case 'restrict':
      attributes.malloc = true
      if (name === 'malloc' && first !== undefined) {
        attributes.freedBy = { function: first, parameter: Number(args[1] ?? 1) }
      }
      break
    case 'noreturn':
    case '_Noreturn':
      attributes.noreturn = true
      break
    case 'returns_nonnull':
      attributes.returnsNonnull = true
      break
    case 'format':
      if (args.length === 3) attributes.format = format(args)
      break
    case 'sentinel':
      attributes.sentinel = first === undefined ? 0 : Number.parseInt(first, 10)
      break
    case 'visibility':
      if (first !== undefined) attributes.visibility = stringLiteralText(first)
      break
    case 'access': {
      const access = accessOf(args)
      if (access !== null) attributes.access = [...(attributes.access ?? []), access]
      break
    }
    case 'nonnull':
      summary.nonnull = [...(summary.nonnull ?? []), ...args.map(Number).filter(Number.isInteger)]
      break
    case 'packed':
      summary.packed = true
      break
    case 'aligned':
    case 'align':
      summary.alignments = [...summary.alignments, first ?? null]
      break
    case 'mode':
      summary.mode = first?.replace(/^__(.+)__$/, '$1') ?? null
      break
    case 'vector_size':
      summary.vectorSize = first ?? null
      break
    case 'ext_vector_type':
      summary.vectorLength = first ?? null
      break
    case 'ms_struct':
    case 'gcc_struct':
      summary.bitFieldStyle = name
      break
    case 'scalar_storage_order':
      summary.bigEndian = first !== undefined && stringLiteralText(first) === 'big-endian'
      break
    case 'gnu_inline':
      summary.gnuInline = true
      break
    case 'ms_abi':
    case 'sysv_abi':
    case 'stdcall':
    case 'fastcall':
    case 'thiscall':
    case 'vectorcall':
    case 'cdecl':
      summary.callingConvention = name
  }
}

/** Clang's `availability(macos, deprecated=10.6, message="…")`: one platform's clauses. */
function applyAvailability([platform, ...clauses]: readonly string[], attributes: AttributesDraft): void {
  if (platform !== 'macos' && platform !== 'macosx') return
  const message = stringLiteralText(clauses.find((clause) => clause.startsWith('message')) ?? '')
  if (clauses.includes('unavailable')) attributes.unavailable = message
  else if (clauses.some((clause) => clause.startsWith('deprecated'))) attributes.deprecated = message
}

function accessOf([word = '', parameter, size]: readonly string[]): Access | null {
  const mode = word.replace(/^__(.+)__$/, '$1')
  if (mode !== 'read_only' && mode !== 'write_only' && mode !== 'read_write' && mode !== 'none') return null
  const place = Number(parameter)
  if (!Number.isInteger(place)) return null
  const counted = Number(size)
  return Number.isInteger(counted) ? { mode, parameter: place, size: counted } : { mode, parameter: place }
}

function format(args: readonly string[]): NonNullable<Attributes['format']> {
  return {
    archetype: args[0]!.replace(/^__(.+)__$/, '$1'),
    format: Number.parseInt(args[1]!, 10),
    first: Number.parseInt(args[2]!, 10),
  }
}

/** `__stdcall` and the like, with any number of underscores. */
function callingConventionOf(word: string): CallingConvention {
  const name = word.replace(/^_+/, '')
  return name === 'stdcall' || name === 'fastcall' || name === 'vectorcall' || name === 'thiscall'
    ? name
    : 'cdecl'
}
