import { Project } from 'ts-morph'
import type { BindingPlan, ModulePlan } from '../plan/binding-plan.ts'
import { moduleStatements } from './module-text.ts'

/** A file's path, relative to the output's folder, and its text. */
export interface EmittedModule {
  readonly path: string
  readonly text: string
}

/** The TypeScript modules of a plan. The same plan gives the same bytes. */
export function emitTypeScript(plan: BindingPlan): EmittedModule[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    skipAddingFilesFromTsConfig: true,
  })
  return plan.modules.map((module) => ({ path: module.path, text: moduleText(project, module) }))
}

/** All statements are handed over in one call: ts-morph parses the file again at each change. */
function moduleText(project: Project, plan: ModulePlan): string {
  const statements = moduleStatements(plan)
  const file = project.createSourceFile(plan.path, {
    statements: [(writer) => writer.write(statements.join('\n\n'))],
  })
  const text = file.getFullText()
  project.removeSourceFile(file)
  return text.endsWith('\n') ? text : `${text}\n`
}
