import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EmittedModule } from '../../generator/emit/emitted-module.ts'
import { generate } from '../../generator/generate.ts'
import { moduleRequest } from '../../generator/request/module-request.ts'
import { hostTarget } from '../../generator/target/targets.ts'
import { compileTypeScript } from '../typescript.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Inside of the project, so that the runtime's name resolves. */
const folder = join(root, 'test', 'emit', 'javascript-output')

const header = `
struct point { int x; double y; };
union either { int i; float f; };
typedef int (*compare)(const void *a, const void *b);
typedef struct engine engine;
engine *engine_new(struct point *start, compare order);
void engine_free(engine *);
extern int engine_count;
enum colour { RED, GREEN = 5 };
enum colour paint(enum colour c, ...);
#define LIMIT 18446744073709551615u
`

let typescript: EmittedModule
let esm: readonly EmittedModule[]
let commonjs: readonly EmittedModule[]

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'every.h'), header)
  const request = moduleRequest({
    headers: ['./every.h'],
    target: hostTarget()!,
    workingFolder: folder,
    library: { name: 'every' },
  })
  const make = async (emit: 'ts' | 'js' | 'cjs') => {
    const plan = { ...request.plan, modulePath: `every.${emit}` }
    return (await generate({ ...request, emit, plan })).files
  }
  typescript = (await make('ts'))[0]!
  esm = await make('js')
  commonjs = await make('cjs')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const textOf = (modules: readonly EmittedModule[], path: string): string =>
  modules.find((module) => module.path === path)?.text ?? ''

/** What TypeScript says to some files in the folder; an empty text where it is content. */
function compile(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const settings = {
    extends: '../../../tsconfig.json',
    compilerOptions: {
      noEmit: true,
      rootDir: root,
      paths: { 'koffi-bindgen/runtime/generated': [join(root, 'runtime', 'generated.ts')] },
    },
    files: Object.keys(files),
    include: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  return compileTypeScript(['-p', folder])
}

/** Holds for the TypeScript module, and has to hold for the declarations of the JavaScript one. */
const uses = (module: string): string => `
import { type colour, compare, engine, engine_count, engine_free, engine_new, LIMIT, point, RED, $library } from '${module}'
const start: point = new point({ x: 1 })
start.y = 2
const made: engine | null = engine_new(start, (a, b) => (a?.address === b?.address ? 0 : 1))
engine_free(made)
const limit: 18446744073709551615n = LIMIT
const red: colour = RED
const count: number = engine_count.value
$library.use('elsewhere')
compare satisfies object
// @ts-expect-error a number is no engine
engine_free(5)
// @ts-expect-error the library is no text
const wrong: string = $library
// @ts-expect-error a layout is no text
const layout: string = point.layout
export { count, layout, limit, red, wrong, engine }
`

describe('JavaScript', () => {
  test('comes with declarations and a source map', () => {
    expect(esm.map(({ path }) => path)).toEqual(['every.js', 'every.js.map', 'every.d.ts'])
    expect(commonjs.map(({ path }) => path)).toEqual(['every.cjs', 'every.cjs.map', 'every.d.cts'])
  })

  test('is an ES module without types, or a CommonJS one', () => {
    expect(textOf(esm, 'every.js')).toMatch(/^import \* as \$ from 'koffi-bindgen\/runtime\/generated';$/m)
    expect(textOf(commonjs, 'every.cjs')).toContain('require("koffi-bindgen/runtime/generated")')
    expect(textOf(esm, 'every.js')).not.toMatch(/: (number|string|void)\b/)
  })

  test('keeps the documentation', () => {
    expect(textOf(esm, 'every.d.ts')).toContain('C: `void engine_free(engine *)`')
  })

  test('has declarations with the types of the TypeScript module', { timeout: 120_000 }, () => {
    const said = compile({
      'typed.ts': typescript.text,
      'uses-typed.ts': uses('./typed.ts'),
      'every.d.ts': textOf(esm, 'every.d.ts'),
      'uses-esm.ts': uses('./every.js'),
      'every.d.cts': textOf(commonjs, 'every.d.cts'),
      'uses-commonjs.ts': uses('./every.cjs'),
    })
    expect(said).toBe('')
    expect(textOf(esm, 'every.d.ts')).not.toMatch(/: (any|unknown)\b/)
  })

  test('has a source map that leads to the TypeScript', () => {
    const map = JSON.parse(textOf(esm, 'every.js.map')) as { sources: string[]; sourcesContent: string[] }
    expect(map.sources).toEqual(['every.ts'])
    expect(map.sourcesContent).toEqual([typescript.text])
  })
})
