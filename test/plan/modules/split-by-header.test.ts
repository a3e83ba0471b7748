import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../../generator/cli/main.ts'
import { coloursFor } from '../../../generator/cli/output/terminal.ts'
import { stronglyConnected } from '../../../generator/plan/modules/strongly-connected.ts'
import { plainJavaScript } from '../../runtime/plain-javascript.ts'
import { compileTypeScript } from '../../typescript.ts'

const headers = {
  'shape.h':
    '#include "point.h"\n#include "tree.h"\nstruct shape { struct point at; };\nint shape_area(const struct shape *s);\n',
  'point.h':
    '#ifndef P\n#define P\n#define POINT_FLAG 0x10\nstruct point { int x, y; };\nenum corner { LEFT, RIGHT };\n#endif\n',
  // Each mentions the other: they share a file.
  'tree.h':
    '#ifndef T\n#define T\nstruct leaf;\nstruct tree { struct leaf *first; };\n#include "deep/leaf.h"\n#endif\n',
  'deep/leaf.h': 'struct leaf { struct tree *of; enum corner corner; };\nvoid leaf_free(struct leaf *l);\n',
}

let folder: string
const run = async (...argv: string[]): Promise<number> =>
  await main(argv, {
    out: () => {},
    err: () => {},
    colours: coloursFor(false),
    interactive: false,
    ask: async () => '',
    stop: new AbortController().signal,
    width: 80,
    outputWidth: 80,
  })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  for (const [name, text] of Object.entries(headers)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('A file for each header', () => {
  it('holds what the header declares, and the module exports all', async () => {
    const output = join(folder, 'all.ts')
    expect(await run(join(folder, 'shape.h'), '--split', '--lib', 'libc.so.6', '-o', output)).toBe(0)
    const files = readdirSync(join(folder, 'all')).sort()
    expect(files).toEqual(['$library.ts', 'leaf.ts', 'point.ts', 'shape.ts'])
    const read = (name: string): string => readFileSync(join(folder, 'all', name), 'utf8')
    expect(read('point.ts')).toContain('export const POINT_FLAG = 0x10')
    expect(read('point.ts')).not.toContain('$library')
    expect(read('shape.ts')).toContain("import { point } from './point.ts'")
    expect(read('leaf.ts')).toContain("import { type corner } from './point.ts'")
    expect(read('leaf.ts')).toContain('export class tree extends')
    expect(readFileSync(output, 'utf8')).toContain("export * from './all/shape.ts'")
  })

  it('has a name that Windows and macOS can give beside the others', async () => {
    const own = join(folder, 'capitals')
    const declared = { 'Mark.h': 'first', 'match/mark.h': 'second', 'aux.h': 'third', 'aux/Con.h': 'fourth' }
    for (const [name, function_] of Object.entries(declared)) {
      mkdirSync(join(own, name, '..'), { recursive: true })
      writeFileSync(join(own, name), `void ${function_}(void);\n`)
    }
    const includes = Object.keys(declared).map((name) => `#include "${name}"\n`)
    writeFileSync(join(own, 'all.h'), includes.join(''))
    const output = join(own, 'names.ts')
    expect(await run(join(own, 'all.h'), '--split', '--lib', 'libc.so.6', '-o', output)).toBe(0)
    const files = readdirSync(join(own, 'names'), { recursive: true, encoding: 'utf8' }).sort()
    expect(files).toEqual(['$library.ts', 'Con_.ts', 'Mark.ts', 'aux_.ts'])
    expect(readFileSync(join(own, 'names/Mark.ts'), 'utf8')).toMatch(/function first[\s\S]*function second/)
  })

  it('is checked and loaded like one module', { timeout: 120_000 }, async () => {
    const runtime = plainJavaScript()
    const modules = join(folder, 'node_modules')
    mkdirSync(modules, { recursive: true })
    symlinkSync(runtime.folder, join(modules, 'koffi-bindgen'))
    const output = join(folder, 'whole.js')
    expect(await run(join(folder, 'shape.h'), '--split', '--lib', 'libc.so.6', '-o', output)).toBe(0)
    const program = `import { shape, LEFT, RIGHT, POINT_FLAG, leaf } from './whole.js'
const s = new shape({ at: { x: 1, y: 2 } })
console.log(s.at.y, LEFT, RIGHT, POINT_FLAG, typeof leaf)`
    writeFileSync(join(folder, 'program.mjs'), program)
    const printed = execFileSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' })
    expect(printed).toBe('2 0 1 16 function\n')
    const root = join(import.meta.dirname, '../../..')
    const settings = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        skipLibCheck: false,
        typeRoots: [join(root, 'node_modules/@types')],
        paths: { 'koffi-bindgen/runtime/generated': [join(root, 'runtime/generated.ts')] },
      },
      include: [],
      files: ['whole.d.ts'],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    expect(compileTypeScript(['-p', folder])).toBe('')
    runtime.remove()
  })
})

it('finds the nodes of a graph that lead to one another', () => {
  const edges = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c', 'd'])],
    ['c', new Set(['b'])],
    ['d', new Set<string>()],
  ])
  const groups = stronglyConnected(edges).map((group) => [...group].sort().join(''))
  expect(groups.sort()).toEqual(['a', 'bc', 'd'])
})
