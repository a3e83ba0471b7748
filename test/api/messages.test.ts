import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bindgen } from '../cli/terminal-recorder.ts'
import { type CompiledLibrary, compileC } from '../runtime/compile-c.ts'

const folder = mkdtempSync(join(tmpdir(), 'api-messages-'))
let library: CompiledLibrary
beforeAll(() => {
  writeFileSync(
    join(folder, 'box.c'),
    'static char text[] = "no room"; int box_open(void) { return -1; } char *box_error(void) { return text; }\n',
  )
  library = compileC(join(folder, 'box.c'), 'box')
})
afterAll(() => {
  library.remove()
  rmSync(folder, { recursive: true })
})

test('a failure is worded by what returns a char * that is not constant', async () => {
  writeFileSync(join(folder, 'box.h'), 'int box_open(void); char *box_error(void);\n')
  writeFileSync(
    join(folder, 'bindgen.config.json'),
    JSON.stringify({
      headers: join(folder, 'box.h'),
      output: join(folder, 'box.ts'),
      library: library.path,
      api: { status: { box_open: 'negative' }, messages: ['box_error'] },
    }),
  )
  const { exitCode, err } = await bindgen(['--config', join(folder, 'bindgen.config.json'), '--force'])
  expect(exitCode, err).toBe(0)
  const api = readFileSync(join(folder, 'box.api.ts'), 'utf8')
  expect(api).toMatch(
    /new BoxError\('box_open', result, \$codes, \$raw\.box_error\(\)\?\.text\(\) \?\? null\)/,
  )
})
