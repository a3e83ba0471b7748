import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import * as $ from 'koffi-bindgen/runtime/generated'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { generateModule } from '../generated-module.ts'

// biome-ignore lint/suspicious/noExplicitAny: the module is made while the test runs
let c: any
let library: CompiledLibrary
beforeAll(async () => {
  library = compileC('behaviour/behaviour.c', 'behaviour')
  const header = fileURLToPath(new URL('behaviour.h', import.meta.url))
  c = await generateModule([header, '--lib', library.path], {
    keptCallbacks: ['thing_set_handler'],
  })
}, 60_000)
afterAll(() => library.remove())

it('a list that is linked both ways is printed: pointers to records are not followed', () => {
  class node extends $.Struct<'struct node'> {
    static override readonly layout = $.layout('struct node', 24, 8, () => ({
      next: [$.pointer(node), 0],
      previous: [$.pointer(node), 8],
      value: [$.int, 16],
    }))
    get next(): node | null {
      return $.readRecord(this.$view, 0, node)
    }
    get previous(): node | null {
      return $.readRecord(this.$view, 8, node)
    }
    get value(): number {
      return this.$view.getInt32(16, true)
    }
  }
  const [a, b] = [new node(), new node()]
  const link = (from: node, offset: number, to: node): void =>
    $.pointer(node).writeTo(from.$view, offset, to, 'node', 'next')
  link(a, 0, b)
  link(b, 8, a)
  link(a, 8, a)
  expect(inspect(a)).toMatch(/next: <struct node at 0x[0-9a-f]+>,[^{]*previous: <struct node at 0x/)
  expect(JSON.parse(JSON.stringify(a))).toMatchObject({
    value: 0,
    previous: expect.stringMatching(/^<struct node/),
  })
  expect(JSON.parse(JSON.stringify(b)).previous).toMatch(/^<struct node at 0x/)
  const pointers = new $.CArray($.pointer(node), [a, b] as never)
  expect(inspect(pointers)).toMatch(/\[\s*<struct node at 0x/)
  // Records inside of records are printed, as deep as the caller asks for.
  expect(inspect(new $.CArray(node, 1))).toMatch(/value: 0/)
})

it('freeing a Proxy of a handle frees the handle', () => {
  const thing = c.thing_new(3)
  const proxy = new Proxy(thing, {})
  expect(c.thing_value(proxy)).toBe(3)
  c.thing_free(proxy)
  expect(thing.freed).toBe(true)
  expect(() => c.thing_free(thing)).toThrow(/was freed by thing_free/)
  expect(c.thing_count()).toBe(0)
})
