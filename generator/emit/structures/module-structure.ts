import type { SourceFileStructure } from 'ts-morph'
import type { AnyModule } from '../../api/plan/api-module.ts'
import type {
  BindingModule,
  DeclarationPlan,
  ImportedName,
  LibraryModule,
  PartModule,
  SkipPlan,
  WholeModule,
} from '../../plan/binding-plan.ts'
import type { Expression } from '../../typescript/expressions.ts'
import { apiGroups } from '../api/api-structures.ts'
import {
  chosenTypeStructures,
  constantChoiceStructures,
  recordChoiceStructures,
  targetStructures,
} from './choice-structures.ts'
import { handleStructure, recordStructure } from './class-structures.ts'
import {
  addressStructures,
  aliasStructures,
  constantStructures,
  enumStructures,
  functionTypeStructures,
  variableStructures,
} from './declaration-structures.ts'
import { definitionStructures, supportStructures } from './definition-structures.ts'
import { functionStructures } from './function-structures.ts'
import {
  importedExport,
  namedImport,
  renamedExport,
  runtimeImport,
  wholeExport,
} from './import-structures.ts'
import {
  declareStructure,
  libraryDeclare,
  libraryStructures,
  type ModuleFormat,
  ownDeclare,
  shimStructures,
} from './library-structure.ts'
import { type ModuleStatement, type StatementGroup, spaced } from './statement-groups.ts'

/** ts-morph's structure of a module: plain data, but for the layout of long lists. */
export type ModuleStructure = Pick<SourceFileStructure, 'statements'> & {
  readonly statements: ModuleStatement[]
}

/** The structure of a module: what is used when the module loads comes before its use. */
export function moduleStructure(plan: AnyModule, format: ModuleFormat): ModuleStructure {
  const banner = plan.banner.map(commentLine)
  const groups = groupsOf(plan, format)
  const [first = [], ...rest] = groups
  return { statements: spaced([[...banner, ...first], ...rest]) }
}

function groupsOf(plan: AnyModule, format: ModuleFormat): StatementGroup[] {
  switch (plan.kind) {
    case 'whole':
      return [
        [runtimeImport(plan.runtime), ...importsAndExports(plan.imports, format)],
        ...targetGroups(plan),
        libraryStructures(plan.library, plan.portability === null ? plan.target : null, format),
        ...shimStructures(plan.shim, format),
        ...(plan.declarations.some(isNative) ? [[declareStructure]] : []),
        ...declarationGroups(plan, ownDeclare),
        ...skippedGroups(plan.skipped),
      ]
    case 'library':
      return [
        [runtimeImport(plan.runtime)],
        ...targetGroups(plan),
        libraryStructures(plan.library, plan.portability === null ? plan.target : null, format),
        ...shimStructures(plan.shim, format),
      ]
    case 'part':
      return [partImports(plan, format), ...declarationGroups(plan, libraryDeclare)]
    case 'index':
      return [
        [
          ...importsAndExports(plan.imports, format),
          ...plan.parts.map((specifier) => wholeExport(specifier, format)),
        ],
        ...skippedGroups(plan.skipped),
      ]
    case 'idiomatic':
      return apiGroups(plan, format)
  }
}

function targetGroups({ portability, library }: WholeModule | LibraryModule): StatementGroup[] {
  return portability === null ? [] : [targetStructures(library.name, portability)]
}

/** Declarations that another module makes: imported, and exported as if they were its own. */
function importsAndExports(
  imports: ReadonlyMap<string, readonly ImportedName[]>,
  format: ModuleFormat,
): ModuleStatement[] {
  return [...imports].flatMap(([specifier, names]) => [
    namedImport(names, specifier, format),
    importedExport(names),
  ])
}

function partImports(
  { runtime, library, uses, declarations, presence, isPortable }: PartModule,
  format: ModuleFormat,
): StatementGroup {
  const needsLibrary = declarations.some(
    ({ kind }) => kind === 'function' || kind === 'variable' || kind === 'support',
  )
  const needsShim = declarations.some(
    (declaration) => declaration.kind === 'function' && declaration.implementation.kind === 'shim',
  )
  const needsTarget = isPortable && (presence.size > 0 || declarations.some(isChoice))
  const wanted = [
    ...(needsLibrary ? ['$library'] : []),
    ...(needsShim ? ['$shim'] : []),
    ...(needsTarget ? ['$target'] : []),
  ]
  const libraryNames = wanted.map((name) => ({ name, typeOnly: false }))
  return [
    runtimeImport(runtime),
    ...(libraryNames.length > 0 ? [namedImport(libraryNames, library, format)] : []),
    ...[...uses].map(([specifier, names]) => namedImport(names, specifier, format)),
  ]
}

/** What the target decides. */
function isChoice(declaration: DeclarationPlan): boolean {
  switch (declaration.kind) {
    case 'record-choice':
    case 'constant-choice':
    case 'chosen-type':
      return true
    case 'function':
      return declaration.implementation.kind === 'translated-choice'
    case 'enum':
      return declaration.constants.some(({ kind }) => kind === 'constant-choice')
    default:
      return false
  }
}

/** A function that the library has. */
function isNative(declaration: DeclarationPlan): boolean {
  return declaration.kind === 'function' && declaration.implementation.kind === 'native'
}

function declarationGroups(
  { declarations, exportNames, macroAliases, checked, presence }: BindingModule,
  declare: Expression,
): StatementGroup[] {
  const groups = <K extends DeclarationPlan['kind']>(
    wanted: K,
    structures: (declaration: Extract<DeclarationPlan, { kind: K }>) => StatementGroup,
  ): StatementGroup[] =>
    declarations.flatMap((declaration) => (isOfKind(declaration, wanted) ? [structures(declaration)] : []))
  return [
    ...groups('chosen-type', chosenTypeStructures),
    ...section('Constants', [
      ...constantGroups(
        groups('constant', (declaration) => constantStructures(declaration, presence)),
        declarations,
      ),
      ...groups('constant-choice', (declaration) => constantChoiceStructures(declaration, presence)),
    ]),
    ...section(
      'Enums',
      groups('enum', (declaration) => enumStructures(declaration, presence)),
    ),
    ...section(
      'Handles',
      groups('handle', (declaration) => [handleStructure(declaration)]),
    ),
    ...section('Records', [
      ...groups('record', (declaration) => [recordStructure(declaration, presence)]),
      ...groups('record-choice', (declaration) => recordChoiceStructures(declaration, presence)),
    ]),
    ...section('Function types', groups('function-type', functionTypeStructures)),
    ...section('Typedefs', groups('alias', aliasStructures)),
    ...section(
      'Addresses',
      groups('address', (declaration) => addressStructures(declaration, presence)),
    ),
    ...section(
      'Functions',
      groups('function', (declaration) => functionStructures(declaration, checked, declare, presence)),
    ),
    ...section(
      'Variables',
      groups('variable', (declaration) => variableStructures(declaration, presence)),
    ),
    ...section('Translated from C', [
      ...groups('support', supportStructures),
      ...groups('definition', definitionStructures),
    ]),
    ...(exportNames.size === 0 ? [] : [[renamedExport([...exportNames])]]),
    ...(macroAliases.size === 0
      ? []
      : [[renamedExport([...macroAliases].map(([alias, name]) => [name, alias]))]]),
  ]
}

function isOfKind<K extends DeclarationPlan['kind']>(
  declaration: DeclarationPlan,
  kind: K,
): declaration is Extract<DeclarationPlan, { kind: K }> {
  return declaration.kind === kind
}

function section(title: string, groups: readonly StatementGroup[]): StatementGroup[] {
  return groups.length === 0 ? [] : [[`// --- ${title}`], ...groups]
}

/** Constants stand close together; one with a comment has a line of air before it. */
function constantGroups(
  constants: readonly StatementGroup[],
  declarations: readonly DeclarationPlan[],
): StatementGroup[] {
  const documented = declarations.flatMap(({ kind, doc }) => (kind === 'constant' ? [doc.length > 0] : []))
  const groups: ModuleStatement[][] = []
  for (const [index, constant] of constants.entries()) {
    const last = groups.at(-1)
    if (last === undefined || documented[index]) groups.push([...constant])
    else last.push(...constant)
  }
  return groups
}

/** What the headers declare and the module lacks, or has weaker than C, and why. */
function skippedGroups(skipped: readonly SkipPlan[]): StatementGroup[] {
  const titles = { skipped: 'Not bound', weakened: 'Weaker than in C' }
  return (['skipped', 'weakened'] as const).flatMap((wanted) => {
    const lines = skipped
      .filter(({ outcome }) => outcome === wanted)
      .map(({ name, kind, reason, where }) => commentLine(`${kind} ${name} (${where}): ${reason}`))
    return lines.length === 0 ? [] : [[`// --- ${titles[wanted]}`], lines]
  })
}

/** A header's own text, a file name from `#line` among it, may hold what ends a line in TypeScript. */
function commentLine(text: string): string {
  return `// ${text.replace(/[\n\r\u2028\u2029]/g, ' ')}`
}
