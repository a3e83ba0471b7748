import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** What a user who is careful sets; generated modules must be right under it. */
const compilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
  target: 'es2022',
  lib: ['es2023', 'esnext.disposable', 'esnext.collection'],
  types: ['node'],
  module: 'nodenext',
  rewriteRelativeImportExtensions: true,
}

/**
 * Type-checks generated modules in one program and writes their JavaScript beside them.
 *
 * @param folder holds all the modules, and gets the project file
 * @returns the errors of each module, by its path; only modules with errors are in it
 */
export function compileModules(
  root: string,
  folder: string,
  paths: readonly string[],
): Map<string, string[]> {
  const project = join(folder, 'tsconfig.json')
  const files = paths.map((path) => relative(folder, path))
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions: { ...compilerOptions, rootDir: '.' }, files }, null, 2),
  )
  const tsc = join(root, 'node_modules', 'typescript', 'lib', 'tsc.js')
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsc, '-p', project, '--pretty', 'false'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const errors = new Map<string, string[]>()
  for (const line of stdout.split('\n').filter((text) => text.includes('error TS'))) {
    const folderOfError = dirname(resolve(root, /^(.*?)\(/.exec(line)?.[1] ?? ''))
    const path = paths.find((module) => dirname(module) === folderOfError) ?? paths[0]!
    errors.set(path, [...(errors.get(path) ?? []), line])
  }
  if (status !== 0 && errors.size === 0) errors.set(paths[0]!, [`tsc failed: ${stderr.trim().slice(0, 500)}`])
  return errors
}
