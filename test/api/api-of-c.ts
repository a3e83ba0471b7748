import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { compileC } from '../runtime/compile-c.ts'
import { generateApi } from '../runtime/generated-module.ts'

/** Made before the tests of a file. */
interface ApiOfC<Api> {
  /** Holds x.h; removed after the tests. */
  readonly folder: string
  /** The idiomatic module over the compiled source. */
  readonly api: Api
}

/** The idiomatic module of a header over a library that is compiled for the tests of a file. */
export function apiOfC<Api>(header: string, source: string): ApiOfC<Api> {
  const folder = mkdtempSync(join(tmpdir(), 'api-of-c-'))
  let library: ReturnType<typeof compileC>
  let api: Api
  beforeAll(async () => {
    writeFileSync(join(folder, 'x.h'), header)
    writeFileSync(join(folder, 'x.c'), source)
    library = compileC(join(folder, 'x.c'), 'x')
    api = await generateApi<Api>([join(folder, 'x.h'), '--lib', library.path])
  }, 60_000)
  afterAll(() => {
    library.remove()
    rmSync(folder, { recursive: true })
  })
  return {
    folder,
    get api() {
      return api
    },
  }
}
