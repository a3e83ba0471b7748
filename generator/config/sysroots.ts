import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { suggest } from '../diagnostics/suggest.ts'
import { type Target, targetNames } from '../target/target.ts'

/** The root of a target's system: the target's name, as it was given, and the folder. */
export type Sysroot = readonly [target: string, folder: string]

/** Why roots cannot be those of a module's targets, and what to do. */
export interface SysrootMistake {
  readonly message: string
  readonly hint: string
}

/**
 * The roots that a command line gives: `DIR` for the first target, `TARGET=DIR` for the one that it names.
 * What stands before `=` is a name, unless it has a slash.
 */
export function sysrootsOfLine(given: readonly string[], first: Target): readonly Sysroot[] {
  return given.map((text): Sysroot => {
    const [, name = first.name, folder = ''] = /^(?:([^=/\\]*)=)?(.*)$/s.exec(text) ?? []
    return [name, folder]
  })
}

/** What a root holds of a system: some of these. */
const parts = ['include', 'usr', 'lib', 'System']

/**
 * The first mistake in the roots of a module's targets; null where there is none.
 *
 * @param workingFolder relative paths start there
 */
export function sysrootMistake(
  roots: readonly Sysroot[],
  targets: readonly Target[],
  workingFolder: string,
): SysrootMistake | null {
  for (const [name, folder] of roots) {
    if (!targetNames.some((each) => each === name)) return unknownTarget(name)
    if (!targets.some((target) => target.name === name)) {
      const message = `${folder} is the root of ${name}, which the module is not made for`
      return { message, hint: `Add ${name} to its targets, or leave the root out` }
    }
    const path = resolve(workingFolder, folder)
    const wanted = `Name the folder in which ${name} has its include or usr/include`
    if (!existsSync(path) || !statSync(path).isDirectory())
      return { message: `${folder}, the root of ${name}, is no folder`, hint: wanted }
    if (!parts.some((part) => existsSync(resolve(path, part)))) {
      const message = `${folder} is no root of a system: none of ${parts.join(', ')} is in it`
      return { message, hint: wanted }
    }
  }
  return null
}

function unknownTarget(name: string): SysrootMistake {
  const near = suggest(name, targetNames)
  const folder = `A folder with = in its name is written ./${name}=…`
  const which = near === null ? `The targets are ${targetNames.join(', ')}.` : `Did you mean ${near}?`
  return { message: `${name} is no target that could have a root`, hint: `${which} ${folder}` }
}
