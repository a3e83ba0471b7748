/** Something that keeps a command line from being tried, and what to do next. */
export interface Problem {
  readonly message: string
  readonly hint: string | null
}
