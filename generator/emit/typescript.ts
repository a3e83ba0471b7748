import { createRequire } from 'node:module'
import type { CodeBlockWriter } from 'ts-morph'
import type { BindingPlan, ModulePlan } from '../plan/binding-plan.ts'
import { moduleStatements } from './module-text.ts'

// An import of a CommonJS package makes Node search its text for exports: a tenth of a second for ten megabytes.
const { Project } = createRequire(import.meta.url)('ts-morph') as typeof import('ts-morph')

/** A file's path, relative to the output's folder, and its text. */
export interface EmittedModule {
  readonly path: string
  readonly text: string
}

/** The TypeScript modules of a plan. The same plan gives the same bytes. */
export function emitTypeScript(plan: BindingPlan): EmittedModule[] {
  // Only its writer is needed: to parse what was just written would take longer than all the rest of the emission.
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    skipAddingFilesFromTsConfig: true,
  })
  return plan.modules.map((module) => ({
    path: module.path,
    text: moduleText(module, project.createWriter()),
  }))
}

function moduleText(plan: ModulePlan, writer: CodeBlockWriter): string {
  for (const [index, statement] of moduleStatements(plan).entries()) {
    if (index > 0) writer.blankLine()
    writer.write(statement)
  }
  return writer.newLineIfLastNot().toString()
}
