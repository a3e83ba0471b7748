import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Configuration } from '../config/configuration.ts'
import type { FoundDescription } from '../config/descriptions/description.ts'
import { findConfigurationFile, loadConfigurationFile } from '../config/load.ts'
import { modulesOf, requestsFromConfiguration } from '../config/requests.ts'
import { sysrootMistake, sysrootsOfLine } from '../config/sysroots.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { flagsOfPackages } from '../libraries/search/package-flags.ts'
import { packageFolders } from '../libraries/search/pkg-config.ts'
import type { Manifest } from '../pack/package-plan.ts'
import { formOfPath } from '../request/module-path.ts'
import type { ModuleRequest } from '../request/request.ts'
import { orderedTargets } from '../request/target-list.ts'
import { hostTarget } from '../target/targets.ts'
import { commands } from './commands.ts'
import { descriptionsFor, problemsIn } from './descriptions.ts'
import type { CommandLine } from './line/arguments.ts'
import { portableCommand, requestFromLine, shellCommand } from './line/request-from-line.ts'
import type { Problem } from './problem.ts'

/** A module to be made, and the folder that its files go to; null for standard output. */
export interface Job {
  readonly request: ModuleRequest
  readonly folder: string | null
}

/** What a command line asks for; or what keeps it from being tried, as messages with what to do next. */
export type Jobs =
  | {
      readonly jobs: readonly Job[]
      readonly configuration: string | null
      /** Fields for a package.json; the configuration's. */
      readonly manifest: Manifest
    }
  | { readonly problems: readonly Problem[] }

/**
 * The modules to make: one of the headers on the command line, or else those of the configuration file.
 *
 * @param argv as typed, for the module's first line
 */
export async function findJobs(line: CommandLine, argv: readonly string[], version: string): Promise<Jobs> {
  if (line.headers.length === 0) return await jobsFromConfiguration(line, version)
  if (line.config !== null) {
    return problem('--config and headers exclude each other', 'Put the headers in the configuration')
  }
  const meant = commandMeant(line)
  if (meant !== null) return problem(`There is no command ${line.headers[0]}`, `Did you mean ${meant}?`)
  const targets = orderedTargets(line.targets)
  if (targets === null) {
    return problem(
      `This system (${process.platform}, ${process.arch}) is none of the targets`,
      'Name one with --target',
    )
  }
  const [target] = targets
  const sysroots = sysrootsOfLine(line.sysroots, target)
  const mistake = sysrootMistake(sysroots, targets, process.cwd())
  if (mistake !== null) return problem(`--sysroot: ${mistake.message}`, mistake.hint)
  const packagePath = process.env.PKG_CONFIG_PATH ?? ''
  const root = new Map(sysroots).get(target.name) ?? '/'
  const folders = packageFolders(target, root, packagePath)
  const { flags, missing } = flagsOfPackages(line.packages, folders, line.headers)
  if (missing.length > 0) {
    return problem(
      `There is no package ${missing.join(', ')}`,
      `Looked for .pc files in ${folders.join(', ')}`,
    )
  }
  const emit = line.emit ?? formOfPath(line.output)
  const command = shellCommand(argv, emit)
  const forOthers = portableCommand(argv, emit)
  const requestWith = (descriptions: readonly FoundDescription[]): ModuleRequest =>
    requestFromLine(line, target, command, version, packagePath, flags, forOthers, descriptions)
  const plain = requestWith([])
  const named = line.extends.length === 0 ? null : line.extends
  const found = await descriptionsFor(named, process.cwd(), plain)
  if ('problems' in found) return found
  const request = found.descriptions.length === 0 ? plain : requestWith(found.descriptions)
  const toStandardOutput = request.emit === 'json' && line.output === null
  const folder = toStandardOutput ? null : dirname(line.output ?? 'here')
  return { jobs: [{ request, folder }], configuration: null, manifest: {} }
}

/**
 * The command that the first of several words was probably meant to be: most headers' names have a dot or a
 * slash.
 */
function commandMeant({ command, headers: [first = ''] }: CommandLine): string | null {
  if (command !== 'generate' || /[./\\]/.test(first) || existsSync(first)) return null
  return suggest(first, Object.keys(commands))
}

async function jobsFromConfiguration(line: CommandLine, version: string): Promise<Jobs> {
  const file = line.config ?? findConfigurationFile(process.cwd())
  if (file === null) {
    return problem(
      'No header is given, and there is no bindgen.config.ts here',
      'For example: bindgen archive.h',
    )
  }
  let value: unknown
  try {
    value = await loadConfigurationFile(file)
  } catch (error) {
    return problem(`${file} cannot be read: ${(error as Error).message}`, null)
  }
  // The schema and its library are loaded where there is a configuration.
  const { validateConfiguration } = await import('../config/validate.ts')
  const validated = validateConfiguration(value)
  if ('mistakes' in validated) return { problems: await problemsIn(file, validated.mistakes) }
  const context = {
    folder: dirname(file),
    file,
    host: hostTarget(),
    version,
    packagePath: process.env.PKG_CONFIG_PATH ?? '',
  }
  const configuration = line.api ? withApi(validated.configuration) : validated.configuration
  const requested = requestsFromConfiguration(configuration, context)
  if ('mistakes' in requested) return { problems: await problemsIn(file, requested.mistakes) }
  const descriptions: (readonly FoundDescription[])[] = []
  for (const [index, { extends: named }] of modulesOf(configuration).entries()) {
    const found = await descriptionsFor(
      named === undefined ? null : [named].flat(),
      context.folder,
      requested.modules[index]!.request,
    )
    if ('problems' in found) return found
    descriptions.push(found.descriptions)
  }
  const isDescribed = descriptions.some((each) => each.length > 0)
  const whole = isDescribed
    ? requestsFromConfiguration(configuration, { ...context, descriptions })
    : requested
  if ('mistakes' in whole) return { problems: await problemsIn(file, whole.mistakes) }
  return { jobs: whole.modules, configuration: file, manifest: configuration.manifest ?? {} }
}

/** `--api` beside a configuration: for modules that say nothing of it. */
function withApi({ modules, ...common }: Configuration): Configuration {
  return {
    api: true,
    ...common,
    ...(modules === undefined ? {} : { modules }),
  }
}

function problem(message: string, hint: string | null): Jobs {
  return { problems: [{ message, hint }] }
}
