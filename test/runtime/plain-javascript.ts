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

/** Translates runtime/ and bindings/, laid out as the package is. */
export function plainJavaScript(): PlainJavaScript {
  const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  const translated = (file: string, text: string): string => {
    const path = join(folder, 'dist', file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, translate(text))
    return path
  }
  const add = (file: string): string => translated(file, readFileSync(join(root, file), 'utf8'))
  for (const part of ['runtime', 'bindings']) {
    for (const file of readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.ts')) add(join(part, file))
    }
  }
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return { folder, add, write: translated, remove: () => rmSync(folder, { recursive: true, force: true }) }
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
