import type { Manifest, PackagePlan } from './package-plan.ts'
import { platformFields, platformName } from './platform.ts'

/** The oldest Node that the runtime works with. */
const engines = { node: '>=20.19' }
const firstVersion = '0.1.0'

/** The package.json of the package that programs import. */
export function mainManifest(plan: PackagePlan): Manifest {
  const { modules, target, version, manifest } = plan
  const bundled = modules.some(({ library }) => library.bundle.length > 0)
  const optional = bundled ? { [`${plan.name}-${platformName(target)}`]: versionOf(plan) } : {}
  const libraries = [...new Set(modules.map(({ library }) => library.name))]
  return {
    name: plan.name,
    version: versionOf(plan),
    description: `TypeScript bindings for ${libraries.join(', ')}, made by koffi-bindgen`,
    keywords: ['bindings', 'ffi', 'koffi', ...libraries],
    ...manifest,
    type: 'module',
    engines,
    ...platformFields(plan.targets),
    exports: { ...exportsOf(plan), './package.json': './package.json' },
    files: ['dist'],
    sideEffects: false,
    dependencies: { ...fields(manifest.dependencies), 'koffi-bindgen': `^${version}` },
    ...(bundled || manifest.optionalDependencies !== undefined
      ? { optionalDependencies: { ...fields(manifest.optionalDependencies), ...optional } }
      : {}),
  }
}

/**
 * The package.json of the package with this platform's shared libraries.
 *
 * @param licences the names of the files with their licences
 */
export function platformManifest(plan: PackagePlan, licences: readonly string[]): Manifest {
  const { modules, target, manifest } = plan
  const { repository, author, homepage } = manifest
  const bundles = modules
    .filter(({ library }) => library.bundle.length > 0)
    .map(({ library }) => [library.name, library.bundle.map(({ file }) => `lib/${file}`)])
  return {
    name: `${plan.name}-${platformName(target)}`,
    version: versionOf(plan),
    description: `The shared libraries of ${plan.name} for ${platformName(target)}`,
    ...given({ repository, author, homepage }),
    // Several libraries have several, whose texts the package holds.
    license: 'SEE LICENSE IN licences',
    engines,
    ...platformFields([target]),
    exports: { './package.json': './package.json' },
    files: ['lib', 'licences'],
    'koffi-bindgen': { libraries: Object.fromEntries(bundles), licences },
  }
}

function versionOf({ manifest }: PackagePlan): string {
  return typeof manifest.version === 'string' ? manifest.version : firstVersion
}

function exportsOf({ modules }: PackagePlan): Record<string, object> {
  const files = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` })
  const entries = modules.flatMap(({ name, idiomatic }) => {
    const raw = [modules.length === 1 ? '.' : `./${name}`, files(name)] as const
    return idiomatic === null ? [raw] : [raw, [`${raw[0]}/api`, files(idiomatic)] as const]
  })
  return Object.fromEntries(entries)
}

function fields(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

function given(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
