import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The rooms of each house, lowest first: one imports those before it only. */
const rooms = {
  generator: [
    'source',
    'diagnostics',
    'target',
    'model',
    'typescript',
    'preprocess',
    'scope',
    'parse',
    'layout',
    'analyze',
    'select',
    'translate',
    'plan',
    'portable',
    'api',
    'emit',
    'request',
    'libraries',
    'diff',
    'pack',
    'verify',
    'shim',
    'config',
    'cdef',
    'cli',
  ],
  runtime: [
    'errors',
    'types',
    'memory',
    'values',
    'pointers',
    'text',
    'records',
    'handles',
    'calls',
    'callbacks',
    'libraries',
    'shim',
    'translated',
    'idiomatic',
  ],
} satisfies Record<string, readonly string[]>

interface Import {
  readonly file: string
  /** A path from the root for a relative import, else the specifier. */
  readonly to: string
  readonly typeOnly: boolean
  /** `import('…')`: loaded when it is reached. */
  readonly dynamic: boolean
}

const sourceFolders = ['generator', 'runtime', 'bindings', 'examples', 'bench', 'test']
const files = sourceFolders.flatMap(typescriptFiles)
const imports = files.flatMap(importsOf)

function typescriptFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.[cm]?ts$/.test(path) && !/\/(expected|node_modules|data|output[^/]*)\//.test(path))
    .sort()
}

/** Static and dynamic imports and re-exports, comments left out. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '')
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
  )
  return [...statements].map(([, type, statically, dynamically]) => {
    const specifier = statically ?? dynamically ?? ''
    const to = specifier.startsWith('.') ? posix.join(dirname(file), specifier) : specifier
    return { file, to, typeOnly: type !== undefined, dynamic: dynamically !== undefined }
  })
}

/** The imports among `from` that lead to something of `to`, as `file -> to`; none is what a rule asks for. */
function offences(from: RegExp, to: RegExp, allowed: RegExp | null = null): string[] {
  return imports
    .filter((i) => from.test(i.file) && to.test(i.to) && !allowed?.test(i.file))
    .map((i) => `${i.file} -> ${i.to}`)
}

describe('the house', () => {
  test('has imports to look at', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(imports.some((i) => i.to === 'generator/preprocess/preprocess.ts')).toBe(true)
  })

  test('generator and runtime do not import each other, but for the inline mode', () => {
    expect(
      offences(/^generator\//, /^runtime\/|koffi-bindgen\/runtime|^koffi$/, /^generator\/cdef(\.ts|\/)/),
    ).toEqual([])
    expect(offences(/^runtime\//, /^generator\/|^koffi-bindgen/)).toEqual([])
  })

  test('runtime imports koffi and node: only', () => {
    expect(offences(/^runtime\//, /^(?!runtime\/|koffi$|node:)/)).toEqual([])
  })

  test('bindings import the runtime only', () => {
    expect(offences(/^bindings\//, /^(?!bindings\/|koffi-bindgen\/runtime(\/generated)?$)/)).toEqual([])
  })

  test('examples reach the library through bindings and the runtime, and start no process', () => {
    expect(offences(/^examples\//, /^generator\/|^koffi$|^koffi-bindgen$/)).toEqual([])
  })

  test('tree-sitter stays in parse and analyze, ts-morph where modules are written and read', () => {
    expect(
      offences(/^(generator|runtime|bindings|examples)\//, /^tree-sitter/, /^generator\/(parse|analyze)\//),
    ).toEqual([])
    // The last one reads modules that people write: configurations.
    const places = /^generator\/(emit|diff)\/|^generator\/config\/place-in-file\.ts$/
    expect(offences(/^(generator|runtime|bindings|examples)\//, /^ts-morph/, places)).toEqual([])
  })

  test('ts-morph is loaded only when it is needed', () => {
    const loaded = reachable(['generator/cli/main.ts', 'generator/index.ts'])
    expect(imports.filter((i) => i.to === 'ts-morph' && !i.typeOnly && loaded.has(i.file))).toEqual([])
    expect(loaded).toContain('generator/parse/parse.ts')
  })

  test('files are read and written in few places', () => {
    const allowed =
      /^generator\/(cli|config|libraries|pack|preprocess|shim|verify)\/|^generator\/(cli|write|version|verify)\.ts$/
    expect(offences(/^generator\//, /^(node:)?fs(\/promises)?$/, allowed)).toEqual([])
  })

  test('only verify, shim and pack start processes', () => {
    const starting = /^generator\/(shim|verify|pack)\//
    expect(offences(/^(generator|runtime|bindings)\//, /^(node:)?child_process$/, starting)).toEqual([])
  })

  test('only cli.ts prints or exits', () => {
    const printing = /\bconsole\.|\bprocess\.(stdout|stderr|exit|exitCode)\b/
    const printers = files.filter(
      (file) =>
        /^(generator|runtime|bindings)\//.test(file) &&
        file !== 'generator/cli.ts' &&
        // It makes an end that has begun a quick one.
        file !== 'runtime/callbacks/process-end.ts' &&
        printing.test(codeOf(file)),
    )
    expect(printers).toEqual([])
  })

  test.each(Object.entries(rooms))('%s: a room imports earlier rooms only, types too', (house, order) => {
    const inHouse = files.filter((file) => file.startsWith(`${house}/`))
    const folders = inHouse.map((file) => file.split('/')).filter((path) => path.length > 2)
    expect([...new Set(folders.map(([, room]) => room))].filter((room) => !order.includes(room!))).toEqual([])
    const later = ({ file, to }: Import): boolean => {
      const [from, target] = [file, to].map((path) => order.indexOf(path.split('/')[1] ?? ''))
      return from! >= 0 && target! > from!
    }
    const wrong = imports.filter((i) => i.file.startsWith(`${house}/`) && i.to.startsWith(`${house}/`))
    expect(wrong.filter(later).map((i) => `${i.file} -> ${i.to}`)).toEqual([])
  })

  test('no file is called after nothing, and none exports a default', () => {
    const vague = /(^|[/-])(utils?|helpers?|misc|common)([/.-])/
    expect(files.filter((file) => vague.test(file))).toEqual([])
    const own = files.filter((file) => /^(generator|runtime|bindings)\//.test(file))
    expect(own.filter((file) => /^export default\b/m.test(codeOf(file)))).toEqual([])
  })

  test('no imports between rooms lead in a circle', () => {
    expect(findCycle()).toBeNull()
  })
})

describe('ARCHITECTURE.md', () => {
  const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  const walks = page
    .slice(page.indexOf('## Four walks'), page.indexOf('## Why it is so'))
    .split(/^1\. /m)
    .slice(1)
    .map((walk) => [...`1. ${walk}`.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file]) => file ?? ''))

  test.each(walks.map((walk) => [walk]))('leads from file to file: %j', (walk) => {
    expect(walk[0]).toBe('generator/generate.ts')
    expect(walk.length).toBeGreaterThan(10)
    const lost = walk.filter((file, index) => {
      const above = new Set(walk.slice(0, index))
      return index > 0 && !imports.some((i) => i.to === file && above.has(i.file))
    })
    expect(lost).toEqual([])
  })
})

function codeOf(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '')
}

/** What is loaded at once with some files. */
function reachable(from: readonly string[]): Set<string> {
  const found = new Set(from)
  for (const file of found) {
    for (const i of imports) if (i.file === file && !i.typeOnly && !i.dynamic) found.add(i.to)
  }
  return found
}

/** Within a folder files may need each other, as C's declarators, type names and expressions do. */
function roomOf(path: string): string {
  const [first = '', second = '', third] = path.split('/')
  if (first !== 'generator' && first !== 'runtime') return first
  return third === undefined ? path : `${first}/${second}`
}

function findCycle(): string | null {
  const targets = new Map<string, Set<string>>()
  for (const { file, to, typeOnly, dynamic } of imports) {
    if (typeOnly || dynamic || !files.includes(to) || roomOf(file) === roomOf(to)) continue
    const known = targets.get(roomOf(file)) ?? new Set()
    targets.set(roomOf(file), known.add(roomOf(to)))
  }
  const done = new Set<string>()
  const visit = (room: string, path: string[]): string | null => {
    if (path.includes(room)) return [...path.slice(path.indexOf(room)), room].join(' -> ')
    if (done.has(room)) return null
    for (const to of targets.get(room) ?? []) {
      const cycle = visit(to, [...path, room])
      if (cycle !== null) return cycle
    }
    done.add(room)
    return null
  }
  for (const room of targets.keys()) {
    const cycle = visit(room, [])
    if (cycle !== null) return cycle
  }
  return null
}
