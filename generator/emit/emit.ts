import {
  type CompilerOptions,
  IndentationText,
  ModuleKind,
  Project,
  QuoteKind,
  ScriptTarget,
  type SourceFile,
} from 'ts-morph'
import type { AnyModule } from '../api/plan/api-module.ts'
import type { EmittedModule, ModuleForm } from './emitted-module.ts'
import type { SourceHook } from './source-hook.ts'
import { moduleStructure } from './structures/module-structure.ts'

/**
 * Makes the modules of a plan: their structures, which ts-morph prints, and of that JavaScript where it is
 * asked for. The same plan gives the same bytes.
 *
 * @param hook the user's own changes to a module
 * @throws where a module does not parse: the structures are wrong, or the hook's changes are
 */
export function emit(
  modules: readonly AnyModule[],
  form: ModuleForm,
  hook: SourceHook | null = null,
): EmittedModule[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
    compilerOptions: compilerOptions(form),
  })
  const files = modules.map((module) => {
    const structure = moduleStructure(module, form === 'cjs' ? 'commonjs' : 'esm')
    const source = project.createSourceFile(sourcePath(module.path, form), structure)
    hook?.(source, module)
    rejectBrokenModule(source, module.path)
    return { source, path: module.path }
  })
  return files.flatMap(({ source, path }) =>
    form === 'ts' ? [{ path, text: source.getFullText() }] : translated(source),
  )
}

/**
 * Modules are translated one by one, as `isolatedModules` and `isolatedDeclarations` promise: nothing is
 * resolved.
 */
function compilerOptions(form: ModuleForm): CompilerOptions {
  return {
    target: ScriptTarget.ES2022,
    module: form === 'cjs' ? ModuleKind.CommonJS : ModuleKind.ESNext,
    rewriteRelativeImportExtensions: true,
    sourceMap: true,
    inlineSources: true,
    declaration: true,
    isolatedModules: true,
    isolatedDeclarations: true,
    noResolve: true,
    noLib: true,
    noCheck: true,
    types: [],
  }
}

/** `/archive.ts`, `/archive.cts`: where the module stands in the project. */
function sourcePath(path: string, form: ModuleForm): string {
  if (form === 'ts') return `/${path}`
  const stem = path.replace(/(\.d)?\.[cm]?[jt]s$/, '')
  return `/${stem}.${form === 'cjs' ? 'cts' : 'ts'}`
}

/** The module as JavaScript, with its source map and its declarations. */
function translated(source: SourceFile): EmittedModule[] {
  const files = source.getEmitOutput().getOutputFiles()
  const [, letter = ''] = /\.(c?)ts$/.exec(source.getFilePath()) ?? []
  return [`.${letter}js`, `.${letter}js.map`, `.d.${letter}ts`].map((ending) => {
    const file = files.find((one) => one.getFilePath().endsWith(ending))
    if (file === undefined) throw new Error(`${source.getFilePath()}: no ${ending} was made`)
    return { path: file.getFilePath().slice(1), text: file.getText() }
  })
}

function rejectBrokenModule(source: SourceFile, path: string): void {
  // The parser's own list; a program, which has a method for it, would first have to be made.
  const { parseDiagnostics } = source.compilerNode as unknown as { parseDiagnostics: readonly Mistake[] }
  const [first] = parseDiagnostics
  if (first === undefined) return
  const { line, column } = source.getLineAndColumnAtPos(first.start)
  const message = typeof first.messageText === 'string' ? first.messageText : first.messageText.messageText
  throw new Error(`${path}:${line}:${column}: the module does not parse: ${message}`)
}

interface Mistake {
  readonly start: number
  readonly messageText: string | { readonly messageText: string }
}
