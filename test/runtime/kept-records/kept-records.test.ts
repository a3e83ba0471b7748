import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cdef } from '../../../generator/index.ts'
import { callAsync, Out, type Struct, UserData } from '../../../runtime/index.ts'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { gc } from '../garbage.ts'
import { generateApi, generateModule, generateText } from '../generated-module.ts'

type Step = (data: never, value: number) => number
interface Steps extends Struct {
  factor: number
}
type Machine = Disposable & object
interface Members {
  machine: new () => Machine
  steps: new (initial: { inner: { step: Step }; factor: number }) => Steps
  machine_new(steps: Steps | null, data: unknown): Machine | null
  machine_open(steps: Steps, made: Out<Machine>): number
  machine_free(machine: Machine): void
  machine_run(machine: Machine, value: number): number
  machine_set_steps(machine: Machine, steps: Steps): void
}
interface Api {
  Machine: { new: (steps: object, data?: unknown) => { run(value: number): number } & Disposable }
}

const header = fileURLToPath(new URL('machine.h', import.meta.url))
const forms = new Map<string, Members>()
let library: CompiledLibrary

beforeAll(async () => {
  library = compileC('kept-records/machine.c', 'machine')
  forms.set('generated', await generateModule<Members>([header, '--lib', library.path]))
  forms.set('cdef', cdef(readFileSync(header, 'utf8'), { library: library.path }) as unknown as Members)
}, 60_000)
afterAll(() => library.remove())

/** Collects what nobody holds, and puts other contents there. */
async function overwrite(): Promise<void> {
  for (let i = 0; i < 4; i++) {
    gc()
    await new Promise((resolve) => setTimeout(resolve, 1))
    for (let j = 0; j < 500; j++) new Uint8Array(new ArrayBuffer(16)).fill(0)
  }
}

describe.each(['generated', 'cdef'])('%s: a record of callbacks lives as long as the handle', (form) => {
  const c = (): Members => forms.get(form)!
  const steps = (factor: number, seen?: unknown): Steps =>
    new (c().steps)({
      inner: { step: (data, value) => value + (seen === undefined ? 0 : UserData.get<number>(data)) },
      factor,
    })

  test('that is made with it, and no longer', async () => {
    let weak: WeakRef<Steps>[] = []
    const machines = Array.from({ length: 20 }, (_, i) => {
      const own = steps(i, true)
      weak.push(new WeakRef(own))
      return c().machine_new(own, new UserData(100))!
    })
    await overwrite()
    expect(machines.map((machine) => c().machine_run(machine, 1))).toEqual(machines.map((_, i) => 101 * i))
    for (const machine of machines) c().machine_free(machine)
    await overwrite()
    weak = weak.filter((each) => each.deref() !== undefined)
    expect(weak).toEqual([])
    expect(c().machine_new(null, null)).toBe(null)
  })

  test('that is stored in an out parameter', async () => {
    const out = new Out(c().machine as never) as unknown as Out<Machine>
    expect(c().machine_open(steps(3), out)).toBe(0)
    await overwrite()
    const machine = out.value as Machine
    expect(c().machine_run(machine, 5)).toBe(15)
    c().machine_free(machine)
  })

  test('that it is set for', async () => {
    const machine = c().machine_new(steps(1), null)!
    c().machine_set_steps(machine, steps(7))
    await overwrite()
    expect(c().machine_run(machine, 2)).toBe(14)
    c().machine_free(machine)
  })

  test('that is made on another thread', async () => {
    const machine = (await callAsync(c().machine_new, [steps(4), null]))!
    await overwrite()
    expect(c().machine_run(machine, 2)).toBe(8)
    c().machine_free(machine)
  })
})

test('an object of fields that makes one does, in the idiomatic module', async () => {
  const { Machine } = await generateApi<Api>([header, '--lib', library.path])
  using machine = Machine.new({ inner: { step: (_: never, value: number) => value + 1 }, factor: 2 }, null)
  await overwrite()
  expect(machine.run(4)).toBe(10)
})

test('what is called before the function returns is not kept, nor what the configuration says', async () => {
  const names = async (keptCallbacks: string[]): Promise<string[]> => {
    const text = await generateText([header, '--lib', library.path], { keptCallbacks })
    return [...text.matchAll(/^export function (\w+)\([\s\S]*?^}/gm)].flatMap(([body, name]) =>
      body.includes('$.holdWith(') ? [name!] : [],
    )
  }
  expect(await names([])).toEqual(['machine_new', 'machine_open', 'machine_set_steps'])
  expect(await names(['!machine_open', 'machine_apply.steps'])).toEqual([
    'machine_new',
    'machine_set_steps',
    'machine_apply',
  ])
})
