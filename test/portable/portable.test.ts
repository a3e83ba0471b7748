import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { targetNames } from '../../generator/target/target.ts'
import { RunningTarget, runsOnMusl, targetOf } from '../../runtime/libraries/running-target.ts'
import { load, type Members, made, textOf } from './modules.ts'
import { pretend } from './runtime-for-target.ts'
import { differences } from './same-members.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const linux = 'x86_64-linux-gnu'
const apple = 'arm64-apple-darwin'
const windows = 'x86_64-windows-msvc'

afterAll(() => pretend(''))

type Callee = (...values: unknown[]) => unknown

describe('a module for all targets', () => {
  let text = ''
  let messages: readonly string[] = []
  const on = new Map<string, Members>()
  beforeAll(async () => {
    const generation = await made(['differing.h', '--target', 'all', '--lib', 'differing'], folder)
    messages = generation.api.diagnostics.list.map(({ message }) => message)
    text = textOf(generation)
    for (const target of [linux, apple, windows]) on.set(target, await load(text, target))
  })

  test('says for how many', () => {
    expect(text).toContain(`// Made by bindgen 0.0.0 from differing.h for ${targetNames.length} targets.`)
  })

  test.each(targetNames)('has on %s what a module for it alone has', async (target) => {
    const own = await load(
      textOf(await made(['differing.h', '--target', target, '--lib', 'differing'], folder)),
      target,
    )
    const portable = on.get(target) ?? (await load(text, target))
    expect(differences(portable, own, target !== windows)).toEqual([])
  })

  test('what is the same everywhere stands once', () => {
    expect(text.match(/export class opened |class \$opened\$\d /g)).toHaveLength(2)
    expect(text.match(/class \$?letters[\w$]* /g)).toHaveLength(2)
    expect(text.match(/export function length\(/g)).toHaveLength(1)
    expect(text.match(/export function moved\(by: number \| bigint\): number/g)).toHaveLength(1)
  })

  test('a record that differs is one class to TypeScript, whose fields say where they are', () => {
    expect(text).toContain('export type numbers = $numbers$1;')
    expect(text).toContain('export const numbers: typeof $numbers$1 =')
    expect(text.match(/set first\((?:value|given): number \| bigint\)/g)).toHaveLength(2)
    expect(text).toMatch(/Only on x86_64-linux-gnu,[^.]*\.\n\s*\*\n\s*\* C: `int descriptor`/)
  })

  test('what reads and writes a field chooses nothing', () => {
    const accessors = [...text.matchAll(/^ {2}(?:get|set) (\w+)\([^)]*\)[^{]*\{\n([\s\S]*?)^ {2}\}/gm)]
    expect(accessors.length).toBeGreaterThan(10)
    const choosing = accessors.filter(([, , body = '']) => body.includes('$target'))
    // Those of fields that some targets lack, which throw there.
    expect(new Set(choosing.map(([, name]) => name))).toEqual(new Set(['descriptor', 'flags', 'handle']))
    expect(choosing.filter(([, , body = '']) => !body.includes('$target.absent('))).toEqual([])
  })

  test('a field that the target lacks throws, and names those that have it', () => {
    const { opened } = on.get(linux) as { opened: new () => Record<string, unknown> }
    const one = new opened()
    expect(one.descriptor).toBe(0)
    expect(() => one.handle).toThrow(
      `differing: struct opened.handle exists on ${windows} only; this is ${linux}`,
    )
    expect(() => {
      one.handle = null
    }).toThrow(/exists on x86_64-windows-msvc only/)
    const { opened: there } = on.get(windows) as { opened: new () => Record<string, unknown> }
    expect(new there().handle).toBe(null)
    expect(() => new there().flags).toThrow(/struct opened\.flags exists on x86_64-linux-gnu, /)
    expect(there.name).toBe('opened')
  })

  test('a function, a variable and a constant that the target lacks throw', () => {
    const there = on.get(linux) as Record<string, Callee>
    expect(() => there.only_windows!(1)).toThrow(
      /only_windows exists on x86_64-windows-msvc only; this is x86/,
    )
    const other = on.get(windows) as Record<string, Callee> & { unix_variable: { value: number } }
    expect(() => other.only_unix!(1)).toThrow(/differing: only_unix exists on x86_64-linux-gnu, /)
    expect(() => other.unix_variable.value).toThrow(/unix_variable exists on x86_64-linux-gnu, /)
    expect(other.ONLY_UNIX).toBeTypeOf('object')
    expect(() => Number(other.ONLY_UNIX) + 1).toThrow(/ONLY_UNIX exists on x86_64-linux-gnu, /)
    expect(() => `${other.ONLY_UNIX}`).toThrow(/ONLY_UNIX/)
    expect(() => JSON.stringify(other.ONLY_UNIX)).toThrow(/ONLY_UNIX/)
    expect(text).toMatch(/Only on x86_64-windows-msvc\.\n \*\n \* C: `int only_windows\(int a\)`/)
  })

  test('a record that the target lacks is a class without a layout', () => {
    const { credentials } = on.get(windows) as { credentials: new () => object }
    expect(() => new credentials()).toThrow(/the layout of struct credentials is known on x86_64-linux-gnu, /)
  })

  test('constants are the target’s', () => {
    const values = (target: string) => {
      const { SEPARATOR, MASK, WRITE } = on.get(target)!
      return [SEPARATOR, MASK, WRITE]
    }
    expect(values(linux)).toEqual([0x2f, 0xffffffffffffffffn, 2])
    expect(values(windows)).toEqual([0x5c, 0xffffffff, 4])
    expect(text).toContain('export const MASK: bigint | number =')
  })

  test('integers are the target’s: in fields, and as the types of enums', () => {
    const sizes = (target: string) => {
      const { level, letters } = on.get(target) as Record<string, { name: string; layout: { size: number } }>
      return [letters!.layout.size, String(level)]
    }
    expect(sizes(linux)).toEqual([8, 'enum level'])
    expect(sizes(windows)).toEqual([4, 'enum level'])
    const there = on.get(apple) as Record<string, Callee>
    const { credentials } = there as unknown as { credentials: new () => { mode: number | bigint } }
    const one = new credentials()
    one.mode = 7n
    expect(one.mode).toBe(7)
    expect(() => {
      one.mode = 0x10000
    }).toThrow(/struct credentials: mode must be an unsigned short/)
  })

  test('inline functions compute as the target does', () => {
    const results = (target: string) => {
      const there = on.get(target) as Record<string, Callee>
      return [there.doubled!(4), there.summed!(2n ** 31n - 1n, 0), there.size_of_numbers!()]
    }
    expect(results(linux)).toEqual([8, 2 ** 31 - 1, 24])
    expect(results(windows)).toEqual([8, 2 ** 31 - 1, 24])
    const wrapped = (target: string) => (on.get(target) as Record<string, Callee>).wrapped!(2 ** 31 - 1)
    expect(wrapped(linux)).toBe(2 ** 31)
    expect(wrapped(windows)).toBe(-(2 ** 31))
  })

  test('no header of the system is missed that C has', () => {
    expect(messages.filter((message) => message.includes('is not there'))).toEqual([])
  })

  test('split by headers it has the same', async () => {
    const words = ['differing.h', '--target', `${linux},${windows}`, '--lib', 'x', '--split', '-o', 'd.ts']
    const { files } = await made(words, folder)
    expect(files.map(({ path }) => path)).toEqual(['d/$library.ts', 'd/differing.ts', 'd.ts'])
    expect(files[0]!.text).toContain('export const $target')
    expect(files[1]!.text).toContain("import { $library, $target } from './$library.ts'")
  })

  test('elsewhere it does not load, and says how it would', async () => {
    await expect(load(text, 's390x-linux-gnu')).rejects.toThrow(
      /^differing: this binding was generated for x86_64-linux-gnu, .*; this is s390x-linux-gnu\. Generate it for that too: bindgen .*--target x86_64-linux-gnu,.*,s390x-linux-gnu$/,
    )
  })

  test('the library that the first target has is looked for everywhere', () => {
    expect(text).toMatch(/darwin: \['libdiffering/)
    expect(text).not.toContain("target: 'x86_64-linux-gnu'")
  })
})

test('a header that a target’s system lacks is named, with the target', async () => {
  const { api } = await made(['missing.h', '--target', `${linux},${windows}`, '--lib', 'x'], folder)
  const messages = api.diagnostics.list.flatMap((one) =>
    one.code === 'include-assumed' ? [one.message] : [],
  )
  expect(messages).toEqual([
    `header 'sys/mman.h' is not there; what it would declare is unknown (for ${windows})`,
  ])
})

describe('the running target', () => {
  test.each([
    ['linux', 'x64', false, linux],
    ['linux', 'x64', true, 'x86_64-linux-musl'],
    ['linux', 'arm64', true, 'aarch64-linux-musl'],
    ['linux', 'riscv64', false, 'riscv64-linux-gnu'],
    ['darwin', 'arm64', false, apple],
    ['darwin', 'x64', false, 'x86_64-apple-darwin'],
    ['win32', 'x64', false, windows],
    ['win32', 'arm64', false, 'aarch64-windows-msvc'],
    ['linux', 's390x', false, 's390x-linux-gnu'],
    ['freebsd', 'x64', false, 'x86_64-freebsd'],
  ])('of %s on %s, musl %s, is %s', (platform, arch, musl, name) => {
    expect(targetOf(platform, arch, () => musl)).toBe(name)
  })

  test('musl is known by the loader that is mapped, or by Node’s report', () => {
    expect(runsOnMusl(() => '7f00-7f01 r--p 0 08:01 1 /lib/ld-musl-x86_64.so.1\n')).toBe(true)
    expect(runsOnMusl(() => '7f00-7f01 r--p 0 08:01 1 /usr/lib/x86_64-linux-gnu/libc.so.6\n')).toBe(false)
    const unreadable = () => {
      throw new Error('EACCES')
    }
    expect(runsOnMusl(unreadable)).toBe(runsOnMusl())
  })

  test('each value is that of the key with the target, or of all others', () => {
    const here = new RunningTarget({ name: 'x', targets: [linux, apple], command: 'bindgen' }, apple)
    expect(here.choose({ [`${windows} ${apple}`]: 1, others: 2 })).toBe(1)
    expect(here.choose({ [linux]: 1, others: 2 })).toBe(2)
    expect(here.choose({ [apple]: undefined, others: 2 })).toBe(undefined)
  })
})

/** All of them with PORTABLE=all. */
const features =
  process.env.PORTABLE === 'all'
    ? readdirSync(join(folder, '../headers')).filter((name) => name.endsWith('.h'))
    : ['bit-fields.h', 'enums.h', 'inline-functions.h']

describe.each(features)('%s for all targets', { timeout: 120_000 }, (header) => {
  test('has on each what a module for it alone has', async () => {
    const headers = join(folder, '../headers')
    const flags = /^\/\/ flags: (.*)/.exec(readFileSync(join(headers, header), 'utf8'))?.[1]?.split(' ') ?? []
    if (flags.includes('--target')) return
    const words = [header, '--no-system-include', '--lib', 'feature', ...flags]
    // Some are broken on purpose, for compilers of one kind.
    const own = new Map<string, string>()
    for (const target of targetNames) {
      const generation = await made([...words, '--target', target], headers)
      if (!generation.api.diagnostics.hasErrors) own.set(target, textOf(generation))
    }
    expect(own.size).toBeGreaterThan(0)
    const text = textOf(await made([...words, '--target', [...own.keys()].join(',')], headers))
    for (const [target, alone] of own.size > 1 ? own : []) {
      const found = differences(await load(text, target), await load(alone, target), target !== windows)
      expect(found, target).toEqual([])
    }
  })
})
