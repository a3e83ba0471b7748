import { fileURLToPath } from 'node:url'
import { type Handle, Out, type Owned } from 'koffi-bindgen/runtime'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { HandleClass } from '../../../runtime/handles/handle.ts'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { generateModule } from '../generated-module.ts'

type Owner = Owned<Handle>

/** What the test uses of the module that is made from shop.h. */
interface Shop {
  readonly order: HandleClass<Handle>
  readonly paper: HandleClass<Handle>
  shop_living(): number
  shop_new(): Owner
  shop_free(shop: Handle): void
  shop_current(): Handle
  order_open(out: Out<Handle>, shop: Handle, number: number): number
  order_shop(order: Handle): Handle
  order_number(order: Handle): number
  order_free(order: Handle): void
  label_new(): Owner
  label_ref(label: Handle): Owner
  label_up_ref(label: Handle): number
  label_dup(label: Handle): Owner
  label_size(label: Handle): number
  label_unref(label: Handle): void
  paper_alloc(): Owner
  paper_lines(paper: Handle): number
  paper_free(out: Out<Handle>): void
  frame_create(shop: Handle): Owner
  frame_width(frame: Handle): number
  price_of(value: number): Owned<{ value: number }>
  price_free(price: { value: number }): void
}

let library: CompiledLibrary
let c: Shop
let before: number

beforeAll(async () => {
  library = compileC('ownership/shop.c', 'shop')
  const header = fileURLToPath(new URL('shop.h', import.meta.url))
  c = await generateModule<Shop>([header, '--lib', library.path])
}, 60_000)
afterAll(() => library.remove())
beforeEach(() => {
  before = c.shop_living()
})

function openOrder(shop: Handle, number: number): Owner {
  const out = new Out(c.order)
  expect(c.order_open(out, shop, number)).toBe(0)
  return out.owned as Owner
}

describe('an owned handle', () => {
  it('is given back at the end of a block', () => {
    {
      using shop = c.shop_new()
      using order = openOrder(shop, 7)
      expect(c.order_number(order)).toBe(7)
      expect(c.shop_living()).toBe(before + 2)
    }
    expect(c.shop_living()).toBe(before)
  })

  it('is one object for its address, whichever function returned it', () => {
    using shop = c.shop_new()
    using order = openOrder(shop, 1)
    expect(c.shop_current()).toBe(shop)
    expect(c.order_shop(order)).toBe(shop)
  })

  it('is not handed out by a call that failed', () => {
    using shop = c.shop_new()
    const out = new Out(c.order)
    expect(() => out.owned).toThrow('nothing that the caller owns was stored here')
    expect(c.order_open(out, shop, 1)).toBe(0)
    const order = out.owned as Owner
    expect(c.order_open(out, shop, -1)).toBe(-1)
    order[Symbol.dispose]()
    expect(order.freed).toBe(true)
    expect(c.shop_living()).toBe(before + 1)
  })

  it('takes what is freed behind a context, or through a pointer to it', () => {
    {
      using shop = c.shop_new()
      using frame = c.frame_create(shop)
      using paper = c.paper_alloc()
      expect([c.frame_width(frame), c.paper_lines(paper)]).toEqual([1, 3])
    }
    expect(c.shop_living()).toBe(before)
  })

  it('is marked by a function that takes a pointer to it', () => {
    const paper = c.paper_alloc()
    const out = new Out(c.paper, paper as never)
    c.paper_free(out)
    expect(out.value).toBeNull()
    expect(() => c.paper_lines(paper)).toThrow('is a paper * that was freed by paper_free')
    paper[Symbol.dispose]()
    expect(c.shop_living()).toBe(before)
  })
})

describe('a counted handle', () => {
  it('lives until as many references are given back as were taken', () => {
    const label = c.label_new()
    expect(c.label_ref(label)).toBe(label)
    expect(c.label_up_ref(label)).toBe(1)
    expect(c.label_dup(label)).toBe(label)
    for (const left of [3, 2, 1]) {
      c.label_unref(label)
      expect([c.label_size(label), label.freed]).toEqual([left, false])
    }
    c.label_unref(label)
    expect(() => c.label_size(label)).toThrow('is a label * that was freed by label_unref')
    expect(c.shop_living()).toBe(before)
  })

  it('is given back once for each block that took it', () => {
    {
      using label = c.label_new()
      {
        using again = c.label_dup(label)
        expect(again).toBe(label)
      }
      expect(c.label_size(label)).toBe(1)
    }
    expect(c.shop_living()).toBe(before)
  })
})

describe('a handle that depends on another', () => {
  it('is disposed before it', () => {
    const shop = c.shop_new()
    const orders = [openOrder(shop, 1), openOrder(shop, 2)]
    shop[Symbol.dispose]()
    expect(orders.map(({ freed }) => freed)).toEqual([true, true])
    for (const order of orders) order[Symbol.dispose]()
    expect(c.shop_living()).toBe(before)
  })

  it('is refused when C has freed that one', () => {
    const shop = c.shop_new()
    const order = openOrder(shop, 1)
    c.shop_free(shop)
    const message = 'is a order * that ended with its shop *, which was freed by shop_free'
    expect(() => c.order_number(order)).toThrow(message)
    expect(() => c.order_free(order)).toThrow(message)
    order[Symbol.dispose]()
  })
})

describe('a record that the caller frees', () => {
  it('is given back once', () => {
    {
      using price = c.price_of(5)
      expect(price.value).toBe(5)
    }
    const price = c.price_of(6)
    c.price_free(price)
    price[Symbol.dispose]()
    expect(c.shop_living()).toBe(before)
  })
})
