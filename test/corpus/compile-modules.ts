import { dirname } from 'node:path'
import { ts } from 'ts-morph'

/** What a user who is careful sets; generated modules must be right under it. */
const compilerOptions: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.esnext.collection.d.ts'],
  types: ['node'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  rewriteRelativeImportExtensions: true,
}

/**
 * Type-checks generated modules in one program and writes their JavaScript beside them.
 *
 * @returns the errors of each module, by its path; only modules with errors are in it
 */
export function compileModules(paths: readonly string[]): Map<string, string[]> {
  const program = ts.createProgram(paths, compilerOptions)
  const errors = new Map<string, string[]>()
  for (const diagnostic of [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics]) {
    const file = diagnostic.file?.fileName
    const path = paths.find((module) => file !== undefined && dirname(module) === dirname(file)) ?? paths[0]!
    const at = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0)
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')
    errors.set(path, [
      ...(errors.get(path) ?? []),
      at === undefined ? text : `${file}:${at.line + 1}: ${text}`,
    ])
  }
  return errors
}
