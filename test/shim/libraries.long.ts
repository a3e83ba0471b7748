import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readHeaderList } from '../corpus/corpus-header.ts'
import { installPackages, missingPackages } from '../corpus/install-packages.ts'
import { haveJudges } from '../judges.ts'
import { Random, seedOfRun } from '../random.ts'
import { Workplace } from './built-module.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

beforeAll(() => {
  haveJudges('gcc', 'clang')
  installPackages(missingPackages(['libfftw3-dev', 'libpng-dev', 'liblua5.4-dev']))
})

let workplace: Workplace
beforeEach(() => {
  workplace = new Workplace()
})
afterEach(() => workplace.remove())

test("FFTW's complex transform gives what C gets", async () => {
  const configuration = {
    headers: ['complex.h', 'fftw3.h'],
    output: 'made.ts',
    only: ['fftw_*', 'FFTW_*'],
    shim: true,
  }
  workplace.write('bindgen.config.mjs', `export default ${JSON.stringify(configuration)}\n`)
  const made = await workplace.bindgen([])
  expect(made.exitCode, made.err).toBe(0)
  const fftw = await workplace.import('made.ts')
  const length = 240
  const seed = seedOfRun()
  const next = new Random(seed)
  const input = Float64Array.from({ length: 2 * length }, () => next.next() - 0.5)
  const output = new Float64Array(2 * length)
  const given = input.slice()
  const plan = fftw.fftw_plan_dft_1d(length, input, output, fftw.FFTW_FORWARD, fftw.FFTW_ESTIMATE)
  fftw.fftw_execute(plan)
  fftw.fftw_destroy_plan(plan)
  workplace.write(
    'judge.c',
    `#include <complex.h>
    #include <fftw3.h>
    #include <stdio.h>
    double in[] = { ${[...given].join(', ')} }, out[${2 * length}];
    int main(void) {
      fftw_plan p = fftw_plan_dft_1d(${length}, (fftw_complex *)in, (fftw_complex *)out, FFTW_FORWARD, FFTW_ESTIMATE);
      fftw_execute(p);
      for (int i = 0; i < ${2 * length}; i++) printf("%.17g\\n", out[i]);
      return 0;
    }`,
  )
  execFileSync('cc', ['-w', '-o', 'judge', 'judge.c', '-lfftw3', '-lm'], { cwd: workplace.folder })
  const lines = execFileSync(join(workplace.folder, 'judge'), { encoding: 'utf8' }).trim().split('\n')
  // The two lie elsewhere in memory, which decides about vector instructions.
  const largest = Math.max(...[...output].map((value, index) => Math.abs(value - Number(lines[index]))))
  expect(largest, `SEED=${seed}`).toBeLessThan(1e-13)
})

describe('a function with setjmp around the calls', () => {
  /** The configuration as the page has it. */
  const page = readFileSync(join(root, 'docs/shim.md'), 'utf8')
  const [, recipe = ''] =
    /```ts\n(export default defineConfig\(\{\n {2}headers: 'png.h'[\s\S]*?)```/.exec(page) ?? []

  test('survives what libpng ends the process for', async () => {
    workplace.write('bindgen.config.mjs', `const defineConfig = (all) => all\n${recipe}`)
    const built = await workplace.bindgen(['build'])
    expect(built.exitCode, built.err).toBe(0)
    const png = await workplace.import('png.ts')
    workplace.write('broken.png', 'no picture at all, and long enough')
    const picture = onePixelRow(7)
    const sizes = (name: string): readonly number[] => {
      const [width, height] = [new Uint32Array(1), new Uint32Array(1)]
      return [png.png_read_size(join(workplace.folder, name), width, height), width[0]!, height[0]!]
    }
    workplace.write('fine.png', '')
    execFileSync('tee', [join(workplace.folder, 'fine.png')], {
      input: picture,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    for (let i = 0; i < 100; i++) {
      expect(sizes('broken.png')).toEqual([0, 0, 0])
      expect(sizes('fine.png')).toEqual([1, 7, 1])
    }
    expect(sizes('missing.png')).toEqual([0, 0, 0])
  })
})

describe('a function of C that jumps once JavaScript has returned', () => {
  const page = readFileSync(join(root, 'docs/shim.md'), 'utf8')
  const [, recipe = ''] =
    /```ts\n(export default defineConfig\(\{\n {2}headers: \['lua.h'[\s\S]*?)```/.exec(page) ?? []

  test("raises Lua's errors from callbacks", async () => {
    const configuration = recipe.replace(
      'shim: true',
      "shim: true, output: 'lua.ts', includeFolders: '/usr/include/lua5.4'",
    )
    workplace.write('bindgen.config.mjs', `const defineConfig = (all) => all\n${configuration}`)
    const built = await workplace.bindgen(['build'])
    expect(built.exitCode, built.err).toBe(0)
    const lua = await workplace.import('lua.ts')
    const L = lua.luaL_newstate()
    lua.luaL_openlibs(L)
    lua.lua_push_script(L, (state: unknown) => {
      const number = lua.lua_tonumberx(state, 1, null)
      if (number >= 0) {
        lua.lua_pushnumber(state, Math.sqrt(number))
        return 1
      }
      lua.lua_pushstring(state, 'no root of a negative number')
      return -1
    })
    lua.lua_setglobal(L, 'root')
    const run = (text: string): readonly [status: number, result: unknown] => {
      const status = lua.luaL_loadstring(L, text) || lua.lua_pcallk(L, 0, 1, 0, 0, null)
      const result = lua.lua_tolstring(L, -1, null)
      lua.lua_settop(L, 0)
      return [status, result]
    }
    for (let i = 0; i < 200; i++) {
      expect(run('return root(16)')).toEqual([0, '4.0'])
      expect(run('return root(-1)')).toEqual([2, 'no root of a negative number'])
      expect(run('return select(2, pcall(root, -1)) .. "!"')).toEqual([0, 'no root of a negative number!'])
      expect(run('return pcall(root, -1) == false and root(root(16))')).toEqual([0, '2.0'])
    }
    lua.lua_close(L)
  })
})

/** A PNG of so many grey pixels. */
function onePixelRow(width: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(1, 4)
  header[8] = 8
  const row = deflateSync(Buffer.alloc(width + 1))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...[['IHDR', header] as const, ['IDAT', row] as const, ['IEND', Buffer.alloc(0)] as const].map(chunk),
  ])
}

function chunk([name, data]: readonly [string, Buffer]): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, sum])
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

/** Of the corpus, headers that have something to wrap and are soon compiled. */
const wrapped =
  'sqlite3.h zlib.h openssl/ssl.h openssl/evp.h libxml/parser.h SDL2/SDL.h libusb.h libavcodec/avcodec.h ncurses.h ev.h jansson.h tiffio.h lua.h event2/event.h cblas.h stdio.h stdlib.h math.h wchar.h'.split(
    ' ',
  )

describe('compiles without a warning', () => {
  const list = readHeaderList(join(root, 'test/corpus/headers.tsv')).filter(({ header }) =>
    wrapped.includes(header),
  )
  afterAll(() => expect(list.length).toBeGreaterThan(10))
  beforeAll(() => installPackages(missingPackages([...new Set(list.map((each) => each.package))])))

  test.each(list.map(({ header, flags }) => [header, flags] as const))('%s', async (header, flags) => {
    const args = ['build', header, ...flags, '-o', 'made.ts', '--force']
    const environment = { CC: 'gcc', CFLAGS: '-Wall -Wextra -Werror' }
    const { exitCode, err } = await workplace.bindgen(args, environment)
    expect(exitCode, err).toBe(0)
    expect(err).not.toContain('does not compile')
  })
})
