import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { strictErrors } from './strict-compilation.ts'

const folder = fileURLToPath(new URL('../headers/expected', import.meta.url))
const modules = readdirSync(folder).filter((file) => file.endsWith('.ts'))

it('compile together under the strictest settings', () => {
  expect(strictErrors(modules.map((module) => join(folder, module)))).toBe('')
}, 120_000)

it.each(modules)('%s can be imported, which loads no library', async (module) => {
  const exports = (await import(join(folder, module))) as Record<string, unknown>
  expect(exports).toHaveProperty('$library')
})
