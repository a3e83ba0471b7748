import type { TypeResolver } from '../../layout/record-layout.ts'
import type {
  ConstantDeclaration,
  EnumDeclaration,
  FunctionDeclaration,
  RecordDeclaration,
  TypedefDeclaration,
  VariableDeclaration,
} from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { CType, EnumId, RecordId } from '../../model/types.ts'
import type { IntegerKind } from '../../target/target.ts'
import type { Constant } from '../expressions/constant-scope.ts'
import { compositeType } from '../types/composite-type.ts'
import { type FunctionLinkage, mergeFunctions, mergeLinkage } from './redeclarations.ts'

/** Everything declared so far, redeclarations merged, in the order of first mention. */
export class DeclarationTable implements TypeResolver {
  readonly records = new Map<RecordId, RecordDeclaration>()
  readonly enums = new Map<EnumId, EnumDeclaration>()
  readonly typedefs = new Map<string, TypedefDeclaration>()
  readonly variables = new Map<string, VariableDeclaration>()
  readonly constants: ConstantDeclaration[] = []
  /** The bodies of inline functions, from their `{` to their `}`. */
  readonly bodies = new Map<string, string>()
  /** `static` objects at file scope, their initialisers as written. */
  readonly statics = new Map<string, { readonly type: CType; readonly initializer: string }>()
  readonly #functions = new Map<string, FunctionDeclaration>()
  readonly #linkages = new Map<string, FunctionLinkage>()
  /** Enumerators and constant objects: identifiers that are constant expressions. */
  readonly #identifiers = new Map<string, Constant>()
  /** Where each enumerator was declared first. */
  readonly #enumeratorOffsets = new Map<string, number>()

  record(id: RecordId): RecordDeclaration | undefined {
    return this.records.get(id)
  }

  enum(id: EnumId): EnumDeclaration | undefined {
    return this.enums.get(id)
  }

  get functions(): FunctionDeclaration[] {
    return [...this.#functions.values()]
  }

  /**
   * Does something, and forgets the records and enums that it came to declare: a macro's expansion declares
   * nothing of the header's.
   */
  withoutDeclaring<T>(action: () => T): T {
    const records = this.records.size
    const enums = this.enums.size
    const result = action()
    for (const id of [...this.records.keys()].slice(records)) this.records.delete(id)
    for (const id of [...this.enums.keys()].slice(enums)) this.enums.delete(id)
    return result
  }

  /** The type of a declared object or function. */
  objectType(name: string): CType | null {
    return this.variables.get(name)?.type ?? this.#functions.get(name)?.type ?? null
  }

  identifier(name: string): Constant | undefined {
    return this.#identifiers.get(name)
  }

  addIdentifier(name: string, constant: Constant): void {
    this.#identifiers.set(name, constant)
  }

  /** False where another enumerator has the name (N1570 6.7.2.2, footnote 127): `offset` tells them apart. */
  claimEnumerator(name: string, offset: number): boolean {
    const known = this.#enumeratorOffsets.get(name)
    if (known === undefined) this.#enumeratorOffsets.set(name, offset)
    return known === undefined || known === offset
  }

  addEnumerator(name: string, value: bigint, type: IntegerKind): void {
    this.addIdentifier(name, { type: { kind: 'integer', name: type }, value: { kind: 'integer', value } })
  }

  /** A typedef name may be declared again, to the same type (N1570 6.7p3): the first one counts. */
  addTypedef(typedef: TypedefDeclaration): void {
    const known = this.typedefs.get(typedef.name)
    if (known === undefined) this.typedefs.set(typedef.name, typedef)
    else if (known.comment === null && typedef.comment !== null) {
      this.typedefs.set(typedef.name, { ...known, comment: typedef.comment })
    }
  }

  addFunction(declared: FunctionDeclaration, linkage: FunctionLinkage): void {
    const { name } = declared
    const known = this.#functions.get(name)
    const merged = mergeLinkage(this.#linkages.get(name), linkage)
    this.#linkages.set(name, merged)
    this.#functions.set(name, mergeFunctions(known, declared, merged, this))
  }

  addVariable(variable: VariableDeclaration): void {
    const known = this.variables.get(variable.name)
    if (known === undefined) {
      this.variables.set(variable.name, variable)
      return
    }
    this.variables.set(variable.name, {
      ...known,
      type: compositeType(known.type, variable.type, this),
      comment: known.comment ?? variable.comment,
      symbol: known.symbol === known.name ? variable.symbol : known.symbol,
    })
  }

  /**
   * Notes the first typedef that names a record or an enum itself; one without an underscore in front goes
   * before.
   */
  nameTag(type: CType, name: string): void {
    if (type.kind === 'record') {
      const record = this.records.get(type.id)
      if (record !== undefined && isBetterName(name, record.typedefName))
        this.records.set(type.id, { ...record, typedefName: name })
    } else if (type.kind === 'enum') {
      const declared = this.enums.get(type.id)
      if (declared !== undefined && isBetterName(name, declared.typedefName))
        this.enums.set(type.id, { ...declared, typedefName: name })
    }
  }

  /** What a type stands for once its typedefs are peeled. */
  resolved(type: CType): CType {
    return resolveType(type, this) ?? type
  }
}

/**
 * glibc has `__FILE` before `FILE`: names that begin with an underscore are the implementation's (N1570
 * 7.1.3).
 */
function isBetterName(name: string, known: string | null): boolean {
  return known === null || (known.startsWith('_') && !name.startsWith('_'))
}
