import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ts } from 'ts-morph'
import { parseArguments } from '../../generator/cli/line/arguments.ts'
import { requestFromLine } from '../../generator/cli/line/request-from-line.ts'
import { generate } from '../../generator/generate.ts'
import { hostTarget, targets } from '../../generator/target/targets.ts'

/** Where the benchmark writes what it makes: inside of the package, so that the modules find the runtime. */
export const madeFolder = fileURLToPath(new URL('made/', import.meta.url))

/** The folder of the benchmark's sources. */
export const sourceFolder = fileURLToPath(new URL('../../../bench/runtime/', import.meta.url))

/** Compiles a C file as a shared library; returns its path. */
export function compileLibrary(source: string, name: string): string {
  mkdirSync(madeFolder, { recursive: true })
  const path = join(madeFolder, `lib${name}.so`)
  execFileSync('cc', ['-O2', '-shared', '-fPIC', '-o', path, source])
  return path
}

/** Makes a module from a header, as `bindgen` does, and writes it as JavaScript; returns its URL. */
export async function makeModule(name: string, args: readonly string[]): Promise<string> {
  const parsed = parseArguments(args)
  if (parsed.kind !== 'run') throw new Error(parsed.kind === 'usage-error' ? parsed.message : parsed.kind)
  const target = hostTarget() ?? targets['x86_64-linux-gnu']
  const request = requestFromLine(parsed.line, target, 'bindgen', '0.0.0', '')
  const { files, api } = await generate({ ...request, workingFolder: sourceFolder })
  const [module] = files
  if (module === undefined) throw new Error(api.diagnostics.list.map(({ message }) => message).join('\n'))
  return writeModule(name, module.text)
}

/** Writes TypeScript as JavaScript; returns its URL. */
export function writeModule(name: string, text: string): string {
  mkdirSync(madeFolder, { recursive: true })
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  const path = join(madeFolder, `${name}.js`)
  writeFileSync(path, outputText)
  return pathToFileURL(path).href
}
