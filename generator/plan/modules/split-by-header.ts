import type {
  DeclarationPlan,
  EnumPlan,
  ImportedName,
  Imports,
  ModulePlan,
  PartModule,
  WholeModule,
} from '../binding-plan.ts'
import type { LibraryCandidates } from '../plan-options.ts'
import { referredNames } from './only-referred.ts'
import { stronglyConnected } from './strongly-connected.ts'

/**
 * Divides a module: one for each header, in a folder beside it and called after it, and the module itself
 * exports all of them. Headers that refer to one another share a file, so that no modules import each other
 * in a circle, which classes that are made at import would not survive.
 */
export function splitByHeader(whole: WholeModule): ModulePlan[] {
  const folder = whole.path.replace(/^.*\//, '').replace(/(?:\.d)?\.[^.]*$/, '')
  const homes = homesOf(whole.declarations)
  const parts = new Map<string, DeclarationPlan[]>()
  for (const declaration of whole.declarations) {
    const home = homes.get(declaration)!
    const part = parts.get(home)
    if (part === undefined) parts.set(home, [declaration])
    else part.push(declaration)
  }
  const homeOfName = new Map(
    [...homes].flatMap(([declaration, home]) =>
      [...declaredNames(declaration)].map((name) => [name, { declaration, home }] as const),
    ),
  )
  const shared = sharedDefinitions(homes, homeOfName)
  const { banner, runtime, checked, target, portability, imports, skipped, shim } = whole
  const made = [...parts].map(([home, declarations]): PartModule => {
    const names = new Set(declarations.flatMap((declaration) => [...declaredNames(declaration)]))
    return {
      kind: 'part',
      path: `${folder}/${home}.ts`,
      banner,
      runtime,
      checked,
      library: relativeSpecifier(home, libraryModule),
      uses: usesOf(declarations, home, homeOfName, imports),
      declarations,
      exportNames: new Map([
        ...[...whole.exportNames].filter(([name]) => names.has(name)),
        ...[...shared].filter((name) => names.has(name)).map((name) => [name, name] as const),
      ]),
      macroAliases: new Map([...whole.macroAliases].filter(([, name]) => names.has(name))),
      presence: new Map([...whole.presence].filter(([name]) => names.has(name))),
      isPortable: portability !== null,
    }
  })
  const exported = [libraryModule, ...parts.keys()].map((home) => `./${folder}/${home}.ts`)
  return [
    {
      kind: 'library',
      path: `${folder}/${libraryModule}.ts`,
      banner,
      runtime,
      library: fromFolder(whole.library),
      shim: shim === null ? null : { ...shim, file: `.${shim.file}` },
      target,
      portability,
    },
    ...made,
    { kind: 'index', path: whole.path, banner, parts: exported, imports, skipped },
  ]
}

/** What was translated in one header and is called in another: it is no export but for that. */
function sharedDefinitions(
  homes: ReadonlyMap<DeclarationPlan, string>,
  homeOfName: ReadonlyMap<string, { readonly declaration: DeclarationPlan; readonly home: string }>,
): ReadonlySet<string> {
  const shared = new Set<string>()
  for (const [declaration, home] of homes) {
    for (const name of referredNames(declaration)) {
      const referred = homeOfName.get(name)
      if (referred === undefined || referred.home === home) continue
      const { kind } = referred.declaration
      if (kind === 'definition' || kind === 'support') shared.add(name)
    }
  }
  return shared
}

/** The module that finds the library, which the others import. */
const libraryModule = '$library'

/** Which file each declaration goes to: its header's, without the ending. */
function homesOf(declarations: readonly DeclarationPlan[]): Map<DeclarationPlan, string> {
  const byName = new Map(
    declarations.flatMap((declaration) =>
      [...declaredNames(declaration)].map((name) => [name, declaration] as const),
    ),
  )
  const referred = (declaration: DeclarationPlan): DeclarationPlan[] =>
    referredNames(declaration).flatMap((name) => byName.get(name) ?? [])
  const files = new Map<DeclarationPlan, string>()
  const spellings = new Map<string, string>()
  for (const declaration of declarations) {
    if (declaration.header === '') continue
    const file = fileOf(declaration.header)
    // Windows and macOS take names that differ in capitals for one: such headers share the first one's file.
    const spelling = spellings.get(file.toLowerCase()) ?? file
    spellings.set(file.toLowerCase(), spelling)
    files.set(declaration, spelling)
  }
  // A function type without a name stands where it is used.
  for (const declaration of declarations) {
    const file = files.get(declaration)
    for (const other of file === undefined ? [] : referred(declaration)) {
      if (!files.has(other)) files.set(other, file!)
    }
  }
  const types = spellings.get('types') ?? 'types'
  for (const declaration of declarations) if (!files.has(declaration)) files.set(declaration, types)

  const edges = new Map<string, Set<string>>()
  for (const [declaration, file] of files) {
    const targets = edges.get(file) ?? new Set()
    for (const other of referred(declaration)) targets.add(files.get(other)!)
    edges.set(file, targets)
  }
  const merged = new Map<string, string>()
  for (const group of stronglyConnected(edges)) {
    const first = [...edges.keys()].find((file) => group.has(file))!
    for (const file of group) merged.set(file, first)
  }
  return new Map([...files].map(([declaration, file]) => [declaration, merged.get(file)!]))
}

/** Names that no file of Windows can have, whatever it ends in. */
const deviceOfWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** `curl/curl` of `curl/curl.h`: a path below the folder, whatever the header is called. */
function fileOf(header: string): string {
  const safe = header
    .replace(/\.[^./]*$/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => part.replaceAll(/[^\w.+-]/g, '_').replace(deviceOfWindows, '$&_'))
  return safe.join('/') || 'types'
}

function* declaredNames(declaration: DeclarationPlan): Generator<string> {
  if (declaration.name !== null) yield declaration.name
  if (declaration.kind === 'enum') for (const { name } of declaration.constants) yield name
}

/** What a part imports from the others, by specifier. */
function usesOf(
  declarations: readonly DeclarationPlan[],
  home: string,
  homeOfName: ReadonlyMap<string, { readonly declaration: DeclarationPlan; readonly home: string }>,
  imports: Imports,
): Imports {
  const uses = new Map<string, Map<string, ImportedName>>()
  const use = (specifier: string, used: ImportedName): void => {
    const names = uses.get(specifier) ?? new Map<string, ImportedName>()
    names.set(used.name, used)
    uses.set(specifier, names)
  }
  for (const name of declarations.flatMap(referredNames)) {
    const found = homeOfName.get(name)
    if (found !== undefined && found.home !== home) {
      use(relativeSpecifier(home, found.home), { name, typeOnly: isTypeAlone(found.declaration, name) })
    }
    if (found === undefined) {
      // Another module's, which the whole would import.
      for (const [specifier, names] of imports) {
        for (const imported of names) if (imported.name === name) use(fromPart(home, specifier), imported)
      }
    }
  }
  return new Map([...uses].map(([specifier, names]) => [specifier, [...names.values()]]))
}

/** Of an enum's name modules mention the type only. */
function isTypeAlone(declaration: DeclarationPlan, name: string): declaration is EnumPlan {
  return declaration.kind === 'enum' && declaration.name === name
}

/** How a part reaches a module that the whole would import: the part stands in a folder beside the whole. */
function fromPart(home: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return `${'../'.repeat(home.split('/').length)}${specifier.replace(/^\.\//, '')}`
}

/** `../gdk/gdk.ts`, from `gtk/gtk` to `gdk/gdk`. */
function relativeSpecifier(from: string, to: string): string {
  const up = from.split('/').slice(0, -1)
  const down = to.split('/')
  while (up.length > 0 && down.length > 1 && up[0] === down[0]) {
    up.shift()
    down.shift()
  }
  return `${up.length === 0 ? './' : '../'.repeat(up.length)}${down.join('/')}.ts`
}

/** A library that is shipped beside the module lies one folder further away from its parts. */
function fromFolder(library: LibraryCandidates): LibraryCandidates {
  const away = (candidate: string | null): string | null =>
    candidate?.startsWith('.') ? `../${candidate.replace(/^\.\//, '')}` : candidate
  const { linux, darwin, win32, others } = library
  return {
    ...library,
    linux: linux.map(away),
    darwin: darwin.map(away),
    win32: win32.map(away),
    ...(others === undefined ? {} : { others: others.map(fromFolder) }),
  } as LibraryCandidates
}
