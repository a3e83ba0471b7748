import type { IntegerKind, TargetName } from '../target/target.ts'
import type { Account } from './account/account.ts'
import type { DefinitionPlan, FunctionPlan, SupportPlan } from './function-plan.ts'
import type { Ownership } from './ownership/inferred-ownership.ts'
import type { LibraryCandidates } from './plan-options.ts'
import type { Planned } from './planned.ts'
import type { BoundSignature, BoundType, ChosenIntegerForm } from './types/bound-type.ts'

export * from './function-plan.ts'

/** Everything about the modules to emit is decided here; emitting only spells it. */
export interface BindingPlan {
  readonly modules: readonly WholeModule[]
  /** What became of everything that the headers declare. */
  readonly account: Account
  /** Who frees what. */
  readonly ownership: Ownership
}

/** A module to emit: one that holds everything, or the files that `split` makes of it. */
export type ModulePlan = WholeModule | LibraryModule | PartModule | IndexModule

interface PlannedModule {
  /** Relative to the output's folder. */
  readonly path: string
  /** The comment at the top, by lines. */
  readonly banner: readonly string[]
}

/** What a module that declares something has. */
export interface BindingModule extends PlannedModule {
  /** The specifier of the runtime. */
  readonly runtime: string
  /** Arguments are checked. */
  readonly checked: boolean
  /** In the headers' order. */
  readonly declarations: readonly DeclarationPlan[]
  /**
   * Exports under names that no declaration can have: `delete` for the function `delete_`. By the name in the
   * module.
   */
  readonly exportNames: ReadonlyMap<string, string>
  /** Macros that give a function or a variable another name: that name → the name in the module. */
  readonly macroAliases: ReadonlyMap<string, string>
  /** What exists on some of the module's targets only: by the name in the module; empty for one target. */
  readonly presence: Presence
}

/** By the name in the module: the targets. */
export type Presence = ReadonlyMap<string, readonly TargetName[]>

/** A module for several targets; which one it runs on it finds out when it loads. */
export interface Portability {
  readonly targets: readonly TargetName[]
  /** The command that makes the module for others: `bindgen zlib.h --target`, which they follow. */
  readonly command: string
}

/** A module that finds its library and declares all of an API. */
export interface WholeModule extends BindingModule {
  readonly kind: 'whole'
  readonly library: LibraryCandidates
  /** null where nothing needs one. */
  readonly shim: Shim | null
  readonly target: TargetName
  /** null for a module that is made for {@link target} alone. */
  readonly portability: Portability | null
  /** Module specifier → names, for declarations that another module makes: this one exports them too. */
  readonly imports: Imports
  readonly skipped: readonly SkipPlan[]
}

/** The C file that goes with a module, compiled. */
export interface Shim {
  /** Its file from the module's folder, without the platform and its ending: `./archive.shim`. */
  readonly file: string
  /** The same for the C file's content alone. */
  readonly key: string
  /** The command that compiles it. */
  readonly build: string
}

/** The file that finds the library for the parts. */
export interface LibraryModule extends PlannedModule {
  readonly kind: 'library'
  readonly runtime: string
  readonly library: LibraryCandidates
  readonly shim: Shim | null
  readonly target: TargetName
  readonly portability: Portability | null
}

/** The file of one header, or of several that refer to each other. */
export interface PartModule extends BindingModule {
  readonly kind: 'part'
  /** The specifier of the {@link LibraryModule}. */
  readonly library: string
  /** Module specifier → names that this module mentions and does not export. */
  readonly uses: Imports
  readonly isPortable: boolean
}

/** The module that exports what its parts export. */
export interface IndexModule extends PlannedModule {
  readonly kind: 'index'
  /** Module specifiers. */
  readonly parts: readonly string[]
  readonly imports: Imports
  readonly skipped: readonly SkipPlan[]
}

/** By module specifier. */
export type Imports = ReadonlyMap<string, readonly ImportedName[]>

export interface ImportedName {
  readonly name: string
  /** It has no value: the alias of an enum. */
  readonly typeOnly: boolean
}

export type DeclarationPlan =
  | FunctionPlan
  | HandlePlan
  | RecordPlan
  | RecordChoicePlan
  | EnumPlan
  | FunctionTypePlan
  | AliasPlan
  | ConstantPlan
  | ConstantChoicePlan
  | ChosenTypePlan
  | AddressPlan
  | VariablePlan
  | DefinitionPlan
  | SupportPlan

/** The class of an opaque record. */
export interface HandlePlan extends Planned {
  readonly kind: 'handle'
  /** `struct archive`. */
  readonly cName: string
  readonly freeWhenCollected: boolean
}

/** The class of a complete record. */
export interface RecordPlan extends Planned {
  readonly kind: 'record'
  readonly recordKind: 'struct' | 'union'
  readonly cName: string
  /** Bytes. */
  readonly size: number
  /** Bytes. */
  readonly alignment: number
  /** Bytes of an element of its flexible array member; 0 where it has none. */
  readonly flexible: number
  /** In memory order; members of anonymous members among them, each at its offset in this record. */
  readonly fields: readonly FieldPlan[]
}

/** A record whose layout is not the same on all targets: a class for each, of which the module has one. */
export interface RecordChoicePlan extends Planned {
  readonly kind: 'record-choice'
  readonly variants: readonly RecordVariant[]
}

export interface RecordVariant {
  readonly targets: readonly TargetName[]
  readonly record: RecordPlan
  /** Fields that the record has on other targets only, and where. */
  readonly absent: readonly AbsentField[]
}

export interface AbsentField {
  /** As one of those targets has it. */
  readonly field: FieldPlan
  readonly targets: readonly TargetName[]
}

/** The place of a bit-field. */
export interface BitsPlan {
  /** Bits from the least significant bit of the byte at the field's offset. */
  readonly offset: number
  /** Bits. */
  readonly width: number
  readonly signed: boolean
  /** Where an object of its type would stand that holds its first bit: bytes from the start of the record. */
  readonly unit: number
}

export interface FieldPlan {
  readonly name: string
  readonly cName: string
  readonly type: BoundType
  /** Bytes from the start of the record. */
  readonly offset: number
  /** null where it is no bit-field. */
  readonly bits: BitsPlan | null
  readonly doc: readonly string[]
}

/** The values of an enum, and the alias of their type where it has a name. */
export interface EnumPlan extends Omit<Planned, 'name'> {
  readonly kind: 'enum'
  /** null for an enum without a name: its constants stand alone. */
  readonly name: string | null
  readonly cName: string
  readonly underlying: IntegerKind | ChosenIntegerForm
  readonly constants: readonly (ConstantPlan | ConstantChoicePlan)[]
}

/** The type of functions that C calls, or of pointers to functions. */
export interface FunctionTypePlan extends Planned {
  readonly kind: 'function-type'
  /** The typedef, or `int (*)(void *)` where there is none. */
  readonly cName: string
  readonly signature: BoundSignature
}

/** A typedef of anything but a function. */
export interface AliasPlan extends Planned {
  readonly kind: 'alias'
  readonly cName: string
  readonly type: BoundType
}

export interface ConstantPlan extends Planned {
  readonly kind: 'constant'
  readonly value: number | bigint | string
  /** The header writes it in hexadecimal. */
  readonly hexadecimal: boolean
}

/** A constant that has another value on another target. */
export interface ConstantChoicePlan extends Planned {
  readonly kind: 'constant-choice'
  readonly variants: readonly {
    readonly targets: readonly TargetName[]
    readonly value: ConstantPlan['value']
  }[]
  readonly hexadecimal: boolean
}

/** An integer type that the target decides; no export. */
export interface ChosenTypePlan extends Planned {
  readonly kind: 'chosen-type'
  readonly variants: readonly { readonly targets: readonly TargetName[]; readonly type: IntegerKind }[]
}

/** A macro that is a pointer made of a number: `((destructor)-1)`. */
export interface AddressPlan extends Planned {
  readonly kind: 'address'
  /** The pointer's. */
  readonly type: BoundType
  readonly address: bigint
}

export interface VariablePlan extends Planned {
  readonly kind: 'variable'
  readonly cName: string
  readonly symbol: string
  readonly type: BoundType
  /** `address`: its value is where it lies, as an array's in C; the type is that of a pointer there. */
  readonly access: 'variable' | 'constant' | 'address'
}

/** A declaration that the module lacks, or has weaker than C. */
export interface SkipPlan {
  readonly outcome: 'skipped' | 'weakened'
  readonly name: string
  readonly kind: string
  readonly reason: string
  /** `archive.h:12`. */
  readonly where: string
}
