import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'rolldown/utils'
import { ts } from 'ts-morph'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The package's runtime and bindings as JavaScript in a folder of their own, for processes that run no
 * TypeScript.
 */
export interface PlainJavaScript {
  readonly folder: string
  /** Adds a TypeScript file of the project; returns the path of its JavaScript. */
  add(file: string): string
  /** Adds a module from its text. */
  write(name: string, text: string): string
  remove(): void
}

/**
 * Translates runtime/ and bindings/, laid out as the package is.
 *
 * @param transform what is made of each file's JavaScript
 */
export function plainJavaScript(
  transform: (javascript: string, file: string, root: string) => string = (javascript) => javascript,
): PlainJavaScript {
  const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  const save = (file: string, javascript: string): string => {
    const path = join(folder, 'dist', file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, transform(javascript, file, join(folder, 'dist')))
    return path
  }
  const write = (file: string, text: string): string => save(file, translate(text))
  const add = (file: string): string => write(file, readFileSync(join(root, file), 'utf8'))
  for (const part of ['runtime', 'bindings']) {
    for (const name of readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })) {
      const file = join(part, name)
      if (name.endsWith('.ts')) save(file, withoutTypes(file, readFileSync(join(root, file), 'utf8')))
    }
  }
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return { folder, add, write, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/**
 * A hundredth of what the compiler takes; it leaves newer syntax than Node 20's as it is, which these files
 * have none of.
 */
function withoutTypes(file: string, text: string): string {
  return transformSync(file, text, { typescript: { rewriteImportExtensions: 'rewrite' } }).code
}

function translate(text: string): string {
  return ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      rewriteRelativeImportExtensions: true,
    },
  }).outputText
}
