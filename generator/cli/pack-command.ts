import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, extname, isAbsolute, join } from 'node:path'
import type { Emitter } from '../emit/emitter.ts'
import { type Generation, generate } from '../generate.ts'
import type { FoundLibrary } from '../libraries/find-library.ts'
import { packageOfFile } from '../libraries/search/debian-packages.ts'
import { InstalledLibraries } from '../libraries/search/installed-libraries.ts'
import { libraryFolders } from '../libraries/search/library-folders.ts'
import { type BundledLibrary, bundleOf } from '../pack/bundled-libraries.ts'
import { licenceOf } from '../pack/copyright.ts'
import { mainManifest, platformManifest } from '../pack/manifests.ts'
import type { Manifest, PackagePlan, PackedModule } from '../pack/package-plan.ts'
import { findLost, isPacked, withManifestChecksum } from '../pack/packed-files.ts'
import { platformName } from '../pack/platform.ts'
import { readme } from '../pack/readme.ts'
import type { ModuleRequest } from '../request/request.ts'
import type { Target } from '../target/target.ts'
import { packageFolder, readVersion } from '../version.ts'
import { type OutputFile, withChecksum, writeFiles } from '../write.ts'
import type { Job } from './jobs.ts'
import type { CommandLine } from './line/arguments.ts'
import { exitCodes } from './output/exit-codes.ts'
import { reportDiagnostics } from './output/report.ts'
import { shownPath } from './output/shown-path.ts'
import type { Terminal } from './output/terminal.ts'
import type { Problem } from './problem.ts'

/** Where packages go if nobody says. */
const defaultFolder = 'package'

/** A module's files, and what the package says of it. */
interface Made {
  readonly generation: Generation
  readonly module: PackedModule
  /** Names of files that the library asks for and that are not installed. */
  readonly missing: readonly string[]
}

/**
 * Makes an npm package of modules: JavaScript, declarations, a package.json and a README; with `--bundle`
 * another one inside of it, `npm/linux-x64`, with this platform's shared libraries, which is published beside
 * it.
 */
export async function runPack(
  jobs: readonly Job[],
  manifest: Manifest,
  line: CommandLine,
  terminal: Terminal,
  emitter: Emitter,
): Promise<number | { readonly problems: readonly Problem[] }> {
  const folder = line.output ?? defaultFolder
  if (existsSync(folder) && !line.force && !isPacked(folder)) {
    const message = `${shownPath(folder)} is there, and is no package that bindgen made`
    return { problems: [{ message, hint: 'Choose another folder with -o, or overwrite it with --force' }] }
  }
  const lost = line.force ? null : findLost(folder, platformFolder(folder, jobs[0]!.request.target))
  if (lost !== null) {
    const message = `${shownPath(lost)} is not as bindgen has written it, and would be lost`
    return { problems: [{ message, hint: hintFor(lost) }] }
  }
  const names = moduleNames(jobs)
  const name = typeof manifest.name === 'string' ? manifest.name : `${names[0]}-bindings`
  const made: Made[] = []
  for (const [index, { request }] of jobs.entries()) {
    const asked = requestFor(request, names[index]!, line.bundle ? name : null)
    const generation = await generate(asked, [], undefined, emitter)
    const { diagnostics, source } = generation.api
    reportDiagnostics(diagnostics.list, source.files, line, terminal)
    if (diagnostics.hasErrors || generation.library === null) return exitCodes.failure
    made.push(moduleOf(asked, names[index]!, generation, generation.library, line.bundle))
  }
  const missing = made.flatMap((each) => each.missing)
  if (missing.length > 0) {
    const message = `${missing.join(', ')}: not installed here, and a library to bundle asks for it`
    return { problems: [{ message, hint: 'Install it, or leave --bundle out' }] }
  }
  const modules = made.map(({ module }) => module)
  const { target } = jobs[0]!.request
  const plan = { name, modules, target, targets: targetsOf(jobs), version: readVersion(), manifest }
  write(plan, made, folder)
  const built = await compileOwn(made, join(folder, 'dist'), line, terminal)
  if (built !== exitCodes.success) return built
  if (!line.quiet) report(plan, folder, terminal)
  return line.check && !(await isFit(plan, folder, terminal)) ? exitCodes.failure : exitCodes.success
}

/** Has the package judged, and says by whom and how. */
async function isFit(
  { name, modules, target }: PackagePlan,
  folder: string,
  terminal: Terminal,
): Promise<boolean> {
  const { checkPackage } = await import('../pack/check-package.ts')
  const platform = platformFolder(folder, target)
  const imports = modules.map((module) => {
    const raw = modules.length === 1 ? name : `${name}/${module.name}`
    return { raw, idiomatic: module.idiomatic === null ? null : `${raw}/api` }
  })
  const folders = existsSync(platform) ? [folder, platform] : [folder]
  const checks = checkPackage(folders, imports, packageFolder())
  const { err, colours } = terminal
  for (const { name, problem } of checks) {
    err(`${problem === null ? colours.green('✓') : colours.red('✗')} ${name}\n`)
    if (problem !== null) err(`${problem.replace(/^/gm, '    ')}\n`)
  }
  return checks.every(({ problem }) => problem === null)
}

/** What only a C compiler can call is compiled for this platform, and goes along. */
async function compileOwn(
  made: readonly Made[],
  folder: string,
  line: CommandLine,
  terminal: Terminal,
): Promise<number> {
  if (made.every(({ generation }) => !generation.api.request.plan.shim)) return exitCodes.success
  const { compileShims } = await import('./build-command.ts')
  return await compileShims(
    { generations: made.map(({ generation }) => ({ generation, folder })) },
    line,
    terminal,
  )
}

/** Where the package with a platform's shared libraries goes. */
function platformFolder(folder: string, target: Target): string {
  return join(folder, 'npm', platformName(target))
}

function hintFor(file: string): string {
  if (basename(file) === 'package.json')
    return "Put what you changed under the configuration's key manifest, then overwrite it with --force"
  return 'Move it elsewhere, or overwrite it with --force'
}

/** The targets that every module serves. */
function targetsOf(jobs: readonly Job[]): Target[] {
  const lists = jobs.map(({ request }) => [
    request.target,
    ...request.furtherTargets.map(({ target }) => target),
  ])
  const [first = [], ...others] = lists
  return first.filter((target) => others.every((list) => list.includes(target)))
}

/** What modules are called in the package: as their outputs are, an `index` as its folder. */
function moduleNames(jobs: readonly Job[]): string[] {
  return jobs.map(({ request, folder }) => {
    const path = request.plan.modulePath
    const name = basename(path, extname(path)).replace(/\.d$/, '')
    return name === 'index' && folder !== null ? basename(folder) : name
  })
}

function requestFor(request: ModuleRequest, name: string, packages: string | null): ModuleRequest {
  return {
    ...request,
    emit: 'js',
    library: { ...request.library, packages },
    plan: { ...request.plan, modulePath: `${name}.js`, command: 'bindgen pack' },
  }
}

function moduleOf(
  request: ModuleRequest,
  name: string,
  generation: Generation,
  library: FoundLibrary,
  isBundled: boolean,
): Made {
  const { candidates, installed } = library
  const bundle = isBundled ? bundleFor(request, library) : { libraries: [], missing: [] }
  const functions = generation.plan?.declarations.filter(({ kind }) => kind === 'function') ?? []
  const notHere = isBundled && installed === null ? [candidates.name] : []
  const debianPackage = candidates.package ?? null
  const text = debianPackage === null ? null : copyrightOf(debianPackage, request.sysroot)
  return {
    generation,
    missing: [...notHere, ...bundle.missing],
    module: {
      name,
      idiomatic: idiomaticOf(generation),
      headers: request.headers,
      library: {
        name: candidates.name,
        version: candidates.version,
        package: debianPackage,
        licence: text === null ? null : licenceOf(text),
        bundle: bundle.libraries,
      },
      example: functions[0]?.name ?? null,
    },
  }
}

/** The name of the idiomatic module's file. */
function idiomaticOf({ files }: Generation): string | null {
  const file = files.find(({ path }) => /(^|[./])api\.js$/.test(path))
  return file?.path.replace(/\.js$/, '') ?? null
}

function bundleFor({ target, sysroot, library: { folders } }: ModuleRequest, { installed }: FoundLibrary) {
  const root = sysroot ?? '/'
  const os = sysroot === null ? process.platform : target.os
  const libraries = new InstalledLibraries([...folders, ...libraryFolders(target, root, os)])
  const packageOf = (file: string): string | null => packageOfFile(file, root)
  return installed === null ? { libraries: [], missing: [] } : bundleOf(installed, libraries, packageOf)
}

/** Debian keeps each package's licence here. */
function copyrightOf(debianPackage: string, sysroot: string | null): string | null {
  try {
    return readFileSync(join(sysroot ?? '/', 'usr/share/doc', debianPackage, 'copyright'), 'utf8')
  } catch {
    return null
  }
}

function write(plan: PackagePlan, made: readonly Made[], folder: string): void {
  const files: OutputFile[] = made.flatMap(({ generation }) =>
    generation.files.map(({ path, text }) => ({
      path: join(folder, 'dist', path),
      text: /\.[cm]?[jt]s$/.test(path) ? withChecksum(text) : text,
    })),
  )
  const json = (value: Manifest): string => `${JSON.stringify(withManifestChecksum(value), null, 2)}\n`
  files.push({ path: join(folder, 'package.json'), text: json(mainManifest(plan)) })
  files.push({ path: join(folder, 'README.md'), text: withChecksum(readme(plan), 'markdown') })
  const bundled = plan.modules.flatMap(({ library }) => library.bundle)
  const platform = platformFolder(folder, plan.target)
  // Modules and libraries of an earlier run, under other names perhaps, must not be published.
  rmSync(join(folder, 'dist'), { recursive: true, force: true })
  for (const own of ['lib', 'licences']) rmSync(join(platform, own), { recursive: true, force: true })
  if (bundled.length > 0) {
    const licences = copyLibraries(bundled, platform)
    files.push({ path: join(platform, 'package.json'), text: json(platformManifest(plan, licences)) })
  }
  writeFiles(files)
}

/**
 * Copies the libraries, and the licences that ask to go where they go.
 *
 * @returns the names of the licences' files
 */
function copyLibraries(libraries: readonly BundledLibrary[], platform: string): string[] {
  const licences = new Set<string>()
  for (const folder of ['lib', 'licences']) mkdirSync(join(platform, folder), { recursive: true })
  for (const { file, path, package: debianPackage } of libraries) {
    cpSync(path, join(platform, 'lib', file), { dereference: true })
    const copyright = debianPackage === null ? null : join('/usr/share/doc', debianPackage, 'copyright')
    if (copyright === null || !existsSync(copyright)) continue
    licences.add(`${debianPackage}.txt`)
    cpSync(copyright, join(platform, 'licences', `${debianPackage}.txt`), { dereference: true })
  }
  return [...licences]
}

function report({ name, modules, target }: PackagePlan, folder: string, { err, colours }: Terminal): void {
  const bundled = modules.flatMap(({ library }) => library.bundle)
  err(
    `${colours.green('✓')} ${colours.bold(shownPath(folder))}: ${name}, ${modules.map((each) => each.name).join(', ')}\n`,
  )
  if (bundled.length === 0) return
  const platform = platformFolder(folder, target)
  err(
    `${colours.green('✓')} ${colours.bold(shownPath(platform))}: ${bundled.map(({ file }) => file).join(', ')}\n`,
  )
  const commands = [platform, folder].map((each) => `npm publish ${asFolder(each)}`)
  err(`  ${colours.cyan('help:')} ${commands.join(', then ')}; other platforms' are made there\n`)
}

/** As npm takes it for a folder: a name alone is that of a package in the registry. */
function asFolder(path: string): string {
  const shown = shownPath(path)
  return isAbsolute(shown) || shown.startsWith('.') ? shown : `./${shown}`
}
