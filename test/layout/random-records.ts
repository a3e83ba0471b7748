import { cTypeName } from '../../generator/model/c-type-name.ts'
import type {
  EnumDeclaration,
  Field,
  RecordDeclaration,
  TypedefDeclaration,
} from '../../generator/model/declarations.ts'
import { noDefinitions } from '../../generator/model/definitions.ts'
import type { TranslationUnit } from '../../generator/model/translation-unit.ts'
import type { CType } from '../../generator/model/types.ts'
import type { IntegerKind, Target } from '../../generator/target/target.ts'
import { enumReference, recordReference, tagged } from '../model/tags.ts'
import type { Random } from '../random.ts'
import { bitField, field as plainField } from './build-unit.ts'

/** Records as C text and as what the analysis of that text must give. */
export interface RandomRecords {
  readonly text: string
  readonly unit: TranslationUnit
}

const declared = { location: { file: 'random.h', line: 1, column: 1 }, comment: null, attributes: {} }

const integers: readonly IntegerKind[] = [
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
]

const alignments = [1, 2, 4, 8, 16, 32]

/**
 * Makes `count` records of every shape that C, GNU C and Microsoft's compiler know, each of which may
 * contain the ones before it.
 */
export function randomRecords(random: Random, count: number, target: Target): RandomRecords {
  return new Builder(random, target).build(count)
}

/** A member's declaration and what it declares. */
interface Declared {
  readonly text: string
  readonly field: Field
}

class Builder {
  readonly #random: Random
  readonly #target: Target
  readonly #lines: string[] = []
  readonly #records = new Map<string, RecordDeclaration>()
  readonly #enums = new Map<string, EnumDeclaration>()
  readonly #typedefs = new Map<string, TypedefDeclaration>()
  /** Ids of complete records that may stand in an array. */
  readonly #elements: string[] = []
  #names = 0

  constructor(random: Random, target: Target) {
    this.#random = random
    this.#target = target
  }

  build(count: number): RandomRecords {
    this.#declareEnums()
    this.#declareTypedefs()
    for (let i = 0; i < count; i++) this.#declareRecord(i)
    const unit: TranslationUnit = {
      target: this.#target.name,
      headers: ['random.h'],
      functions: [],
      records: this.#records,
      enums: this.#enums,
      typedefs: this.#typedefs,
      constants: [],
      variables: [],
      definitions: noDefinitions,
      skipped: [],
    }
    return { text: `${this.#lines.join('\n')}\n`, unit }
  }

  #declareEnums(): void {
    // Microsoft's enums are `int` whatever their values are.
    const unsigned: IntegerKind = this.#target.os === 'win32' ? 'int' : 'unsigned int'
    this.#declareEnum('positive', 5n, unsigned)
    this.#declareEnum('negative', -5n, 'int')
  }

  #declareEnum(tag: string, value: bigint, underlying: IntegerKind): void {
    const id = `enum ${tag}`
    const name = `${tag}_value`
    this.#lines.push(`${id} { ${name} = ${value} };`)
    const constants = [{ name, value, comment: null, location: declared.location }]
    this.#enums.set(id, {
      ...declared,
      kind: 'enum',
      ...tagged(id),
      tag,
      typedefName: null,
      underlying,
      constants,
    })
  }

  /** `aligned` on a typedef name raises an alignment, or lowers it. */
  #declareTypedefs(): void {
    for (const integer of ['char', 'short', 'int', 'long long'] as const) {
      for (const alignment of alignments) {
        const name = `${integer.replace(' ', '_')}_aligned_${alignment}`
        this.#lines.push(`typedef ${integer} ${name} __attribute__((aligned(${alignment})));`)
        const type: CType = { kind: 'integer', name: integer }
        this.#typedefs.set(name, { ...declared, kind: 'typedef', name, type, alignment })
      }
    }
  }

  #declareRecord(index: number): void {
    const random = this.#random
    const pragmaPack = random.chance(0.25) ? random.pick([1, 2, 4, 8, 16]) : null
    if (pragmaPack !== null) this.#lines.push(`#pragma pack(push, ${pragmaPack})`)
    const tag = `r${index}`
    const flexible = random.chance(0.1)
    const { text, record } = this.#define(tag, pragmaPack, flexible, 2)
    this.#lines.push(`${text};`)
    if (pragmaPack !== null) this.#lines.push('#pragma pack(pop)')
    if (!flexible || record.recordKind === 'union') this.#elements.push(record.id)
  }

  /** A record's definition; `tag` null for a record without a name. */
  #define(
    tag: string | null,
    pragmaPack: number | null,
    flexible: boolean,
    depth: number,
  ): { text: string; record: RecordDeclaration } {
    const random = this.#random
    const recordKind = random.chance(0.25) ? 'union' : 'struct'
    const packed = random.chance(0.2)
    const alignment = random.chance(0.15) ? random.pick(alignments) : null
    const members = Array.from({ length: random.integer(random.chance(0.1) ? 0 : 1, 8) }, () =>
      this.#member(pragmaPack, depth),
    )
    if (flexible && recordKind === 'struct') members.push(this.#plainMember(), this.#flexibleMember())
    const attributes = [
      ...(packed ? ['packed'] : []),
      ...(alignment === null ? [] : [`aligned(${alignment})`]),
    ]
    const suffix = attributes.length === 0 ? '' : ` __attribute__((${attributes.join(', ')}))`
    const body = members.map((member) => ` ${member.text};`).join('')
    const head = tag === null ? recordKind : `${recordKind} ${tag}`
    const id = tag === null ? `anonymous random.h:${this.#names++}:1` : head
    const record: RecordDeclaration = {
      ...declared,
      kind: 'record',
      ...tagged(id),
      recordKind,
      tag,
      typedefName: null,
      fields: members.map((member) => member.field),
      packed,
      pragmaPack,
      alignment,
      local: false,
    }
    this.#records.set(id, record)
    return { text: `${head} {${body} }${suffix}`, record }
  }

  #member(pragmaPack: number | null, depth: number): Declared {
    const next = this.#random.next()
    if (next < 0.4) return this.#bitField(pragmaPack)
    if (next < 0.5 && depth > 0) return this.#nested(pragmaPack, depth)
    return this.#plainMember()
  }

  #plainMember(): Declared {
    return this.#declare(this.#type())
  }

  #flexibleMember(): Declared {
    const element: CType = { kind: 'integer', name: this.#random.pick(integers) }
    return this.#declare({ kind: 'array', element, length: null }, '', [])
  }

  /** A record defined within a record: an anonymous member, or one with a name. */
  #nested(pragmaPack: number | null, depth: number): Declared {
    const { text, record } = this.#define(null, pragmaPack, false, depth - 1)
    const name = this.#random.chance(0.6) ? null : this.#name()
    const field = plainField(name, recordReference(record.id))
    return { text: name === null ? text : `${text} ${name}`, field }
  }

  #bitField(pragmaPack: number | null): Declared {
    const random = this.#random
    const type = this.#bitFieldType()
    const size = this.#widthOf(type)
    if (random.chance(0.15)) {
      const bitWidth = random.chance(0.6) ? 0 : random.integer(1, size)
      return {
        text: `${cTypeName(type)} : ${bitWidth}`,
        field: bitField(null, type, bitWidth),
      }
    }
    // With a type that is aligned below its size, they disagree on the full width.
    const full = type.kind !== 'typedef' && random.chance(0.3)
    const bitWidth = full ? size : random.integer(1, Math.min(size, 20))
    // gcc and clang disagree on an alignment below the type's, and above the one of `#pragma pack`.
    const member = this.#declare(
      type,
      ` : ${bitWidth}`,
      alignments.filter((n) => n * 8 >= size && n <= (pragmaPack ?? 32)),
    )
    return { text: member.text, field: { ...member.field, kind: 'bit-field', bitWidth } }
  }

  /** Bits of a type of bit-fields. */
  #widthOf(type: CType): number {
    if (type.kind === 'bool') return 1
    if (type.kind === 'integer') return this.#target.integers[type.name].size * 8
    return type.kind === 'typedef' && type.name.startsWith('long_long') ? 64 : 32
  }

  #bitFieldType(): CType {
    const random = this.#random
    if (random.chance(0.1)) return { kind: 'bool' }
    if (random.chance(0.1)) return enumReference(random.pick([...this.#enums.keys()]))
    if (random.chance(0.1))
      return { kind: 'typedef', name: random.pick(['int_aligned_2', 'long_long_aligned_4']) }
    return { kind: 'integer', name: random.pick(integers) }
  }

  #declare(type: CType, width = '', choices: readonly number[] = alignments): Declared {
    const random = this.#random
    const name = this.#name()
    const alignment = choices.length > 0 && random.chance(0.1) ? random.pick(choices) : null
    const packed = choices.length > 0 && random.chance(0.1)
    const attributes = [
      ...(packed ? ['packed'] : []),
      ...(alignment === null ? [] : [`aligned(${alignment})`]),
    ]
    const suffix = attributes.length === 0 ? '' : ` __attribute__((${attributes.join(', ')}))`
    const field = plainField(name, type, { packed, alignment })
    return { text: `${cTypeName(type, name)}${width}${suffix}`, field }
  }

  #type(): CType {
    const random = this.#random
    const next = random.next()
    if (next < 0.15 && this.#elements.length > 0) {
      const type: CType = recordReference(random.pick(this.#elements))
      return random.chance(0.3) ? this.#array(type) : type
    }
    if (next < 0.25) return { kind: 'typedef', name: random.pick([...this.#typedefs.keys()]) }
    const type = this.#scalar()
    return random.chance(0.3) ? this.#array(type) : type
  }

  #array(element: CType): CType {
    const random = this.#random
    const type: CType = { kind: 'array', element, length: random.integer(random.chance(0.1) ? 0 : 1, 5) }
    return random.chance(0.2) ? { kind: 'array', element: type, length: random.integer(1, 3) } : type
  }

  #scalar(): CType {
    const random = this.#random
    const scalars: readonly (() => CType)[] = [
      () => ({ kind: 'integer', name: random.pick(integers) }),
      () => ({ kind: 'integer', name: random.pick(integers) }),
      () => ({ kind: 'integer', name: random.pick(['__int128', 'unsigned __int128']) }),
      () => ({ kind: 'floating', name: random.pick(['float', 'double', 'long double']) }),
      () => ({ kind: 'complex', element: { kind: 'floating', name: random.pick(['float', 'long double']) } }),
      () => ({ kind: 'bool' }),
      () => enumReference(random.pick([...this.#enums.keys()])),
      () => ({ kind: 'pointer', pointee: { kind: 'void' } }),
      () => ({ kind: 'pointer', pointee: callback }),
    ]
    return random.pick(scalars)()
  }

  #name(): string {
    return `m${this.#names++}`
  }
}

const callback: CType = {
  kind: 'function',
  result: { kind: 'void' },
  parameters: [{ name: null, type: { kind: 'integer', name: 'int' } }],
  variadic: false,
  prototype: true,
  callingConvention: 'cdecl',
}
