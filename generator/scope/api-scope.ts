/** Which files' declarations make up the API, known from the includes alone, before anything is parsed. */
export interface ApiScope {
  /** True if what this file declares belongs to the API. */
  has(file: string): boolean
}
