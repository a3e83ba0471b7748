import { type FunctionDeclarationStructure, StructureKind } from 'ts-morph'
import type { Shim } from '../../plan/binding-plan.ts'
import type { LibraryCandidates } from '../../plan/plan-options.ts'
import type { TargetName } from '../../target/target.ts'
import {
  array,
  call,
  type Expression,
  falseValue,
  member,
  name,
  nullValue,
  object,
  type PropertyTree,
  runtimeCall,
  text,
} from '../../typescript/expressions.ts'
import { returns } from '../../typescript/statements.ts'
import { runtimeType } from '../../typescript/types.ts'
import { indentWidth, ownLine, printDocument } from '../print/print-document.ts'
import { statementDocument } from '../print/statement-document.ts'
import { typeText } from '../print/type-document.ts'
import type { StatementGroup } from './statement-groups.ts'
import { variableStructure } from './variable-structure.ts'

/** How the module says where it stands: libraries may be shipped beside it. */
export type ModuleFormat = 'esm' | 'commonjs'

/**
 * `$library`: where the library is found.
 *
 * @param target null where the module serves several, and has looked which one it runs on
 */
export function libraryStructures(
  library: LibraryCandidates,
  target: TargetName | null,
  format: ModuleFormat,
): StatementGroup {
  return [
    variableStructure({
      name: '$library',
      type: runtimeType('Library'),
      value: libraryCall(library, target, format),
      isPure: true,
      doc: ['Where the library is found; `$library.use(path)` before the first call chooses another file.'],
    }),
  ]
}

/** `$shim`: where the compiled C file of the module is found. */
export function shimStructures(shim: Shim | null, format: ModuleFormat): StatementGroup[] {
  if (shim === null) return []
  const { file, key, build } = shim
  const options = object(
    [
      { name: 'file', value: text(file) },
      { name: 'from', value: ownPlace(format) },
      { name: 'key', value: text(key) },
      { name: 'build', value: text(build) },
    ],
    true,
  )
  const structure = variableStructure({
    name: '$shim',
    type: runtimeType('ShimLibrary'),
    value: runtimeCall('shim', name('$library'), options),
    isPure: true,
    doc: ['What only a C compiler can call: C of this module, which is compiled once.'],
  })
  return [[structure]]
}

/** What functions of the C file are declared with. */
export const shimDeclare: Expression = member(name('$shim'), 'declare')

/** What functions are declared with in a module that has the library itself. */
export const ownDeclare: Expression = name('$declare')

/** What they are declared with where another module has it. */
export const libraryDeclare: Expression = member(name('$library'), 'declare')

const declared = call(libraryDeclare, { kind: 'spread', value: name('declared') })

/**
 * `$declare`, which declares the functions of a module that has the library itself. At each use of a constant
 * TypeScript walks back through the statements between, up to its declaration, and a function spares it that:
 * a module of ten thousand functions is checked in half of the time.
 */
export const declareStructure: FunctionDeclarationStructure = {
  kind: StructureKind.Function,
  name: '$declare',
  parameters: [
    { name: 'declared', isRestParameter: true, type: typeText(runtimeType('DeclarationArguments')) },
  ],
  returnType: typeText(runtimeType('Declaration')),
  statements: [printDocument(statementDocument(returns(declared)), ownLine(indentWidth))],
}

function libraryCall(
  library: LibraryCandidates,
  target: TargetName | null,
  format: ModuleFormat,
): Expression {
  const { version, package: debianPackage, others = [] } = library
  const properties: PropertyTree[] = [
    { name: 'name', value: text(library.name) },
    ...(target === null ? [] : [{ name: 'target', value: text(target) }]),
  ]
  if (version !== null) properties.push({ name: 'version', value: text(version) })
  for (const system of ['linux', 'darwin', 'win32'] as const) {
    properties.push({ name: system, value: candidatesOf(library[system]) })
  }
  if (library.deep === false) properties.push({ name: 'deep', value: falseValue })
  if (library.packages !== undefined) properties.push({ name: 'packages', value: text(library.packages) })
  if (isShipped(library) || library.packages !== undefined)
    properties.push({ name: 'from', value: ownPlace(format) })
  if (debianPackage) {
    const install = object([{ name: 'linux', value: text(`apt-get install ${debianPackage}`) }])
    properties.push({ name: 'install', value: install })
  }
  if (others.length > 0) {
    const calls = others.map((other) => libraryCall(other, target, format))
    properties.push({ name: 'others', value: array(calls) })
  }
  return runtimeCall('library', object(properties, true))
}

/** A candidate that is null is the process itself. */
function candidatesOf(candidates: readonly (string | null)[]): Expression {
  return array(candidates.map((candidate) => (candidate === null ? nullValue : text(candidate))))
}

/** Some candidate stands at a path relative to the module. */
function isShipped({ linux, darwin, win32 }: LibraryCandidates): boolean {
  return [...linux, ...darwin, ...win32].some((candidate) => candidate?.startsWith('.'))
}

function ownPlace(format: ModuleFormat): Expression {
  return format === 'esm' ? member(member(name('import'), 'meta'), 'url') : name('__filename')
}
