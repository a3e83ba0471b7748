/** What a declaration can be, for choosing and renaming. */
export type DeclarationKind = 'function' | 'record' | 'enum' | 'typedef' | 'constant' | 'variable'

/**
 * Chooses declarations: by name, where `*` stands for any characters and `?` for one; by regular expression;
 * or by several properties at once.
 */
export type Pattern =
  | string
  | RegExp
  | { readonly name?: string | RegExp; readonly kind?: DeclarationKind; readonly file?: string | RegExp }
