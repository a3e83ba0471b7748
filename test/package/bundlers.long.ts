import { mkdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { InstalledProject } from './installed-project.ts'

/*
 * Bindings are imported like any other module, and bundlers take them so: Koffi stays outside, since it has a
 * native part, and what a program does not import is left out.
 */
let project: InstalledProject

beforeAll(() => {
  project = new InstalledProject('esbuild', 'vite', 'webpack')
  project.write(
    'program.js',
    "import { compressBound } from 'koffi-bindgen/bindings/zlib'\nconsole.log(compressBound(1000))\n",
  )
})
afterAll(() => project.remove())

const esbuild = (...args: readonly string[]): string =>
  project.run('npx', 'esbuild', 'program.js', '--bundle', '--platform=node', '--external:koffi', ...args)

function expectBundle(name: string): void {
  expect(project.run('node', name)).toBe('1013\n')
  expect(readFileSync(project.path(name), 'utf8')).not.toContain('deflateInit')
}

describe('a program is bundled, and what it does not import left out, by', () => {
  test('esbuild', () => {
    esbuild('--format=esm', '--outfile=esbuilt.mjs')
    expectBundle('esbuilt.mjs')
  })

  test('vite', () => {
    project.write(
      'vite.config.js',
      "export default { build: { ssr: 'program.js', outDir: 'vite' }, ssr: { noExternal: true, external: ['koffi'] } }\n",
    )
    project.run('npx', 'vite', 'build', '--logLevel', 'error')
    expectBundle('vite/program.js')
  })

  test('webpack', () => {
    project.write(
      'webpack.mjs',
      `import webpack from 'webpack'

const compiler = webpack({
  entry: './program.js',
  target: 'node20',
  mode: 'production',
  experiments: { outputModule: true },
  output: { path: import.meta.dirname, filename: 'packed.mjs', module: true },
  externalsType: 'module',
  externals: ['koffi'],
})
compiler.run((error, stats) => {
  if (error || stats.hasErrors() || stats.hasWarnings()) throw error ?? new Error(stats.toString())
})
`,
    )
    project.run('node', 'webpack.mjs')
    expectBundle('packed.mjs')
  })
})

/*
 * The main process of an Electron program is a CommonJS bundle with Electron and Koffi outside. The npm
 * package of Electron has no Electron in it, it downloads one when it is installed, so that Node runs the
 * bundle here, and a module of a few lines stands for Electron.
 */
describe('the main process of an Electron program', () => {
  beforeAll(() => {
    mkdirSync(project.path('node_modules', 'electron'))
    project.write(
      'node_modules/electron/package.json',
      '{ "name": "electron", "version": "0.0.0", "main": "index.js" }',
    )
    project.write('node_modules/electron/index.js', 'exports.app = { whenReady: () => Promise.resolve() }\n')
    project.run('npx', 'bindgen', 'zlib.h', '--emit', 'cjs', '-o', 'zlib.cjs')
    project.write(
      'main.js',
      `import { app } from 'electron'
import { compressBound, zlibVersion } from 'koffi-bindgen/bindings/zlib'

app.whenReady().then(() => console.log(compressBound(1000), zlibVersion().split('.')[0]))
`,
    )
    project.write(
      'main-with-commonjs.cjs',
      "const { app } = require('electron')\nconst { compressBound } = require('./zlib.cjs')\napp.whenReady().then(() => console.log(compressBound(1000)))\n",
    )
  })

  const bundle = (entry: string, output: string): string => {
    const externals = ['--external:koffi', '--external:electron', '--log-level=warning']
    const target = ['--bundle', '--platform=node', '--format=cjs', ...externals]
    return project.run('npx', 'esbuild', entry, ...target, `--outfile=${output}`)
  }

  test('imports bindings', () => {
    expect(bundle('main.js', 'main.cjs')).toBe('')
    expect(project.run('node', 'main.cjs')).toBe('1013 1\n')
    expect(readFileSync(project.path('main.cjs'), 'utf8')).toMatch(/require\("koffi"\)/)
  })

  test('requires a CommonJS module', () => {
    bundle('main-with-commonjs.cjs', 'main2.cjs')
    expect(project.run('node', 'main2.cjs')).toBe('1013\n')
  })
})
