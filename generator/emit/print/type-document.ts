import type { MemberTree, ParameterTree, TypeTree } from '../../typescript/types.ts'
import { bracketed, type Document, group, indented, joined, line } from './document.ts'
import { textLiteral } from './literals.ts'
import { type Place, printDocument } from './print-document.ts'

/** A type as TypeScript spells it. */
export function typeDocument(type: TypeTree): Document {
  switch (type.kind) {
    case 'named':
      if (type.arguments.length === 0) return type.name
      return [type.name, '<', joined(type.arguments.map(typeDocument), ', '), '>']
    case 'nullable':
      return [unionMember(type.type), ' | null']
    case 'union':
      return unionDocument(type.members)
    case 'open-number':
      return '(number & {})'
    case 'text':
      return textLiteral(type.value)
    case 'typeof':
      return `typeof ${type.name}`
    case 'function':
      return [bracketed('(', type.parameters.map(parameterDocument), ')'), ' => ', typeDocument(type.result)]
    case 'object':
      return objectDocument(type.members, false)
    case 'array':
      return [arrayElement(type.element), '[]']
  }
}

/** `name: type`. */
export function parameterDocument({ name, type }: ParameterTree): Document {
  return [`${name}: `, typeDocument(type)]
}

/** Type arguments where the last one, an object, may take lines of its own: `Struct<'point', { … }>`. */
export function openTypeDocument(name: string, first: TypeTree, members: readonly MemberTree[]): Document {
  const form = (broken: boolean): Document => [
    `${name}<`,
    typeDocument(first),
    ', ',
    objectDocument(members, broken),
    '>',
  ]
  return { kind: 'choice', flat: form(false), open: () => form(true), broken: () => form(true) }
}

function objectDocument(members: readonly MemberTree[], broken: boolean): Document {
  if (members.length === 0) return '{}'
  const items = members.map(({ name, optional, type }) => [
    `${name}${optional ? '?' : ''}: `,
    typeDocument(type),
  ])
  const afterLast = { kind: 'if-broken', content: ';' } as const
  return group(['{', indented([line, joined(items, [';', line]), afterLast]), line, '}'], broken)
}

/**
 * On one line, or a member a line behind the first: ts-morph indents what follows a declaration's first line.
 */
function unionDocument(members: readonly TypeTree[]): Document {
  const [first = '', ...rest] = members.map((member) => unionMember(member))
  return group([first, ...rest.map((member) => [line, '| ', member])])
}

function unionMember(type: TypeTree): Document {
  return type.kind === 'function' ? ['(', typeDocument(type), ')'] : typeDocument(type)
}

function arrayElement(type: TypeTree): Document {
  const isSimple = type.kind !== 'function' && !isUnion(type)
  return isSimple ? typeDocument(type) : ['(', typeDocument(type), ')']
}

function isUnion({ kind }: TypeTree): boolean {
  return kind === 'union' || kind === 'nullable' || kind === 'typeof'
}

/** Where every line is long enough. */
const anywhere: Place = { column: -Infinity, indent: 0, given: 0, following: 0 }

/** A type as text, on one line. */
export function typeText(type: TypeTree): string {
  return type.kind === 'named' && type.arguments.length === 0
    ? type.name
    : printDocument(typeDocument(type), anywhere)
}
