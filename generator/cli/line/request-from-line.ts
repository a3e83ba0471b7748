import { basename, dirname, resolve } from 'node:path'
import { describedModule, type FoundDescription } from '../../config/descriptions/description.ts'
import { apiFrom, meaningOf } from '../../config/requests.ts'
import { sysrootsOfLine } from '../../config/sysroots.ts'
import { isGirName } from '../../libraries/gir/find-gir.ts'
import { type CompilerFlags, noFlags } from '../../request/compiler-flags.ts'
import { formOfPath } from '../../request/module-path.ts'
import { moduleRequest } from '../../request/module-request.ts'
import type { OutputForm } from '../../request/options.ts'
import type { ModuleRequest } from '../../request/request.ts'
import { orderedTargets, type TargetRequest } from '../../request/target-list.ts'
import type { Target } from '../../target/target.ts'
import { commands } from '../commands.ts'
import type { CommandLine } from './arguments.ts'

/**
 * The request that a command line with headers makes.
 *
 * @param command the command line that makes the module again, for its first lines
 * @param version of this package
 * @param packagePath `PKG_CONFIG_PATH`
 * @param packageFlags what the packages of `--package` say
 * @param portableCommand the command line without the targets, which follow it
 * @param descriptions what files say of the headers, the strongest first
 */
export function requestFromLine(
  line: CommandLine,
  target: Target,
  command: string,
  version: string,
  packagePath: string,
  packageFlags: CompilerFlags = noFlags,
  portableCommand = 'bindgen --target',
  descriptions: readonly FoundDescription[] = [],
): ModuleRequest {
  const { module, described } = describedModule({ api: line.api }, descriptions)
  const flags = joinFlags(line.flags, packageFlags)
  const { includeFolders, systemFolders, defines, preincludes, libraries, libraryFolders } = flags
  const sysroots = new Map(sysrootsOfLine(line.sysroots, target))
  return moduleRequest({
    headers: line.headers,
    emit: line.emit ?? formOfPath(line.output),
    split: line.split,
    api: apiFrom(module.api),
    described,
    target,
    includeFolders,
    systemFolders,
    sysroot: sysroots.get(target.name) ?? null,
    furtherTargets: furtherTargets(line, target, sysroots),
    portableCommand,
    systemIncludes: line.systemIncludes,
    defines,
    preincludes,
    gir: line.gir.map(girFile),
    library: {
      name: line.library,
      linked: libraries,
      folders: libraryFolders,
      packagePath,
      moduleFolder: resolve(dirname(line.output ?? 'here')),
    },
    plan: {
      modulePath: line.output === null ? undefined : basename(line.output),
      generator: `bindgen ${version}`,
      command,
      int64: line.int64,
      ...meaningOf(module),
      unchecked: line.unchecked,
      shim: line.shim || line.build || line.command === 'build',
    },
    only: line.only,
    exclude: line.exclude,
    strict: line.strict,
  })
}

/** A name stays one; a path starts from this folder. */
function girFile(given: string): string {
  return isGirName(given) ? given : resolve(given)
}

/** The user's own come first; of macros the later definition wins. */
function joinFlags(own: CompilerFlags, others: CompilerFlags): CompilerFlags {
  return {
    includeFolders: [...own.includeFolders, ...others.includeFolders],
    systemFolders: [...own.systemFolders, ...others.systemFolders],
    defines: [...others.defines, ...own.defines],
    preincludes: [...own.preincludes, ...others.preincludes],
    libraries: [...own.libraries, ...others.libraries],
    libraryFolders: [...own.libraryFolders, ...others.libraryFolders],
  }
}

/** The other targets of the module. */
function furtherTargets(
  { targets }: CommandLine,
  first: Target,
  sysroots: ReadonlyMap<string, string>,
): TargetRequest[] {
  const ordered = orderedTargets(targets) ?? []
  return ordered
    .filter(({ name }) => name !== first.name)
    .map((target) => ({ target, sysroot: sysroots.get(target.name) ?? null }))
}

/** A command line up to the names of the targets. */
export function portableCommand(argv: readonly string[], emit: OutputForm): string {
  const without = argv.filter((word, index) => !/^--target(=|$)/.test(word) && argv[index - 1] !== '--target')
  return `${shellCommand(without, emit)} --target`
}

/** Options that do not change what is made. */
const incidental = ['--force', '--shim', '--build', '--json', '--quiet', '-q', '--verbose', '-v', '--watch']
/** Where it goes; their values come with them. A module's text does not depend on that. */
const places = ['-o', '--output', '--out', '--depfile']

/**
 * The command line that makes a module again, as a shell reads it: without what concerns messages, and
 * without the place, so that the same headers and options make the same bytes wherever they are written.
 *
 * @param emit the form that was made; it is said where only the output's name said it
 */
export function shellCommand(argv: readonly string[], emit: OutputForm): string {
  const [first] = argv
  const words = first !== undefined && Object.hasOwn(commands, first) ? argv.slice(1) : argv
  const kept = words.filter((word, index) => {
    if (incidental.includes(word) || places.includes(word) || places.includes(words[index - 1] ?? ''))
      return false
    return !places.some((option) => word.startsWith(`${option}=`))
  })
  // A module with a shim is made and compiled by one command.
  const builds = first === 'build' || words.some((word) => word === '--shim' || word === '--build')
  const isSaid = emit === 'ts' || kept.some((word) => word.startsWith('--emit'))
  return ['bindgen', ...(builds ? ['build'] : []), ...kept, ...(isSaid ? [] : ['--emit', emit])]
    .map((word) => quoted(word))
    .join(' ')
}

/**
 * A word as this system's shells read it. Windows' take backslashes as they are, and know one quotation mark.
 */
export function quoted(word: string, platform: string = process.platform): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word
  if (platform !== 'win32') return `'${word.replaceAll("'", "'\\''")}'`
  return /^[\w@+=:,./\\-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`
}
