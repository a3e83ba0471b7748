/** The form of a configuration value, as plain data: validation, the JSON schema and the documentation all read it. */
export type Schema =
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number' }
  | { readonly kind: 'null' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** A regular expression: only TypeScript and JavaScript can hold one. */
  | { readonly kind: 'expression' }
  | { readonly kind: 'function' }
  | { readonly kind: 'list'; readonly of: Schema }
  | { readonly kind: 'map'; readonly of: Schema }
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, Schema>> }
  | { readonly kind: 'either'; readonly of: readonly Schema[] }

export const text: Schema = { kind: 'text' }
export const flag: Schema = { kind: 'flag' }
export const number: Schema = { kind: 'number' }
export const nothing: Schema = { kind: 'null' }
export const expression: Schema = { kind: 'expression' }
export const function_: Schema = { kind: 'function' }
export const choice = (choices: readonly string[]): Schema => ({ kind: 'choice', choices })
export const list = (of: Schema): Schema => ({ kind: 'list', of })
export const map = (of: Schema): Schema => ({ kind: 'map', of })
export const object = (keys: Readonly<Record<string, Schema>>): Schema => ({ kind: 'object', keys })
export const either = (...of: readonly Schema[]): Schema => ({ kind: 'either', of })

/** How a person would say it: `text, or a list of text`. */
export function describeSchema(schema: Schema): string {
  switch (schema.kind) {
    case 'text':
      return 'text'
    case 'flag':
      return 'true or false'
    case 'number':
      return 'a number'
    case 'null':
      return 'null'
    case 'choice':
      return schema.choices.map((choice) => `'${choice}'`).join(' or ')
    case 'expression':
      return 'a regular expression'
    case 'function':
      return 'a function'
    case 'list':
      return `a list of ${describeSchema(schema.of)}`
    case 'map':
      return `an object whose values are ${describeSchema(schema.of)}`
    case 'object':
      return `an object with ${Object.keys(schema.keys).join(', ')}`
    case 'either':
      return schema.of.map(describeSchema).join(', or ')
  }
}
