import type { FunctionDeclaration, TypedefDeclaration, VariableDeclaration } from './declarations.ts'
import type { CType, FunctionType, Parameter, Qualifiers, VectorType } from './types.ts'

/** A record or an enum: its declaration, or a reference to it. */
export interface Tagged {
  readonly id: string
  readonly cName: string | null
  /** Set in a reference that stands in the parameter list that the tag was new in. */
  readonly local?: boolean
}

/** How C spells a record or an enum. */
export interface TagSpelling {
  /** null where C has no way to name it: `struct { int x; } f(void)`. */
  tag(tagged: Tagged): string | null
  /**
   * Writes a function that does not return as GCC and Clang understand it inside any type, `volatile`;
   * without it that is left out.
   */
  readonly noreturn?: true
}

/** Spells what has a name of its own. */
export const ownNames: TagSpelling = { tag: ({ cName }) => cName }

/**
 * The C spelling of a type, with the header's own typedef names: `const struct archive_entry *`,
 * `int (*)(void *)`, `char [16]`. With a declarator (`cb`, say) it is a declaration: `int (*cb)(void *)`.
 *
 * A declarator is built inside out (N1570 6.7.6): what a type derives from wraps around what was
 * written so far, and a pointer is put in parentheses before `[` or `(` follows.
 */
export function cTypeName(type: CType, declarator = '', spelling: TagSpelling = ownNames): string {
  return write(type, declarator, { spelling, parameterNames: false })
}

interface Style {
  readonly spelling: TagSpelling
  readonly parameterNames: boolean
}

function write(type: CType, declarator: string, style: Style): string {
  switch (type.kind) {
    case 'block-pointer':
      return write(type.pointee, `(${joined(`^${qualifiers(type)}`, declarator)})`, style)
    case 'pointer': {
      if (type.nullptr) return joined(joined(qualifiers(type), 'typeof(nullptr)'), declarator)
      const inner = joined(`*${qualifiers(type)}`, declarator)
      const { pointee } = type
      if (pointee.kind === 'array') return write(pointee, `(${inner})`, style)
      if (type.noreturn && style.spelling.noreturn) {
        return joined(`volatile __typeof__(${write(pointee, '', style)})`, inner)
      }
      if (pointee.kind !== 'function') return write(pointee, inner, style)
      return functionDeclarator(pointee, `(${joined(conventionAttribute(pointee), inner)})`, style)
    }
    case 'array':
      return write(type.element, `${declarator}[${type.length ?? (type.variable ? '*' : '')}]`, style)
    case 'function':
      return functionDeclarator(type, joined(conventionAttribute(type), declarator), style)
    case 'typedef':
      if (type.noreturn && style.spelling.noreturn) {
        return joined(`volatile __typeof__(*(${type.name})0) *${qualifiers(type)}`, declarator)
      }
      return joined(joined(qualifiers(type), type.name), declarator)
    default: {
      const specifiers = joined(qualifiers(type), specifier(type, style.spelling))
      return joined(specifiers, declarator)
    }
  }
}

/** True if C can write this type down: no record or enum in it lacks a name. */
export function canBeSpelled(type: CType, spelling: TagSpelling): boolean {
  switch (type.kind) {
    case 'pointer':
    case 'block-pointer':
      return canBeSpelled(type.pointee, spelling)
    case 'array':
    case 'vector':
      return canBeSpelled(type.element, spelling)
    case 'function':
      return [type.result, ...type.parameters.map((p) => p.type)].every((t) => canBeSpelled(t, spelling))
    case 'record':
      return spelling.tag(type) !== null
    case 'enum':
      return spelling.tag(type) !== null
    default:
      return true
  }
}

/**
 * A declaration as a C programmer writes it, without its semicolon: `int archive_read_close(struct archive
 * *a)`.
 */
export function cDeclaration(
  declaration: FunctionDeclaration | TypedefDeclaration | VariableDeclaration,
  spelling: TagSpelling = ownNames,
): string {
  if (declaration.kind === 'function' && declaration.macro !== undefined) return declaration.macro
  const text = write(declaration.type, declaration.name, { spelling, parameterNames: true })
  if (declaration.kind === 'typedef') return `typedef ${text}`
  return declaration.kind === 'variable' ? `extern ${text}` : text
}

function functionDeclarator(type: FunctionType, declarator: string, style: Style): string {
  return write(type.result, `${declarator}(${parameterList(type, style)})`, style)
}

function parameterList(type: FunctionType, style: Style): string {
  const written = type.parameters.map((p: Parameter) =>
    write(p.type, (style.parameterNames && p.name) || '', style),
  )
  if (type.variadic) written.push('...')
  if (written.length === 0 && type.prototype) written.push('void')
  return written.join(', ')
}

/** A calling convention that is not the target's default, as GCC and Clang spell it on every target. */
function conventionAttribute(type: FunctionType): string {
  return type.callingConvention === 'cdecl' ? '' : `__attribute__((${type.callingConvention}))`
}

function qualifiers(type: Qualifiers): string {
  const words: string[] = []
  if (type.const) words.push('const')
  if (type.volatile) words.push('volatile')
  if (type.restrict) words.push('restrict')
  if (type.atomic) words.push('_Atomic')
  return words.join(' ')
}

function specifier(
  type: Exclude<CType, { kind: 'pointer' | 'block-pointer' | 'array' | 'function' | 'typedef' }>,
  spelling: TagSpelling,
): string {
  switch (type.kind) {
    case 'void':
      return 'void'
    case 'bool':
      return '_Bool'
    case 'integer':
    case 'floating':
      return type.name
    case 'bit-int':
      return `${type.signed ? '' : 'unsigned '}_BitInt(${type.width})`
    case 'complex':
      return `_Complex ${type.element.name}`
    case 'vector':
      return `__attribute__((${vectorAttribute(type)})) ${cTypeName(type.element, '', spelling)}`
    case 'va-list':
      return '__builtin_va_list'
    case 'record':
      return spelling.tag(type) ?? 'struct <unnamed>'
    case 'enum':
      return spelling.tag(type) ?? 'enum <unnamed>'
  }
}

const vectorAttribute = ({ bytes, length }: VectorType): string =>
  length === undefined ? `vector_size(${bytes})` : `ext_vector_type(${length})`

/**
 * Two pieces with a space between them, where both are there and a space is needed: `*const` and `p`, but `*`
 * and `p` as `*p`.
 */
function joined(left: string, right: string): string {
  if (left === '' || right === '') return left + right
  return /[*^]$/.test(left) ? left + right : `${left} ${right}`
}
