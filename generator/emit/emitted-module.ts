/** A file's path, relative to the output's folder, and its text. */
export interface EmittedModule {
  readonly path: string
  readonly text: string
}

/** What modules are written as: TypeScript, or JavaScript with declarations and a source map. */
export type ModuleForm = 'ts' | 'js' | 'cjs'
