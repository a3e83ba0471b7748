import {
  type ExportDeclarationStructure,
  type ImportDeclarationStructure,
  StructureKind,
  type WriterFunction,
} from 'ts-morph'
import type { ImportedName } from '../../plan/binding-plan.ts'
import { joined } from '../print/document.ts'
import { fitsOnLine, lineWidth } from '../print/print-document.ts'
import type { ModuleFormat } from './library-structure.ts'

/** `import * as $ from 'koffi-bindgen/runtime'`. */
export function runtimeImport(specifier: string): ImportDeclarationStructure {
  return { kind: StructureKind.ImportDeclaration, namespaceImport: '$', moduleSpecifier: specifier }
}

/** `import { a, type b } from './c.ts'`. */
export function namedImport(
  names: readonly ImportedName[],
  specifier: string,
  format: ModuleFormat,
): ImportDeclarationStructure {
  const moduleSpecifier = specifierIn(format, specifier)
  return {
    kind: StructureKind.ImportDeclaration,
    namedImports: braced(names.map(importSpelling), `import {  } from '${moduleSpecifier}';`),
    moduleSpecifier,
  }
}

/** `export { a, type b }`: what an import brought. */
export function importedExport(names: readonly ImportedName[]): ExportDeclarationStructure {
  return exportOf(names.map(importSpelling))
}

/** `export { delete_ as delete }`. */
export function renamedExport(
  exportNames: readonly (readonly [name: string, exported: string])[],
): ExportDeclarationStructure {
  return exportOf(exportNames.map(([name, exported]) => `${name} as ${exported}`))
}

/** `export * from './a.ts'`. */
export function wholeExport(specifier: string, format: ModuleFormat): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier: specifierIn(format, specifier) }
}

function exportOf(spellings: readonly string[]): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, namedExports: braced(spellings, 'export {  };') }
}

/** An enum's alias is a type alone. */
function importSpelling({ name, typeOnly }: ImportedName): string {
  return typeOnly ? `type ${name}` : name
}

/**
 * Names between braces: on one line where they fit, otherwise one a line.
 *
 * @param around what stands on the line beside them
 */
function braced(spellings: readonly string[], around: string): string[] | WriterFunction {
  if (fitsOnLine(joined(spellings, ', '), lineWidth - around.length)) return [...spellings]
  return (writer) => {
    writer.newLine()
    for (const spelling of spellings) writer.write(spelling).write(',').newLine()
  }
}

/** Modules that are translated together import each other by their sources' names: `./a.ts`, `./a.cts`. */
export function specifierIn(format: ModuleFormat, specifier: string): string {
  return format === 'commonjs' && /^\.{1,2}\/.*\.ts$/.test(specifier)
    ? `${specifier.slice(0, -'ts'.length)}cts`
    : specifier
}
