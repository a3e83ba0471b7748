// How modules of the project load on another system, by Node's hooks: its own name leads to its sources, and
// a Node that runs no TypeScript has the types erased first.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = new URL('../../../', import.meta.url)
const own = /^koffi-bindgen(?:\/(runtime|runtime\/generated|bindings\/.*))?$/
const typescript = /\.ts$/
const strips = Boolean(process.features.typescript)
let amaro

/** What stands for a module there: the test runner, and what asks for compilers of this machine. */
const replaced = {
  vitest: 'there/vitest.ts',
  'compile-c.ts': 'there/compile-c.ts',
  'generated-module.ts': 'there/generated-module.ts',
  'plain-javascript.ts': 'there/plain-javascript.ts',
}

function placeOf(specifier) {
  const part = own.exec(specifier)
  if (part === null) {
    const other = replaced[specifier.replace(/^\.\.?\/(.*\/)?/, '')]
    return other === undefined ? undefined : new URL(`test/systems/${other}`, root)
  }
  const [, path = 'generator'] = part
  const places = [`${path}/index.ts`, `${path}.ts`].map((each) => new URL(each, root))
  // Elsewhere the package is installed.
  return places.find((each) => existsSync(each))
}

export function resolve(specifier, context, next) {
  // A program that a test made has a package of its own beside it.
  const parent = context.parentURL
  const place =
    parent !== undefined && typescript.test(parent) && !parent.includes('/there/')
      ? placeOf(specifier)
      : undefined
  if (place !== undefined) return { url: place.href, shortCircuit: true }
  // Windows: an absolute path is no URL.
  if (/^[A-Za-z]:[\\/]/.test(specifier)) return next(pathToFileURL(specifier).href, context)
  return next(specifier, context)
}

export function load(url, context, next) {
  if (strips || !typescript.test(url)) return next(url, context)
  const path = fileURLToPath(url)
  const erased = `${path}.js`
  if (existsSync(erased))
    return { format: 'module', source: readFileSync(erased, 'utf8'), shortCircuit: true }
  amaro ??= createRequire(import.meta.url)('amaro')
  const { code } = amaro.transformSync(readFileSync(path, 'utf8'), { mode: 'strip-only' })
  return { format: 'module', source: code, shortCircuit: true }
}
