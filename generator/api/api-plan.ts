import type { ConstantPlan, ModulePlan } from '../plan/binding-plan.ts'
import type { BoundParameter, BoundSignature, BoundType } from '../plan/types/bound-type.ts'

/** What can be emitted. */
export type AnyModule = ModulePlan | ApiModule

/** The idiomatic module over a raw one: what each function means, decided. Emitting only spells it. */
export interface ApiModule {
  readonly kind: 'idiomatic'
  /** Relative to the output's folder. */
  readonly path: string
  readonly banner: readonly string[]
  /** The specifier of the runtime. */
  readonly runtime: string
  /** The specifier of the raw module. */
  readonly raw: string
  readonly error: ApiError | null
  readonly verdicts: readonly ApiVerdicts[]
  readonly constants: readonly ApiConstants[]
  readonly classes: readonly ApiClass[]
  /** Those that belong to no class. */
  readonly functions: readonly ApiFunction[]
}

/** The class of errors that functions of the library throw. */
export interface ApiError {
  readonly name: string
  /** The constants that say what failed: their names in the raw module. */
  readonly codes: readonly string[]
  /** What an error carries beside its text. */
  readonly details: readonly { readonly name: string; readonly type: BoundType }[]
  /** Its codes may be others, too: the names of `errno`. */
  readonly isOpen: boolean
}

/** What a function says of others' results: the constants, and what errors carry that it tells. */
export interface ApiVerdicts {
  readonly by: string
  readonly codes: readonly string[]
  readonly details: readonly { readonly name: string; readonly type: BoundType }[]
}

/** An object of constants, under the names that they have in it. */
export interface ApiConstants {
  readonly name: string
  readonly members: readonly { readonly name: string; readonly constant: ConstantPlan }[]
}

/** A class around a handle, or a record, of the raw module. */
export interface ApiClass {
  readonly name: string
  /** The class in the raw module. */
  readonly raw: string
  readonly cName: string
  /** A record can be made; a handle comes from C. */
  readonly wraps: 'handle' | 'record'
  readonly doc: readonly string[]
  /** What can be read of a record. */
  readonly fields: readonly ApiField[]
  readonly members: readonly ApiMember[]
}

export interface ApiField {
  readonly name: string
  /** In the raw class. */
  readonly raw: string
  readonly type: BoundType
  /** The class that the value is wrapped in; null where it is not. */
  readonly className: string | null
  readonly doc: readonly string[]
}

export type ApiMember = ApiFunction | ApiVariant | ApiProperties | ApiRow | ApiIterator | ApiItems

export interface ApiFunction {
  readonly kind: 'function'
  readonly name: string
  /** `method`: it takes the object's own handle. */
  readonly place: 'module' | 'static' | 'method'
  /** The function's name in the raw module. */
  readonly raw: string
  /** C's, for errors. */
  readonly cName: string
  readonly doc: readonly string[]
  /** One for each raw parameter. */
  readonly arguments: readonly ApiArgument[]
  readonly check: ApiCheck
  /** What another function says of the result; null where none is asked. */
  readonly verdict: ApiVerdict | null
  /** How a failure is worded; the first that gives a text. */
  readonly messages: readonly ApiMessage[]
  /** What its errors carry beside their text, by the property's name. */
  readonly details: readonly { readonly name: string; readonly of: ApiMessage }[]
  /** The result that says that there are no more: of a function that gives the next of several things. */
  readonly end: ApiEnd | null
  readonly outputs: readonly ApiOutput[]
  /** It runs on another thread. */
  readonly isAsync: boolean
  /** The parameters that were given, and what the raw function has behind them. */
  readonly isVariadic: boolean
}

/** Where the value of a raw parameter comes from. */
export type ApiArgument =
  /** The object's own handle. */
  | { readonly kind: 'self' }
  /** The caller gives it: as the raw function takes it. */
  | {
      readonly kind: 'input'
      readonly parameter: BoundParameter
      readonly isNullable: boolean
      readonly isOptional: boolean
    }
  /** The caller gives the object of a class. */
  | {
      readonly kind: 'object'
      readonly name: string
      readonly className: string
      readonly isNullable: boolean
      readonly isOptional: boolean
    }
  /** The caller gives a record, or its fields. */
  | {
      readonly kind: 'fields'
      readonly name: string
      /** In the raw module. */
      readonly className: string
      /** What prepares the record before the fields are stored; null where nothing does. */
      readonly initializer: ApiInitializer | null
      readonly isNullable: boolean
      readonly isOptional: boolean
    }
  /** The caller gives a record. */
  | {
      readonly kind: 'view'
      readonly name: string
      readonly className: string
      readonly isNullable: boolean
      readonly isOptional: boolean
    }
  /** The caller gives what a record leads to. */
  | {
      readonly kind: 'contents'
      readonly name: string
      readonly contents: ApiContents
      readonly isNullable: boolean
      readonly isOptional: boolean
    }
  /** The caller gives several things: an array of them is made for the call. */
  | {
      readonly kind: 'elements'
      readonly name: string
      readonly element: BoundType
      /** The class whose objects are given; null: they are given as the raw module takes them. */
      readonly className: string | null
      readonly isNullable: boolean
      readonly isOptional: boolean
    }
  /** The caller gives a function, which is called with what the callback's own parameters mean. */
  | ApiClosure
  /** Room that C fills in; `isInput`: with what the caller gives in it. */
  | {
      readonly kind: 'out'
      readonly name: string
      readonly type: BoundType
      readonly isInput: boolean
      readonly guard: ApiGuard | null
    }
  /** Room for an error that C makes. */
  | { readonly kind: 'error'; readonly name: string; readonly type: BoundType }
  /** A record of the raw module, that C fills in. */
  | {
      readonly kind: 'record'
      readonly name: string
      readonly className: string
      readonly guard: ApiGuard | null
    }
  /** Memory that is made for the call. */
  | { readonly kind: 'buffer'; readonly name: string; readonly capacity: ApiCapacity }
  /** Room for a number that holds a buffer's capacity before the call. */
  | { readonly kind: 'buffer-length'; readonly name: string; readonly type: BoundType; readonly of: string }
  | { readonly kind: 'capacity'; readonly of: string }
  /** How many bytes another argument has. */
  | { readonly kind: 'length'; readonly of: string }
  /** How many elements another argument has. */
  | { readonly kind: 'count'; readonly of: string }
  /** The raw function finds it out. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'value'; readonly value: number | null }
  /** A constant, or a function, of the raw module. */
  | { readonly kind: 'constant'; readonly name: string }

export interface ApiClosure {
  readonly kind: 'closure'
  readonly name: string
  readonly type: string
  readonly signature: BoundSignature
  readonly parameters: readonly ApiCallbackParameter[]
  readonly isNullable: boolean
  readonly isOptional: boolean
}

/** What a record leads to, and how it is read. */
export interface ApiContents {
  /** In the raw module. */
  readonly className: string
  /** The field that leads to it. */
  readonly data: string
  /** The field that says how many bytes or elements there are. */
  readonly length: string
  readonly form: ApiContentsForm
  /** The raw function that frees what the record leads to; null: it is not the caller's. */
  readonly freedBy: string | null
}

export type ApiContentsForm =
  | { readonly kind: 'text' | 'texts' | 'bytes' }
  | { readonly kind: 'records'; readonly className: string }

/** Only a name or a sentence says that C writes one object there: whether it wrote more is looked at. */
export interface ApiGuard {
  /** `function.parameter`, by C's names. */
  readonly place: string
}

/** A raw function that prepares a record, and the constant that it takes behind the record. */
export interface ApiInitializer {
  readonly function: string
  readonly version: string | null
}

/** What a closure is given for a parameter of the C callback. */
export type ApiCallbackParameter =
  | { readonly kind: 'plain'; readonly name: string; readonly type: BoundType }
  | { readonly kind: 'object'; readonly name: string; readonly className: string }
  /** The objects that an array of handles has, as many as another parameter says. */
  | {
      readonly kind: 'objects'
      readonly name: string
      readonly className: string
      readonly lengths: readonly string[]
    }
  /** Text of so many bytes as another parameter says, or several multiplied. */
  | { readonly kind: 'text'; readonly name: string; readonly lengths: readonly string[] }
  /** `isLent`: a view, which the closure may write to while it runs; else a copy. */
  | {
      readonly kind: 'bytes'
      readonly name: string
      readonly lengths: readonly string[]
      readonly isLent: boolean
    }
  /** C gives it, and the closure does not get it. */
  | { readonly kind: 'dropped'; readonly name: string }

/** How large memory is made. */
export type ApiCapacity = ApiFirstCapacity & {
  /** The constant that says that it was too small; null: it never is. */
  readonly grow: string | null
}

export type ApiFirstCapacity =
  | { readonly kind: 'bytes'; readonly bytes: number }
  /** A raw function of parameters, by name; of the length of one, where `lengthOf` says so. */
  | {
      readonly kind: 'call'
      readonly function: string
      readonly arguments: readonly { readonly name: string; readonly isLength: boolean }[]
    }

/** Which results of the raw function are failures. */
export type ApiCheck =
  | { readonly kind: 'none' }
  | { readonly kind: 'negative' }
  /** What is negative is; anything else means nothing where the function gives back other values. */
  | { readonly kind: 'error-code' }
  | { readonly kind: 'zero' }
  | { readonly kind: 'null' }
  /** Zero, or false, is. */
  | { readonly kind: 'false' }
  /** -1, or NULL, is, and `errno` says what failed. */
  | { readonly kind: 'errno'; readonly failure: 'negative' | 'null' }
  /** A parameter `E **` takes an error, where there is one. */
  | { readonly kind: 'error'; readonly error: ApiErrorObject }
  /** All but these constants of the raw module. */
  | { readonly kind: 'codes'; readonly successes: readonly string[] }

/** An error that C makes: the argument that takes it, and what is read of it. */
export interface ApiErrorObject {
  /** The argument's name. */
  readonly name: string
  /** The field with its number; null where it has none. */
  readonly code: string | null
  /** The field with its text, or the raw function that words it; null where nothing does. */
  readonly message:
    | { readonly kind: 'field'; readonly name: string; readonly isPointer: boolean }
    | { readonly kind: 'function'; readonly name: string }
    | null
  /** The raw function that frees it; null where none is known. */
  readonly freedBy: string | null
}

export type ApiEnd = { readonly kind: 'constant'; readonly name: string } | { readonly kind: 'null' }

export interface ApiVerdict {
  /** Functions of the raw module, which take the result. */
  readonly by: string
  readonly successes: readonly string[]
  readonly message: { readonly function: string; readonly isPointer: boolean } | null
  readonly details: readonly {
    readonly name: string
    readonly function: string
    /** Of the raw module, behind the result. */
    readonly constants: readonly string[]
    readonly type: BoundType
  }[]
}

/** The raw function that words a failure, or says something else of it. */
export type ApiMessage = { readonly function: string; readonly text: ApiMessageText } & (
  | { readonly kind: 'of-status' }
  | { readonly kind: 'of-nothing' }
  /** It takes the handle in an argument, 0-based, or the one that a function makes of that. */
  | { readonly kind: 'of-argument'; readonly argument: number; readonly via: string | null }
)

/** Where the text is: what the function returns, or a field of that. */
export type ApiMessageText =
  | { readonly kind: 'result' }
  | { readonly kind: 'field'; readonly name: string; readonly isPointer: boolean }

/** One of the values that the function gives back; of several it gives an object. */
export type ApiOutput = ApiOutputSource & ApiOutputForm

export interface ApiOutputSource {
  /** `result`, or the out parameter's name. */
  readonly name: string
  readonly from: 'result' | 'out'
  /** As the raw module has it. */
  readonly type: BoundType
  /** It is never NULL. */
  readonly nonnull: boolean
  /** The caller has to free it. */
  readonly isOwned: boolean
}

export type ApiOutputForm =
  /** As the raw function gives it. */
  | { readonly kind: 'plain' }
  /** Wrapped in a class. */
  | { readonly kind: 'object'; readonly className: string }
  /** A pointer to text that ends in a NUL character. */
  | { readonly kind: 'text' }
  /** C's memory. */
  | { readonly kind: 'bytes'; readonly length: ApiLength }
  /** What was filled of memory that was made for the call. */
  | { readonly kind: 'buffer'; readonly length: ApiLength }
  /** A record that was made for the call. */
  | { readonly kind: 'record' }
  /** What a record leads to that was made for the call. */
  | { readonly kind: 'contents'; readonly contents: ApiContents }

export type ApiLength =
  /** Another out parameter, or a buffer's. */
  | { readonly kind: 'out'; readonly name: string }
  /** The result of the call. */
  | { readonly kind: 'result' }
  /** A raw function of the same arguments. */
  | { readonly kind: 'function'; readonly name: string }

/** A method that calls the method that fits a value. */
export interface ApiVariant {
  readonly kind: 'variant'
  readonly name: string
  /** `read`: a raw function tells what there is. `write`: the last argument's JavaScript type does. */
  readonly form: 'read' | 'write'
  readonly tag: string | null
  readonly cases: readonly { readonly when: string; readonly method: ApiFunction | null }[]
}

/** A method that sets some of many things, or gets one, through a variadic function. */
export interface ApiProperties {
  readonly kind: 'properties'
  readonly name: string
  /** Of the object that holds them. */
  readonly type: string
  readonly direction: 'in' | 'out'
  readonly through: ApiFunction
  readonly properties: readonly ApiProperty[]
}

export interface ApiProperty {
  readonly name: string
  readonly constant: ConstantPlan
  readonly value:
    | { readonly kind: 'plain'; readonly type: BoundType }
    | { readonly kind: 'object'; readonly className: string }
    | { readonly kind: 'closure'; readonly closure: ApiClosure }
}

/** A method that gives an object of named values. */
export interface ApiRow {
  readonly kind: 'row'
  readonly name: string
  readonly count: string
  readonly naming: string
  readonly value: ApiFunction | ApiVariant
}

export interface ApiIterator {
  readonly kind: 'iterator'
  /** null: it is the class's own. */
  readonly name: string | null
  readonly next: ApiFunction
  /** The method that gives each element; null: what `next` gives. */
  readonly row: ApiRow | null
}

/** What a class has several of, counted and reached by index, one after the other. */
export interface ApiItems {
  readonly kind: 'items'
  /** null: it is the class's own iterator. */
  readonly name: string | null
  readonly count: ApiFunction
  readonly item: ApiFunction
}
