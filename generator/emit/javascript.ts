import { ts } from 'ts-morph'
import type { EmittedModule } from './typescript.ts'

/** ES modules or CommonJS, which reaches the runtime through `require` of an ES module (Node 20.19 and later). */
export type ModuleFormat = 'esm' | 'commonjs'

/** What the runtime's functions return: declarations need the types of exported variables in writing. */
const resultTypes: Readonly<Record<string, (typeArguments: string) => string>> = {
  library: () => '$.Library',
  layout: () => '$.RecordLayout',
  functionType: (typeArguments) => `$.FunctionType<${typeArguments}>`,
}

/**
 * Turns TypeScript modules into JavaScript, each with its declarations and a source map: `archive.ts` into `archive.js`,
 * `archive.d.ts` and `archive.js.map`, or `archive.cjs`, `archive.d.cts` and `archive.cjs.map`.
 */
export function emitJavaScript(modules: readonly EmittedModule[], format: ModuleFormat): EmittedModule[] {
  return modules.flatMap((module) => translate(module, format))
}

function translate({ path, text }: EmittedModule, format: ModuleFormat): EmittedModule[] {
  const letter = format === 'esm' ? '' : 'c'
  const stem = path.replace(/(\.d)?\.[cm]?[jt]s$/, '')
  const fileName = `${stem.replace(/^.*\//, '')}.${letter}ts`
  // A module beside this one is translated with it.
  const located = format === 'esm' ? text : text.replace('from: import.meta.url', 'from: __filename')
  const source = located.replace(/( from '\.[^'\n]*)\.ts'$/gm, `$1.${letter}ts'`)
  const compilerOptions: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: format === 'esm' ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS,
    rewriteRelativeImportExtensions: true,
    sourceMap: true,
    inlineSources: true,
  }
  const javascript = ts.transpileModule(source, { fileName, compilerOptions })
  const declarations = ts.transpileDeclaration(withExplicitTypes(source, fileName), {
    fileName,
    compilerOptions: { ...compilerOptions, sourceMap: false, declaration: true, isolatedDeclarations: true },
  })
  return [
    { path: `${stem}.${letter}js`, text: javascript.outputText },
    { path: `${stem}.${letter}js.map`, text: javascript.sourceMapText ?? '' },
    { path: `${stem}.d.${letter}ts`, text: declarations.outputText },
  ]
}

/** Writes the type of each variable or static property whose initialiser is one of the runtime's calls. */
function withExplicitTypes(text: string, fileName: string): string {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022)
  const insertions: { readonly at: number; readonly text: string }[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) && node.type === undefined) {
      const type = resultTypeOf(node.initializer, file)
      if (type !== null) insertions.push({ at: node.name.end, text: `: ${type}` })
    }
    // Function bodies and initialisers hold nothing that a declaration shows.
    if (ts.isVariableStatement(node)) node.declarationList.declarations.forEach(visit)
    else if (ts.isClassDeclaration(node)) node.members.forEach(visit)
  }
  file.statements.forEach(visit)
  let result = ''
  let done = 0
  for (const { at, text: type } of insertions) {
    result += text.slice(done, at) + type
    done = at
  }
  return result + text.slice(done)
}

function resultTypeOf(initializer: ts.Expression | undefined, file: ts.SourceFile): string | null {
  if (initializer === undefined || !ts.isCallExpression(initializer)) return null
  const callee = initializer.expression
  if (!ts.isPropertyAccessExpression(callee)) return null
  const typeArguments = (initializer.typeArguments ?? []).map((type) => type.getText(file)).join(', ')
  return resultTypes[callee.name.text]?.(typeArguments) ?? null
}
