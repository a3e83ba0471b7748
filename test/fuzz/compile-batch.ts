import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileTypeScript } from '../typescript.ts'

/**
 * Type-checks generated modules in one program, under the settings of a careful user. The runtime's sources
 * serve as its types, so that nothing needs to be built.
 *
 * @param folder is made, and removed afterwards where there are no errors
 * @param modules their texts, by numbers
 * @returns the first error of each module that has any, by its number
 */
export function compileBatch(
  root: string,
  folder: string,
  modules: ReadonlyMap<number, string>,
): Map<number, string> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files = [...modules].map(([index, text]) => {
    const name = `broken-${index}.ts`
    writeFileSync(join(folder, name), text)
    return name
  })
  const compilerOptions = {
    noEmit: true,
    noUnusedLocals: true,
    paths: { 'koffi-bindgen/runtime/generated': [join(root, 'runtime', 'generated.ts')] },
    typeRoots: [join(root, 'node_modules', '@types')],
  }
  const project = { extends: join(root, 'tsconfig.json'), compilerOptions, files, include: [], exclude: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project))
  const lines = compileTypeScript(['-p', folder, '--listFiles'], folder).split('\n')
  const checked = lines.filter((line) => /^\S*broken-\d+\.ts$/.test(line))
  if (checked.length !== files.length)
    throw new Error(`tsc looked at ${checked.length} of ${files.length} modules`)
  const errors = new Map<number, string>()
  for (const line of lines) {
    const index = Number(/^broken-(\d+)\.ts\(.*error TS/.exec(line)?.[1] ?? -1)
    if (index >= 0 && !errors.has(index)) errors.set(index, line)
  }
  if (errors.size === 0) rmSync(folder, { recursive: true, force: true })
  return errors
}
