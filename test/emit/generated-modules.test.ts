import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'test/headers/expected')
const modules = readdirSync(folder).filter((file) => file.endsWith('.ts'))

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

it('compile together under the strictest settings', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  try {
    const project = join(temporary, 'tsconfig.json')
    const files = modules.map((module) => join(folder, module))
    writeFileSync(project, JSON.stringify({ compilerOptions: strict, files }))
    const tsc = join(root, 'node_modules/typescript/lib/tsc.js')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', project, '--pretty', 'false'], {
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
  } finally {
    rmSync(temporary, { recursive: true })
  }
}, 120_000)

it.each(modules)('%s can be imported, which loads no library', async (module) => {
  const exports = (await import(join(folder, module))) as Record<string, unknown>
  expect(exports).toHaveProperty('$library')
})
