import type {
  Constant,
  ConstantScope,
  NamedObject,
} from '../../../generator/analyze/expressions/constant-scope.ts'
import type { RecordDeclaration, TypedefDeclaration } from '../../../generator/model/declarations.ts'
import type { CType } from '../../../generator/model/types.ts'
import type { Target } from '../../../generator/target/target.ts'
import { targets } from '../../../generator/target/targets.ts'
import { recordReference } from '../../model/tags.ts'

const location = { file: 'test.h', line: 1, column: 1 }
const declared = { location, comment: null, attributes: {} }

const integerNames = [
  'char',
  'signed char',
  'unsigned char',
  'short',
  'unsigned short',
  'int',
  'unsigned int',
  'long',
  'unsigned long',
  'long long',
  'unsigned long long',
] as const

/**
 * A scope that knows simple type names, and what a test declares; enough to test expressions without the
 * parser.
 */
export function stubScope(
  target: Target = targets['x86_64-linux-gnu'],
  known: {
    readonly typedefs?: Readonly<Record<string, CType>>
    readonly records?: readonly RecordDeclaration[]
    readonly identifiers?: Readonly<Record<string, Constant | NamedObject>>
  } = {},
): ConstantScope {
  const { typedefs = {}, records = [], identifiers = {} } = known
  return {
    target,
    resolver: {
      typedefs: { get: (name) => (name in typedefs ? typedefOf(name, typedefs[name]!) : undefined) },
      record: (id) => records.find((record) => record.id === id),
      enum: () => undefined,
    },
    identifier: (name) => identifiers[name] ?? null,
    isTypeName: (name) => name in typedefs,
    typeName: (text) => {
      const type = simpleType(text, typedefs)
      return type === null ? null : { type, alignment: null }
    },
  }
}

function typedefOf(name: string, type: CType): TypedefDeclaration {
  return { ...declared, kind: 'typedef', name, type, alignment: null }
}

/** Specifiers, then stars and array lengths. */
function simpleType(text: string, typedefs: Readonly<Record<string, CType>>): CType | null {
  const match = /^(const )?([\w ]+?) ?(\*?)(?:\[(\d+)\])?$/.exec(text)
  if (match === null) return null
  const [, isConst, name = '', star, length] = match
  let type = specifierType(name, typedefs)
  if (type !== null && isConst !== undefined) type = { ...type, const: true }
  if (type !== null && star === '*') type = { kind: 'pointer', pointee: type }
  if (type !== null && length !== undefined) type = { kind: 'array', element: type, length: Number(length) }
  return type
}

function specifierType(name: string, typedefs: Readonly<Record<string, CType>>): CType | null {
  if (name in typedefs) return { kind: 'typedef', name }
  if (name === 'void') return { kind: 'void' }
  if (name === '_Bool') return { kind: 'bool' }
  if (name === 'unsigned') return { kind: 'integer', name: 'unsigned int' }
  if (name === 'float' || name === 'double' || name === 'long double') return { kind: 'floating', name }
  if (/^(struct|union) /.test(name)) return recordReference(name)
  const integer = integerNames.find((kind) => kind === name)
  return integer === undefined ? null : { kind: 'integer', name: integer }
}
