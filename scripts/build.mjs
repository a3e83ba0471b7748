// Builds the project into dist/ if a source is newer than the last build: Node 20 does not run TypeScript.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isAbsolute, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { bundleTsMorph, compilerNotice } from './bundle-ts-morph.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'dist', '.built')

/** Documentation stands in declarations, where editors read it. */
const withoutDocumentation = { legal: true, annotation: true, jsdoc: false }

/** @returns {Promise<boolean>} false where the sources do not compile; the compiler has printed why */
export async function build() {
  if (!isStale()) return true
  const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '..', 'bin', 'tsc')
  try {
    execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
  } catch {
    return false
  }
  await bundleRuntime()
  await shortenBindings()
  await bundleGenerator()
  writeFileSync(stamp, '')
  return true
}

/**
 * Makes one file of the runtime, in its place: every program that uses a binding loads it. What generated
 * modules import contains all that users import, so the users' file passes that on, and a program has each
 * thing once. The compiler has to write all of its files each time, and is not incremental.
 */
async function bundleRuntime() {
  const folder = join(root, 'dist', 'runtime')
  const [generated, users] = await Promise.all(
    ['generated', 'index'].map(async (name) => {
      const bundle = await rolldown({
        input: join(folder, `${name}.js`),
        platform: 'node',
        external: ['koffi'],
      })
      const { output } = await bundle.generate({ format: 'esm' })
      await bundle.close()
      return output[0]
    }),
  )
  for (const name of readdirSync(folder, { recursive: true })) {
    if (/\.js(\.map)?$/.test(name)) rmSync(join(folder, name))
  }
  writeFileSync(join(folder, 'generated.js'), generated.code)
  writeFileSync(join(folder, 'index.js'), `export { ${users.exports.join(', ')} } from './generated.js'\n`)
}

/**
 * Takes the documentation out of the bindings' JavaScript, two thirds of it. What bundlers go by
 * (`@__PURE__`) stays.
 */
async function shortenBindings() {
  const folder = join(root, 'dist', 'bindings')
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'))
  for (const name of files) {
    const input = join(folder, name)
    const bundle = await rolldown({
      input,
      platform: 'neutral',
      treeshake: false,
      external: (id) => id !== input,
    })
    const { output } = await bundle.generate({ format: 'esm', comments: withoutDocumentation })
    await bundle.close()
    writeFileSync(input, output[0].code)
    rmSync(`${input}.map`, { force: true })
  }
}

/**
 * Puts the generator and its command, and the packages that every run needs, into a few files: finding,
 * reading and linking 200 small ones takes longer than most headers. Packages with code of their own for the
 * machine, and those that few runs need, stay outside, and are loaded as ever; so does the runtime, of which
 * a program has one.
 */
async function bundleGenerator() {
  const built = join(root, 'dist')
  const output = join(built, 'bundle')
  rmSync(output, { recursive: true, force: true })
  const packages = new Set()
  const library = staticImportsOf(join(built, 'generator', 'index.js'))
  const command = staticImportsOf(join(built, 'generator', 'cli', 'main.js'))
  const bundle = await rolldown({
    input: ['cli', 'index'].map((name) => join(built, 'generator', `${name}.js`)),
    platform: 'node',
    external: (id) => Object.keys(dependencies()).some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [
      leftOutside(join(built, 'runtime'), '../runtime'),
      evaluatedWhenUsed('string-width', 'picomatch'),
      packageFolders(packages),
      library.plugin,
      command.plugin,
    ],
  })
  await bundle.write({
    dir: output,
    format: 'esm',
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: [
        // What both need; the rest of the library, which loads Koffi, stands in its own file.
        { name: 'generator', test: (id) => library.has(id) && command.has(id), priority: 2 },
        { name: 'main', test: command.has, priority: 1 },
      ],
    },
  })
  await bundle.close()
  await bundleThread(output, packages)
  const licenses = [...[...packages].sort().map(licenseOf), compilerNotice(join(root, 'node_modules'))]
  writeFileSync(join(output, 'LICENSES'), licenses.join('\n\n'))
}

/**
 * The thread that prints modules has its own files: its code, and a ts-morph of its own beside it. A hook
 * gets the package that the user has installed.
 */
async function bundleThread(output, packages) {
  const bundle = await rolldown({
    input: join(root, 'dist', 'generator', 'emit', 'emission-thread.js'),
    platform: 'node',
    plugins: [
      {
        name: 'own-ts-morph',
        resolveId: (id) => (id === 'ts-morph' ? { id: './ts-morph.js', external: true } : null),
      },
    ],
  })
  await bundle.write({ dir: join(output, 'emit'), format: 'esm', chunkFileNames: '[name].js' })
  await bundle.close()
  await bundleTsMorph(join(output, 'emit', 'ts-morph.js'), [packageFolders(packages)])
}

/** Modules of a folder that the bundle imports from where they are. */
function leftOutside(folder, specifier) {
  return {
    name: 'left-outside',
    resolveId(id, importer) {
      if (importer === undefined || !id.startsWith('.')) return null
      const path = join(importer, '..', id)
      return path.startsWith(folder + sep)
        ? { id: specifier + path.slice(folder.length), external: true }
        : null
    },
  }
}

/** What an installed package has beside it: package.json's dependencies. */
function dependencies() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies
}

/**
 * Functions that packages export, made at their first call: texts are measured for terminals and patterns
 * matched where there are any, with tables that take long to make.
 */
function evaluatedWhenUsed(...names) {
  const lazy = `\0when-used:`
  return {
    name: 'evaluated-when-used',
    async resolveId(id, importer) {
      if (!names.includes(id) || importer?.startsWith(lazy)) return null
      const found = await this.resolve(id, importer, { skipSelf: true })
      return found && `${lazy}${found.id}`
    },
    load(id) {
      if (!id.startsWith(lazy)) return null
      const path = JSON.stringify(id.slice(lazy.length))
      return `let made\nconst make = () => { const all = require(${path}); return all.default ?? all }\nexport default (...values) => (made ??= make())(...values)`
    },
  }
}

/**
 * A module and what it imports before it runs: one file, where the bundler would make one for each that
 * shares a part.
 */
function staticImportsOf(entry) {
  const imports = new Map()
  let closure = null
  return {
    plugin: {
      name: 'static-imports',
      moduleParsed: ({ id, importedIds }) => {
        imports.set(id, importedIds)
      },
    },
    has(id) {
      if (closure === null) {
        closure = new Set([entry])
        for (const reached of closure) for (const next of imports.get(reached) ?? []) closure.add(next)
      }
      return closure.has(id)
    },
  }
}

/** Notes the folder of each package that the bundle contains. */
function packageFolders(found) {
  const folder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//
  return {
    name: 'package-folders',
    moduleParsed({ id }) {
      const match = folder.exec(id)
      if (match?.[1] !== undefined && isAbsolute(match[1])) found.add(match[1])
    },
  }
}

/** A package's name, version and licence text, which its licence asks to be passed on. */
function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()}\n`
}

function isStale() {
  const { include } = JSON.parse(readFileSync(join(root, 'tsconfig.build.json'), 'utf8'))
  const built = modificationTime(stamp)
  const files = include.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(root, folder, name),
    ),
  )
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((name) =>
    join(root, name),
  )
  return [...files, ...settings].some((file) => modificationTime(file) > built)
}

function modificationTime(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // A package must not contain what an older source left behind.
  if (process.argv.includes('--clean')) rmSync(join(root, 'dist'), { recursive: true, force: true })
  process.exitCode = (await build()) ? 0 : 1
}
