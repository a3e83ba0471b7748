import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { haveJudges } from '../judges.ts'
import { Workplace } from './built-module.ts'

/*
 * Building shims: what is written where, what is found, and what is said where something is wrong.
 */
const header = 'struct pair { int a; long long b; };\nlong double twice(long double x);\nint plain(int n);\n'
const source =
  '#include "api.h"\nlong double twice(long double x) { return 2 * x; }\nint plain(int n) { return n; }\n'
const args = ['./api.h', '--lib', './libapi.so']
const platform = `${process.platform}-${process.arch}`

describe.skipIf(!haveJudges('cc'))('a shim', () => {
  let workplace: Workplace
  beforeEach(() => {
    workplace = new Workplace()
    workplace.write('api.h', header)
    workplace.write('api.c', source)
    workplace.compile('api')
  })
  afterEach(() => workplace.remove())
  const file = (name: string): string => join(workplace.folder, name)

  test('is built beside the module, which finds it', async () => {
    const { exitCode, err } = await workplace.bindgen(['build', ...args])
    expect(err).toContain(`✓ api.shim.${platform}.so: compiled from api.shim.c\n`)
    expect(exitCode).toBe(0)
    const { twice, $shim } = await workplace.import('api.ts')
    expect(twice(1.25)).toBe(2.5)
    expect($shim.path).toBe(file(`api.shim.${platform}.so`))
  })

  test('is written without being built with --shim, and built with --build', async () => {
    expect((await workplace.bindgen([...args, '--shim'])).exitCode).toBe(0)
    const written = ['api.ts', 'api.shim.c'].map((name) => readFileSync(file(name), 'utf8'))
    expect(existsSync(file(`api.shim.${platform}.so`))).toBe(false)
    const { twice, plain } = await workplace.import('api.ts')
    expect(plain(3)).toBe(3)
    expect(() => twice(1)).toThrow(
      `twice: only C can call it, through a shim that is not there. Build it for this module, with a C compiler: bindgen build ./api.h --lib ./libapi.so\nLooked for:\n  ${file(`api.shim.${platform}.so`)}`,
    )
    expect((await workplace.bindgen([...args, '--build'])).exitCode).toBe(0)
    expect(['api.ts', 'api.shim.c'].map((name) => readFileSync(file(name), 'utf8'))).toEqual(written)
    expect(twice(1)).toBe(2)
  })

  test('is not needed where everything can be called', async () => {
    workplace.write('api.h', 'int plain(int n);\n')
    const { exitCode, err } = await workplace.bindgen(['build', ...args])
    expect(err).toContain('./api.h: everything can be called without a shim')
    expect(exitCode).toBe(0)
    expect(existsSync(file('api.shim.c'))).toBe(false)
  })

  test('is not made without a compiler, of which the module is independent', async () => {
    const { exitCode, err } = await workplace.bindgen(['build', ...args], { CC: 'no-such-compiler' })
    expect(exitCode).toBe(1)
    expect(err).toContain('✗ api.shim.c: there is no C compiler: spawn no-such-compiler ENOENT')
    expect(err).toContain('CC=clang')
    expect((await workplace.import('api.ts')).plain(3)).toBe(3)
  })

  test('of another version of the header is refused', async () => {
    await workplace.bindgen(['build', ...args])
    const first = readFileSync(file(`api.shim.${platform}.so`))
    workplace.write(
      'api.h',
      header.replace('int plain', '/* newer */ int more(_Complex double z);\nint plain'),
    )
    await workplace.bindgen([...args, '--shim'])
    const { twice, $shim } = await workplace.import('api.ts')
    writeFileSync(file(`api.shim.${platform}.so`), first)
    expect(() => twice(1)).toThrow(
      /was built for another version of the module or its headers \(\w{8}, not \w{8}\)/,
    )
    expect(() => twice(1)).toThrow('Build it again: bindgen build ./api.h')
    expect($shim.path).toBeUndefined()
  })

  test('that is no library says so', async () => {
    await workplace.bindgen([...args, '--shim'])
    workplace.write(`api.shim.${platform}.so`, 'no library')
    const { twice } = await workplace.import('api.ts')
    expect(() => twice(1)).toThrow(/api\.shim\.\S+ cannot be loaded: .*Build it again: bindgen build/s)
  })

  test('does not compile where a layout is wrong', async () => {
    await workplace.bindgen([...args, '--shim'])
    const configuration = {
      headers: './api.h',
      library: './libapi.so',
      output: 'wrong.ts',
      shim: true,
      defines: { NARROW: true },
    }
    workplace.write(
      'api.h',
      `#ifdef COMPILED\n#define WIDE long\n#else\n#define WIDE int\n#endif\n${header.replace('int a;', 'WIDE a;')}`,
    )
    workplace.write('bindgen.config.mjs', `export default ${JSON.stringify(configuration)}\n`)
    const { exitCode, err } = await workplace.bindgen(['build'], { CFLAGS: '-DCOMPILED' })
    expect(exitCode).toBe(1)
    expect(err).toContain('wrong.shim.c does not compile')
    expect(err).toContain('struct pair.a is 4 bytes long')
    expect(existsSync(file(`wrong.shim.${platform}.so`))).toBe(false)
  })

  test('is not kept where a bit-field lies elsewhere, and is where a macro has another value', async () => {
    const field = (of: string): string => `struct bits { int first : ${of}; int second : 4; };\n`
    workplace.write('api.h', `#ifdef COMPILED\n#define FIRST 5\n#else\n#define FIRST 3\n#endif\n${header}`)
    const valued = await workplace.bindgen(['build', ...args], { CFLAGS: '-DCOMPILED', CC: 'cc -DCOMPILED' })
    expect(valued.exitCode).toBe(0)
    expect(valued.err).toContain('FIRST is 3')
    workplace.write('api.h', `${readFileSync(file('api.h'), 'utf8')}${field('FIRST')}`)
    const placed = await workplace.bindgen(['build', ...args], { CC: 'cc -DCOMPILED' })
    expect(placed.exitCode).toBe(1)
    expect(placed.err).toContain('struct bits.second takes 4 bits from bit 3 of byte 0')
    expect(existsSync(file(`api.shim.${platform}.so`))).toBe(false)
  })

  test('leaves out what the installed library lacks', async () => {
    workplace.write('api.h', `${header}long double newer(long double x);\n`)
    expect((await workplace.bindgen(['build', ...args])).exitCode).toBe(0)
    const { twice, newer } = await workplace.import('api.ts')
    expect(twice(1)).toBe(2)
    expect(() => newer(1)).toThrow(/^newer: the library api lacked it when \S+ was built; build it again/)
  })

  test('goes with its library into a package', async () => {
    await workplace.bindgen(['build', ...args])
    const root = file('node_modules/mine')
    mkdirSync(join(root, 'lib/generated'), { recursive: true })
    mkdirSync(join(root, 'prebuilds'))
    writeFileSync(join(root, 'package.json'), '{ "name": "mine", "type": "module" }')
    renameSync(file('api.ts'), join(root, 'lib/generated/api.ts'))
    renameSync(file('libapi.so'), join(root, 'lib/generated/libapi.so'))
    renameSync(file(`api.shim.${platform}.so`), join(root, `prebuilds/api.shim.${platform}.so`))
    const { twice, $shim } = await workplace.import('node_modules/mine/lib/generated/api.ts')
    expect(twice(1.5)).toBe(3)
    expect($shim.path).toBe(join(root, `prebuilds/api.shim.${platform}.so`))
  })

  test('is found where the environment or the program says', async () => {
    await workplace.bindgen(['build', ...args])
    renameSync(file(`api.shim.${platform}.so`), file('elsewhere.so'))
    const { twice, $shim } = await workplace.import('api.ts')
    expect(() => twice(1)).toThrow('is not there')
    expect($shim.environmentVariable).toBe('KOFFI_BINDGEN_API_SHIM')
    $shim.use(file('elsewhere.so'))
    expect(twice(1)).toBe(2)
    expect(() => $shim.use('/other.so')).toThrow('is loaded already')
  })

  test.each(['js', 'cjs'])('serves a module in %s', async (form) => {
    await workplace.bindgen(['build', ...args, '--emit', form, '--output', `made.${form}`])
    workplace.write('package.json', '{ "type": "module" }')
    expect(existsSync(file(`made.shim.${platform}.so`))).toBe(true)
    expect(readFileSync(file(`made.${form}`), 'utf8')).toContain(
      form === 'js' ? 'import.meta.url' : '__filename',
    )
  })

  test('serves a module in several files', async () => {
    await workplace.bindgen(['build', ...args, '--split', '--output', 'out/api.ts'])
    const { twice } = await workplace.import('out/api.ts')
    expect(twice(2)).toBe(4)
  })

  test('is checked as the module is', async () => {
    await workplace.bindgen(['build', ...args])
    const fresh = await workplace.bindgen(['check', ...args, '--shim'])
    expect(fresh.exitCode).toBe(0)
    expect(fresh.err).toContain('✓ api.shim.c is fresh')
    expect(fresh.err).toContain(`✓ api.shim.${platform}.so is fresh`)
    workplace.write('api.h', `${header}long double more(void);\n`)
    const stale = await workplace.bindgen(['check', ...args, '--shim'])
    expect(stale.exitCode).toBe(1)
    expect(stale.err).toContain('✗ api.shim.c is stale')
    await workplace.bindgen([...args, '--shim'])
    const notBuilt = await workplace.bindgen(['check', ...args, '--shim'])
    expect(notBuilt.exitCode).toBe(1)
    expect(notBuilt.err).toContain(`✗ api.shim.${platform}.so is stale`)
    rmSync(file(`api.shim.${platform}.so`))
    // It is made where it is used, and need not be there.
    expect((await workplace.bindgen(['check', ...args, '--shim'])).exitCode).toBe(0)
  })

  test('that was edited by hand is not overwritten', async () => {
    await workplace.bindgen(['build', ...args])
    workplace.write(
      'api.shim.c',
      readFileSync(file('api.shim.c'), 'utf8').replace('return', '/* mine */ return'),
    )
    const { exitCode, err } = await workplace.bindgen(['build', ...args])
    expect(exitCode).toBe(2)
    expect(err).toContain('api.shim.c was edited by hand')
  })

  test('is for modules that say so in a configuration', async () => {
    workplace.write('bindgen.config.mjs', "export default { headers: './api.h', library: './libapi.so' }\n")
    const { exitCode, err } = await workplace.bindgen(['build'])
    expect(exitCode).toBe(2)
    expect(err).toContain('write shim: true where one should')
  })
})
