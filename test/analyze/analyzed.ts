import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyze } from '../../generator/analyze/analyze.ts'
import { Diagnostics } from '../../generator/diagnostics/diagnostics.ts'
import { cTypeName } from '../../generator/model/c-type-name.ts'
import type {
  ConstantDeclaration,
  EnumDeclaration,
  Field,
  FunctionDeclaration,
  RecordDeclaration,
  TypedefDeclaration,
  VariableDeclaration,
} from '../../generator/model/declarations.ts'
import type { TranslationUnit } from '../../generator/model/translation-unit.ts'
import type { CType } from '../../generator/model/types.ts'
import { parse } from '../../generator/parse/parse.ts'
import type { SyntaxTree } from '../../generator/parse/syntax-tree.ts'
import { preprocess } from '../../generator/preprocess/preprocess.ts'
import type { PreprocessedSource } from '../../generator/preprocess/preprocessed-source.ts'
import type { TargetName } from '../../generator/target/target.ts'
import { targets } from '../../generator/target/targets.ts'

/** What the analysis makes of a header, and short ways to ask for single facts. */
export interface Analyzed {
  readonly unit: TranslationUnit
  readonly tree: SyntaxTree
  readonly source: PreprocessedSource
  /** Messages of all stages, as `code: message`. */
  readonly diagnostics: readonly string[]
  function(name: string): FunctionDeclaration
  variable(name: string): VariableDeclaration
  typedef(name: string): TypedefDeclaration
  record(id: string): RecordDeclaration
  field(id: string, name: string): Field
  enum(id: string): EnumDeclaration
  constant(name: string): ConstantDeclaration
  /** The C type of a function or variable, as text. */
  type(name: string): string
  /** `name: reason` of what was skipped. */
  readonly skipped: readonly string[]
}

/** Runs a header's text through the preprocessor, the parser and the analysis, without any system header. */
export function analyzed(text: string, target: TargetName = 'x86_64-linux-gnu'): Analyzed {
  const folder = mkdtempSync(join(tmpdir(), 'analyzed-'))
  const path = join(folder, 'test.h')
  writeFileSync(path, text)
  try {
    return analyzedFile(path, folder, target)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function analyzedFile(path: string, workingFolder: string, targetName: TargetName): Analyzed {
  const target = targets[targetName]
  const diagnostics = new Diagnostics()
  const source = preprocess([path], {
    target,
    includeFolders: [],
    systemFolders: [],
    sysroot: null,
    systemIncludes: false,
    defines: [],
    preincludes: [],
    workingFolder,
    diagnostics,
  })
  const scope = { has: (file: string) => file === path }
  const tree = parse(source, scope, diagnostics)
  const unit = analyze(tree, source, scope, target, diagnostics)
  return {
    unit,
    tree,
    source,
    diagnostics: diagnostics.list.map(({ code, message }) => `${code}: ${message}`),
    function: (name) => found(unit.functions, name),
    variable: (name) => found(unit.variables, name),
    typedef: (name) => found([...unit.typedefs.values()], name),
    record: (id) => known(unit.records.get(id), id),
    field: (id, name) => found(known(unit.records.get(id), id).fields ?? [], name),
    enum: (id) => known(unit.enums.get(id), id),
    constant: (name) => found(unit.constants, name),
    type: (name) =>
      cTypeName(found<{ name: string; type: CType }>([...unit.functions, ...unit.variables], name).type),
    skipped: unit.skipped.map(({ name, reason }) => `${name}: ${reason}`),
  }
}

function found<T extends { readonly name: string | null }>(list: readonly T[], name: string): T {
  return known(
    list.find((item) => item.name === name),
    name,
  )
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the header declares no '${name}'`)
  return value
}
