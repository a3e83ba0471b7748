import { canBeSpelled, cTypeName, type TagSpelling } from '../../model/c-type-name.ts'
import type {
  EnumDeclaration,
  FunctionDeclaration,
  TypedefDeclaration,
  VariableDeclaration,
} from '../../model/declarations.ts'
import type { CType } from '../../model/types.ts'
import { assertion, type Fact } from './provable-fact.ts'

/** What headers say of a function: its type. */
export function functionFacts(declared: FunctionDeclaration, spelling: TagSpelling): Fact[] {
  const { name, type, attributes } = declared
  if (attributes.unavailable !== undefined || !canBeSpelled(type, spelling)) return []
  const spelled = cTypeName(type, '', spelling)
  // Clang 19 takes `int (...)` for a C++ fold expression. Where a type is not written so, the pointer would
  // show `noreturn`.
  const isBare = type.variadic && type.parameters.length === 0
  const condition = isBare
    ? compatible(`__typeof__(&${name})`, pointerTo(type, spelling))
    : compatible(`__typeof__(${name})`, spelled)
  return [assertion(`${name} has the type ${spelled}`, condition)]
}

/** A variable's type, its qualifiers included. */
export function variableFacts(declared: VariableDeclaration, spelling: TagSpelling): Fact[] {
  const { name, type, attributes } = declared
  if (attributes.unavailable !== undefined || !canBeSpelled(type, spelling)) return []
  return [
    assertion(
      `${name} has the type ${cTypeName(type, '', spelling)}`,
      compatible(`__typeof__(&${name})`, pointerTo(type, spelling)),
    ),
  ]
}

/** A typedef name's type, and its alignment where an attribute sets one. */
export function typedefFacts(declared: TypedefDeclaration, spelling: TagSpelling): Fact[] {
  const { name, type, alignment, attributes } = declared
  if (attributes.unavailable !== undefined || !canBeSpelled(type, spelling)) return []
  const facts = [
    assertion(
      `${name} stands for ${cTypeName(type, '', spelling)}`,
      compatible(`${name} *`, pointerTo(type, spelling)),
    ),
  ]
  if (alignment !== null) {
    facts.push(assertion(`${name} is aligned to ${alignment} bytes`, `__alignof__(${name}) == ${alignment}`))
  }
  return facts
}

/** The enumerators' values and the integer type behind an enum. */
export function enumFacts(declared: EnumDeclaration, spelling: TagSpelling): Fact[] {
  const facts = declared.constants
    .filter((constant) => constant.attributes?.unavailable === undefined)
    .map(({ name, value }) => assertion(`${name} is ${value}`, `${name} == ${integerLiteral(value)}`))
  const spelled = spelling.tag(declared)
  if (spelled !== null && declared.underlying !== null) {
    facts.push(
      assertion(
        `${spelled} is represented as ${declared.underlying}`,
        compatible(spelled, declared.underlying),
      ),
    )
  }
  return facts
}

export function compatible(a: string, b: string): string {
  return `__builtin_types_compatible_p(${a}, ${b})`
}

/** A pointer shows its pointee's qualifiers, which compatibility of the type itself leaves out of account. */
export function pointerTo(type: CType, spelling: TagSpelling): string {
  return cTypeName({ kind: 'pointer', pointee: type }, '', spelling)
}

/** An integer constant expression of a type that holds the value. */
export function integerLiteral(value: bigint): string {
  // -9223372036854775808 is no constant but a negated one, which its type does not hold.
  if (value < 0n) return `(-${integerLiteral(-value - 1n)} - 1)`
  if (value < 1n << 63n) return `${value}LL`
  if (value < 1n << 64n) return `${value}ULL`
  const low = value & ((1n << 64n) - 1n)
  return `((unsigned __int128)${value >> 64n}ULL << 64 | ${low}ULL)`
}
