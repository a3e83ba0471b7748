/** What the process on the other system writes down, a line each. */
export type Message =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'began'; readonly name: string }
  | { readonly kind: 'ended'; readonly name: string; readonly state: string; readonly error: string }
  | { readonly kind: 'done'; readonly milliseconds: number }
