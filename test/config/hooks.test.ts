import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineConfig } from '../../generator/config/configuration.ts'
import { generate } from '../../generator/generate.ts'
import type { Hooks } from '../../generator/request/hooks.ts'
import { moduleRequest } from '../../generator/request/module-request.ts'
import { targets } from '../../generator/target/targets.ts'

/** The recipe, as the page has it. */
const page = readFileSync(fileURLToPath(new URL('../../docs/recipes.md', import.meta.url)), 'utf8')
const recipe = page.slice(page.indexOf('## Change a generated module'))
const header = /```c counter\.h\n(.*?)```/s.exec(recipe)![1]!
const configuration = /```ts\n(.*?)```/s.exec(recipe)![1]!

/** The hooks of the recipe's configuration, which is JavaScript as well. */
function recipeHooks(): Hooks {
  const code = configuration
    .replace(/^import .*$/m, '')
    .replace('export default defineConfig(', 'return defineConfig(')
  const configured = new Function('defineConfig', code)(defineConfig) as ReturnType<typeof defineConfig>
  return configured.hooks!
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  writeFileSync(join(folder, 'counter.h'), header)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function generation(hooks: Hooks, emit: 'ts' | 'js' = 'ts') {
  const request = moduleRequest({
    headers: ['./counter.h'],
    target: targets['x86_64-linux-gnu'],
    systemIncludes: false,
    workingFolder: folder,
    library: { name: 'counter' },
  })
  return await generate({ ...request, emit, hooks })
}

async function made(hooks: Hooks, emit: 'ts' | 'js' = 'ts'): Promise<readonly string[]> {
  return (await generation(hooks, emit)).files.map(({ text }) => text)
}

describe('the source hook', () => {
  it('changes the module as the recipe says', async () => {
    const [text = ''] = await made(recipeHooks())
    expect(text).toContain(
      '  increment(by: number): number {\n    return counter_increment(this, by);\n  }\n',
    )
    expect(text).toMatch(/ \* @since 1\.2\n \*\/\nexport function counter_increment\(/)
    expect(text).toContain('export function free_counter(self: counter | null): void {')
    expect(text).not.toMatch(/^export function counter_free/m)
    expect(text).toContain("'counter_free'")
  })

  it('changes JavaScript and its declarations too', async () => {
    const [script = '', , declarations = ''] = await made(recipeHooks(), 'js')
    expect(script).toContain('increment(by) {')
    expect(declarations).toContain('increment(by: number): number;')
  })

  it('is given the plan', async () => {
    const kinds: string[] = []
    await made({ source: (_, plan) => void kinds.push(plan.kind) })
    expect(kinds).toEqual(['whole'])
  })

  it.each<[string, NonNullable<Hooks['source']>, RegExp]>([
    [
      'leaves a module behind that does not parse',
      (source) => void source.addStatements('const = ;'),
      /^The configuration's function hooks\.source: counter\.ts:\d+:\d+: the module does not parse: /,
    ],
    [
      'throws',
      (source) => void source.getClassOrThrow('nobody'),
      /^The configuration's function hooks\.source: .*nobody/s,
    ],
  ])('is an error where it %s', async (_, source, message) => {
    const { files, api } = await generation({ source })
    expect(files).toEqual([])
    expect(api.diagnostics.hasErrors).toBe(true)
    expect(api.diagnostics.list.at(-1)?.message).toMatch(message)
  })
})

describe('a function of the configuration', () => {
  it.each<[string, Hooks, RegExp]>([
    [
      'api that throws',
      {
        api: () => {
          throw new Error('no such function')
        },
      },
      /^The configuration's function hooks\.api: no such function$/,
    ],
    [
      'api that returns nothing',
      { api: (() => undefined) as unknown as NonNullable<Hooks['api']> },
      /^The configuration's function hooks\.api: .* returned undefined$/,
    ],
    [
      'plan that throws',
      {
        plan: () => {
          throw new TypeError('cannot read it')
        },
      },
      /^The configuration's function hooks\.plan: cannot read it$/,
    ],
    [
      'plan that waits',
      { plan: (async (plan: unknown) => plan) as unknown as NonNullable<Hooks['plan']> },
      /^The configuration's function hooks\.plan: .* returned a promise$/,
    ],
  ])('%s is an error', async (_, hooks, message) => {
    const { files, api } = await generation(hooks)
    expect(files).toEqual([])
    expect(api.diagnostics.list.at(-1)?.message).toMatch(message)
  })
})
