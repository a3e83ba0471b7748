import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileTypeScript } from '../typescript.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The strictest settings that a user may have. */
const strict = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedModules: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2023', 'esnext.disposable', 'esnext.collection'],
  module: 'nodenext',
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
  paths: { 'koffi-bindgen/runtime/generated': [join(root, 'runtime/generated.ts')] },
}

/** What TypeScript says of generated modules, compiled together; nothing where all is well. */
export function strictErrors(files: readonly string[]): string {
  const temporary = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  try {
    const project = join(temporary, 'tsconfig.json')
    writeFileSync(project, JSON.stringify({ compilerOptions: strict, files }))
    return compileTypeScript(['-p', project])
  } finally {
    rmSync(temporary, { recursive: true })
  }
}
