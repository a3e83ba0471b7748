import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import * as $ from 'koffi-bindgen/runtime/generated'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyBytes } from '../../../runtime/memory/ties.ts'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { gc } from '../garbage.ts'
import { generateModule } from '../generated-module.ts'

// biome-ignore lint/suspicious/noExplicitAny: the module is made while the test runs
let c: any
let library: CompiledLibrary

/** Collects, and lets finalisers run. */
async function collect(): Promise<void> {
  for (let i = 0; i < 5; i++) {
    gc()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

beforeAll(async () => {
  library = compileC('behaviour/behaviour.c', 'behaviour')
  const header = fileURLToPath(new URL('behaviour.h', import.meta.url))
  c = await generateModule([header, '--lib', library.path], {
    keptCallbacks: ['thing_set_handler'],
  })
}, 60_000)
afterAll(() => library.remove())

describe('handles', () => {
  it('one address is one object while it lives', () => {
    const thing = c.thing_new(5)
    expect(c.thing_same(thing)).toBe(thing)
    thing[Symbol.dispose]()
    expect(thing.freed).toBe(true)
    expect(() => c.thing_value(thing)).toThrow(/was freed by thing_free/)
    expect(c.thing_count()).toBe(0)
  })

  it('references are counted', () => {
    const thing = c.thing_new(7)
    c.thing_ref(thing)
    c.thing_unref(thing)
    expect(c.thing_value(thing)).toBe(7)
    c.thing_unref(thing)
    expect(() => c.thing_value(thing)).toThrow(/was freed by thing_unref/)
    expect(c.thing_count()).toBe(0)
  })

  it('can be cast, and end together', async () => {
    const thing = c.thing_new(9)
    const item = c.item.cast(thing)
    expect(c.item_value(item)).toBe(9)
    expect(c.item.cast(thing)).toBe(item)
    expect(c.thing.cast(item)).toBe(thing)
    expect(item.equals(thing)).toBe(false)
    item[Symbol.dispose]()
    expect([item.freed, thing.freed]).toEqual([false, false])
    c.thing_free(thing)
    expect(() => c.item_value(item)).toThrow(
      /^item_value: self is a (struct )?item \* that was freed by thing_free$/,
    )
    expect(() => c.item.cast(thing)).toThrow(/was freed by thing_free/)
    const other = c.thing_new(8)
    c.item_free(c.item.cast(other))
    expect(() => c.thing_value(other)).toThrow(/was freed by item_free/)
    expect(c.thing_count()).toBe(0)
    const lent = c.thing_new(7)
    expect(c.item_value(c.item.cast(new $.Pointer($.voidType, lent.address)))).toBe(7)
    expect(() => c.item.cast(5)).toThrow(/item.cast: source must be a handle or a pointer; got 5$/)
    expect(() => c.item.cast(null)).toThrow(TypeError)
    c.thing_free(lent)
  })

  it('that were cast keep the original', async () => {
    const cast = c.item.cast(c.thing_new(6))
    await collect()
    expect(c.item_value(cast)).toBe(6)
    c.item_free(cast)
    expect(c.thing_count()).toBe(0)
  })

  it('say what they are', () => {
    const thing = c.thing_new(1)
    expect(String(thing)).toMatch(/^<thing \* at 0x[0-9a-f]+>$|^<struct thing \* at 0x[0-9a-f]+>$/)
    expect(JSON.stringify({ thing })).toContain('at 0x')
    c.thing_free(thing)
    expect(String(thing)).toMatch(/freed by thing_free>$/)
    expect(() => new c.thing(5n)).toThrow(/cannot be made with "new"/)
  })

  it('are freed when collected where the class says so', async () => {
    class Collected extends (c.thing as new (address: never) => $.Handle) {
      static readonly freeWhenCollected = true
    }
    const made = 200
    for (let i = 0; i < made; i++) {
      const address = c.thing_new(i)
      // The binding's own object lets go, so that only the one that is collected owns the thing.
      $.fromOwned(Collected as never, address.address, (handle: never) => {
        $.freed(address, 'thing_free')
        releases.push(String(handle))
      })
    }
    await collect()
    expect(releases.length).toBeGreaterThan(made / 2)
  })
  const releases: string[] = []

  it('that are collected live as long as memory holds them', async () => {
    class Held extends (c.thing as new (address: never) => $.Handle) {
      static readonly freeWhenCollected = true
    }
    const freed: string[] = []
    const make = (address: bigint): never =>
      $.fromOwned(Held as never, address, () => freed.push('one')) as never
    const held = Held as never as $.CType<$.Handle>
    const record = new DataView(new ArrayBuffer(16))
    const copy = new DataView(new ArrayBuffer(16))
    const array = (() => new $.CArray(held, [make(0x1000n)]))()
    const out = (() => new $.Out(held, make(0x2000n)))()
    ;(() => $.writeHandle(record, 8, Held as never, make(0x3000n), 'record', 'field'))()
    copyBytes(record, copy)
    await collect()
    expect(freed).toEqual([])
    expect([array.at(0)?.address, out.value?.address]).toEqual([0x1000n, 0x2000n])
    expect($.readHandle(record, 8, Held as never)).toBe($.readHandle(copy, 8, Held as never))
    array.set(0, null as never)
    out.value = null as never
    $.writeHandle(record, 8, Held as never, null, 'record', 'field')
    await collect()
    expect(freed.length).toBe(2)
    $.writeHandle(copy, 8, Held as never, null, 'record', 'field')
    await collect()
    expect(freed.length).toBe(3)
  })
})

describe('what C has freed', () => {
  it('a record is not used again', () => {
    const chunk = c.chunk_new(5)
    chunk.first = 3
    expect(c.chunk_size(chunk)).toBe(5)
    c.chunk_free(chunk)
    expect(() => c.chunk_free(chunk)).toThrow(
      /^chunk_free: self is a struct chunk \* that was freed by chunk_free$/,
    )
    expect(() => c.chunk_size(chunk)).toThrow(/was freed by chunk_free/)
    expect(() => chunk.first).toThrow(/^struct chunk: this record was freed by chunk_free$/)
    expect(() => {
      chunk.first = 1
    }).toThrow(TypeError)
    expect(String(chunk)).toBe('<struct chunk freed by chunk_free>')
    expect(Object.keys(chunk.toJSON())).toEqual(['size', 'first'])
    c.chunk_free(null)
  })

  it('a pointer is not used again', () => {
    const text = c.text_copy('hello')
    expect(text.text()).toBe('hello')
    c.text_free(text)
    expect([text.freed, text.address]).toEqual([true, 0n])
    expect(() => c.text_free(text)).toThrow(/^text_free: memory is a char \* that was freed by text_free$/)
    for (const use of [
      () => text.text(),
      () => text.read(),
      () => text.write(1),
      () => text.add(1),
      () => text.cast($.int),
      () => text.bytes(1),
    ]) {
      expect(use).toThrow(/^Pointer\.\w+: it is a char \* that was freed by text_free$/)
    }
    expect(String(text)).toBe('<char * freed by text_free>')
  })

  it("JavaScript's memory is not marked", () => {
    const chunk = new c.chunk({ size: 4 })
    $.freed(chunk, 'chunk_free')
    const bytes = $.pointerTo($.char, new Uint8Array(4))
    $.freed(bytes, 'text_free')
    $.freed(new Uint8Array(4), 'text_free')
    expect([chunk.size, bytes.freed]).toEqual([4, false])
  })

  it("must not be JavaScript's", async () => {
    await expect($.callAsync(c.text_free, [Buffer.alloc(8)])).rejects.toThrow(/must not free/)
    expect(() => c.text_free(Buffer.alloc(8))).toThrow(
      /^text_free: memory is memory of JavaScript, which C must not free; got /,
    )
    expect(() => c.text_free(new ArrayBuffer(8))).toThrow(TypeError)
  })

  it('is gone although a callback threw meanwhile', () => {
    const watched = c.watched_new()
    const fail = new $.Callback(c.watched_on_end_function, () => {
      throw new Error('at the end')
    })
    c.watched_on_end(watched, fail)
    expect(() => c.watched_free(watched)).toThrow('at the end')
    expect(() => c.watched_free(watched)).toThrow(/was freed by watched_free/)
  })

  it('is refused while another thread frees it', async () => {
    const before = c.thing_count()
    const thing = c.thing_new(5)
    const pending = $.callAsync(c.thing_destroy, [thing])
    expect(() => c.thing_value(thing)).toThrow(
      /^thing_value: self is a (struct )?thing \* that thing_destroy is just freeing on another thread$/,
    )
    expect(() => c.thing_destroy(thing)).toThrow(/just freeing/)
    await expect($.callAsync(c.thing_destroy, [thing])).rejects.toThrow(/just freeing/)
    await pending
    expect(() => c.thing_value(thing)).toThrow(/was freed by thing_destroy/)
    expect(c.thing_count()).toBe(before)
  })

  it('is not freed while another thread uses it', async () => {
    const before = c.thing_count()
    const thing = c.thing_new(5)
    const pending = $.callAsync(c.thing_work, [thing, 50])
    expect(() => c.thing_free(thing)).toThrow(
      /^thing_free: self is a (struct )?thing \* that a call on another thread is just using$/,
    )
    expect(() => thing[Symbol.dispose]()).toThrow(/just using/)
    await expect($.callAsync(c.thing_free, [thing])).rejects.toThrow(/just using/)
    expect(c.thing_value(thing)).toBe(5)
    expect(await pending).toBe(5)
    // One reference of two may go.
    c.thing_ref(thing)
    const again = $.callAsync(c.thing_work, [thing, 20])
    c.thing_unref(thing)
    expect(await again).toBe(5)
    c.thing_free(thing)
    expect(c.thing_count()).toBe(before)
  })

  it('an aborted call frees nothing', async () => {
    const thing = c.thing_new(5)
    const signal = AbortSignal.abort(new Error('no longer wanted'))
    await expect($.callAsync(c.thing_destroy, [thing], { signal })).rejects.toThrow('no longer wanted')
    expect(c.thing_value(thing)).toBe(5)
    c.thing_free(thing)
  })

  it('more is viewed than JavaScript can', () => {
    expect(() => $.pointerTo($.int, new Int32Array(1)).bytes(2 ** 52)).toThrow(RangeError)
  })
})

describe('callbacks', () => {
  it('the first error wins, and nothing is called after it', () => {
    const calls: number[] = []
    const fail = (index: number): number => {
      calls.push(index)
      throw new Error(`error ${index}`)
    }
    expect(() => c.repeat(fail, 5)).toThrow('error 0')
    expect(calls).toEqual([0])
    expect(c.repeat((index: number) => index, 5)).toBe(10)
  })

  it('C sees the configured result of one that throws, and the first error is thrown', () => {
    const type = $.functionType<(index: number) => number>('int (*)(int)', () => [$.int, { index: $.int }], {
      resultOnError: -1,
    })
    const calls: number[] = []
    using callback = new $.Callback(type, (index) => {
      calls.push(index)
      if (index > 0) throw new Error(`error ${index}`)
      return 10
    })
    expect(() => c.repeat(callback, 3)).toThrow('error 1')
    expect(calls).toEqual([0, 1, 2])
    // Nothing is left over for the next call.
    expect(c.repeat(() => 1, 2)).toBe(2)
  })

  it('a wrong result is a TypeError that names the function', () => {
    expect(() => c.repeat(() => 'text', 1)).toThrow(/^repeat: the callback's result must be an int/)
    expect(() => c.repeat(() => undefined, 1)).toThrow(TypeError)
    expect(() => c.repeat(() => 2 ** 40, 1)).toThrow(RangeError)
    expect(() => c.repeat(async () => 1, 1)).toThrow(/async function/)
  })

  it('nested calls each throw their own', () => {
    const outer = (): number => {
      expect(() =>
        c.repeat(() => {
          throw new Error('inner')
        }, 1),
      ).toThrow('inner')
      return 3
    }
    expect(c.repeat(outer, 2)).toBe(6)
  })

  it('a late call of one that lived for a call is an error', () => {
    c.keep_transient((index: number) => index)
    expect(() => c.call_kept(1)).toThrow(
      /^keep_transient: C called the function passed as "function" after the call/,
    )
  })

  it('kept ones end with the handle that they were registered with', () => {
    const first = c.thing_new(1)
    const second = c.thing_new(2)
    const data = new $.UserData({ seen: [] as number[] })
    const handler = (value: number, pointer: $.Pointer | null): number => {
      $.UserData.get<{ seen: number[] }>(pointer).seen.push(value)
      return 2 * value
    }
    c.thing_set_handler(first, handler, data)
    c.thing_set_handler(second, handler, data)
    expect(c.thing_fire(first, 21)).toBe(42)
    c.thing_free(first)
    expect(c.thing_fire(second, 4)).toBe(8)
    c.thing_free(second)
    expect(data.value.seen).toEqual([21, 4])
    // More than Koffi has room for.
    for (let i = 0; i < 9000; i++) {
      const thing = c.thing_new(i)
      c.thing_set_handler(thing, (value: number) => value + i, null)
      if (i % 1000 === 0) expect(c.thing_fire(thing, 1)).toBe(i + 1)
      c.thing_free(thing)
    }
  })

  it('their data lives as long as the handle', async () => {
    const thing = c.thing_new(1)
    const register = (): void =>
      c.thing_set_handler(
        thing,
        (_: number, pointer: $.Pointer) => $.UserData.get<{ answer: number }>(pointer).answer,
        new $.UserData({ answer: 42 }),
      )
    register()
    await collect()
    expect(c.thing_fire(thing, 0)).toBe(42)
    c.thing_free(thing)
  })

  it('text that they return is there when C reads it', () => {
    expect(c.length_of((index: number) => 'x'.repeat(index), 5000)).toBe(5000)
    expect(c.length_of(() => null, 1)).toBe(-1)
  })

  it('come from other threads, where the call that leads to them is asynchronous', async () => {
    expect(await $.callAsync(c.on_thread, [(index: number) => index * 2, 21] as never)).toBe(42)
  })

  it('disposed ones are refused, and say so when C calls them late', () => {
    const type = c.repeat_function
    const callback = new $.Callback(type, (index: number) => index)
    c.keep_transient(callback)
    expect(c.call_kept(3)).toBe(3)
    callback[Symbol.dispose]()
    callback[Symbol.dispose]()
    expect(() => c.call_kept(3)).toThrow(/C called a callback that was disposed/)
    expect(() => c.repeat(callback, 1)).toThrow(
      /function is a callback that was disposed|repeat: function must be/,
    )
  })
})

describe('calls on another thread', () => {
  it('an address that is handed out again while the call that freed it runs stays alive', async () => {
    const first = c.slot_create()
    const destroyed = $.callAsync(c.slot_destroy, [first])
    let second = null
    for (let tries = 0; second === null && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 1))
      second = c.slot_create()
    }
    await destroyed
    expect(second.freed).toBe(false)
    c.slot_destroy(second)
    expect(second.freed).toBe(true)
  })

  it('keep their arguments alive and bring errno along', async () => {
    const numbers = Int32Array.from({ length: 1000 }, () => 1)
    // On Windows the errno of another thread is not known.
    const pending =
      process.platform === 'win32'
        ? $.callAsync(c.slow_sum, [numbers, 1000, 50] as never).then((result) => ({ result, errno: 11 }))
        : $.callAsyncWithErrno(c.slow_sum, [numbers, 1000, 50] as never)
    await collect()
    expect(await pending).toEqual({ result: 1000, errno: 11 })
  })

  it('refuse wrong arguments as the function does', async () => {
    await expect($.callAsync(c.slow_sum, [new Float64Array(1), 1, 0] as never)).rejects.toThrow(
      /values must be/,
    )
    await expect($.callAsync(c.slow_sum, [null] as never)).rejects.toThrow(/takes 3 arguments, got 1/)
    await expect($.callAsync((() => 1) as never, [] as never)).rejects.toThrow(/no function of a binding/)
  })

  it('wait where there are more than Koffi takes, and honour a signal before they start', async () => {
    const numbers = Int32Array.of(1, 2)
    const controller = new AbortController()
    const started = Array.from({ length: 400 }, () => $.callAsync(c.slow_sum, [numbers, 2, 1] as never))
    const late = $.callAsync(c.slow_sum, [numbers, 2, 0] as never, { signal: controller.signal })
    controller.abort(new Error('no longer wanted'))
    await expect(late).rejects.toThrow('no longer wanted')
    expect(await Promise.all(started)).toEqual(Array.from({ length: 400 }, () => 3))
  })

  it('mark what the function frees', async () => {
    const thing = c.thing_new(3)
    await $.callAsync(c.thing_free, [thing] as never)
    expect(thing.freed).toBe(true)
  })

  it('run beside one another', async () => {
    const start = performance.now()
    await Promise.all(Array.from({ length: 3 }, () => $.callAsync(c.slow_sum, [null, 0, 300] as never)))
    expect(performance.now() - start).toBeLessThan(880)
  })
})

describe('records by value', () => {
  it('pass in registers and on the stack', () => {
    expect(c.triple_next(new c.triple({ a: 1, b: -(2 ** 52), c: 2 ** 52 }), 5).toJSON()).toEqual({
      a: 6,
      b: 5 - 2 ** 52,
      c: 2 ** 52 + 5,
    })
    expect(c.mixed_next(new c.mixed({ x: 1.5, n: -2 }), 3).toJSON()).toEqual({ x: 4.5, n: 1 })
    const mixed = (x: number): unknown => new c.mixed({ x, n: 10 * x })
    const triple = new c.triple({ a: 100, b: 200, c: 300 })
    const values = [1, 10, 2, 20, 100, 200, 300, 3, 30, 4, 40, 5, 50, 6, 60, 7, 0.5]
    expect(c.many_values(mixed(1), mixed(2), triple, mixed(3), mixed(4), mixed(5), mixed(6), 7, 0.5)).toBe(
      values.reduce((sum, value, index) => sum + (index + 1) * value, 0),
    )
  })

  it('pass on another thread', async () => {
    const pending = Array.from({ length: 300 }, (_, i) =>
      $.callAsync(c.triple_next, [new c.triple({ a: i }), 1]),
    )
    await collect()
    const results = (await Promise.all(pending)) as { a: number; c: number }[]
    expect(results.map(({ a, c: last }) => a - last)).toEqual(Array.from({ length: 300 }, (_, i) => i))
    expect(((await $.callAsync(c.mixed_next, [new c.mixed({ x: 2 }), 1])) as { x: number }).x).toBe(3)
  })

  it('each result is its own', () => {
    const first = c.triple_next(new c.triple({ a: 1 }), 0)
    const second = c.triple_next(new c.triple({ a: 2 }), 0)
    first.b = 77
    expect([first.a, second.a, second.b]).toEqual([1, 2, 0])
    expect($.addressOf(first)).not.toBe($.addressOf(second))
    expect(c.triple_next(first, 1).toJSON()).toEqual({ a: 2, b: 78, c: 1 })
  })
})

describe('records', () => {
  it('keep alive what their pointer fields hold', async () => {
    const thing = c.thing_new(1000)
    const make = (): unknown => new c.holder({ text: 'four', numbers: Int32Array.of(10, 20), owner: thing })
    const holder = make()
    await collect()
    const copy = $.copyRecord(holder as $.Struct)
    expect(c.holder_sum(holder)).toBe(1034)
    await collect()
    expect(c.holder_sum(copy)).toBe(1034)
    c.thing_free(thing)
  })

  it('flexible arrays have the length of their memory', () => {
    const made = new c.message({ length: 3, bytes: [1, 2, 3] }, 3)
    expect([...made.bytes]).toEqual([1, 2, 3])
    expect(() => new c.message({}, -1)).toThrow(RangeError)
    const given = c.message_make(5)
    expect(given.bytes.length).toBe(0)
    const whole = $.withLength(given, given.length)
    expect([...(whole as typeof given).bytes]).toEqual([0, 1, 2, 3, 4])
    c.message_drop(given)
  })

  it('show their fields', () => {
    const holder = new c.holder({ text: 'hello' })
    expect(holder.toJSON()).toEqual({ text: 'hello', numbers: null, owner: null })
    expect(() => new c.holder({ nothing: 1 })).toThrow(/there is no field "nothing"/)
  })
})

describe('arguments', () => {
  it('are alive until the call returns, also in optimised code', () => {
    const litter: unknown[] = []
    const call = (meanwhile: () => number): number => c.number_after(new $.Out($.int, 42), meanwhile)
    for (let i = 0; i < 20_000; i++) call(() => 0)
    for (let i = 0; i < 20; i++) {
      const result = call(() => {
        gc()
        for (let j = 0; j < 2000; j++) litter[j] = new ArrayBuffer(8)
        return 0
      })
      expect(result).toBe(42)
    }
  })
})

describe('errors', () => {
  it('a missing symbol names itself and the library at the first call', () => {
    expect(() => c.added_later(1)).toThrow(/^added_later: not found in \S+ \(.*behaviour\.(so|dll)\)/)
  })

  it('a missing symbol names the version that the module was made from', () => {
    const newer = $.library({ name: 'newer', [process.platform]: [library.path], version: '9.1' })
    const absent = (): void => {}
    expect(() => newer.declare(absent, 'absent').bind([$.voidType, {}])).toThrow(
      /^absent: not found in newer \(.*behaviour\.(so|dll)\); this binding was generated from version 9\.1$/,
    )
    const gone = newer.variable('gone', () => $.int)
    expect(() => gone.value).toThrow(/^gone: not found in newer .* version 9\.1$/)
  })

  it('a missing library says what to install', () => {
    const install = { [process.platform]: 'apt-get install libnowhere5' }
    const missing = $.library({ name: 'nowhere', linux: ['libnowhere.so.5'], install })
    expect(() => missing.load()).toThrow(
      /Install it \(apt-get install libnowhere5\), or set KOFFI_BINDGEN_NOWHERE/,
    )
  })

  it('a missing library lists every place', () => {
    const candidates = ['libnowhere.so.1', '/nowhere/libnowhere.so']
    const missing = $.library({ name: 'no-where', [process.platform]: candidates })
    expect(missing.environmentVariable).toBe('KOFFI_BINDGEN_NO_WHERE')
    const [first, second] =
      process.platform === 'linux' ? ['.*(?:cannot open|No such file).*', '.*No such file.*'] : ['.+', '.+']
    const places = `libnowhere\\.so\\.1: ${first}\\n.*/nowhere/libnowhere\\.so: ${second}\\n.*KOFFI_BINDGEN_NO_WHERE`
    expect(() => missing.load()).toThrow(new RegExp(places))
  })

  it('the environment and use() choose the file', () => {
    process.env.KOFFI_BINDGEN_CHOSEN = library.path
    const chosen = $.library({ name: 'chosen', linux: ['libnowhere.so'] })
    chosen.load()
    expect(chosen.path).toBe(library.path)
    delete process.env.KOFFI_BINDGEN_CHOSEN
    const used = $.library({ name: 'used', linux: ['libnowhere.so'] })
    used.use(library.path)
    used.load()
    expect(used.path).toBe(library.path)
    expect(() => used.use('/elsewhere.so')).toThrow(/is loaded already/)
  })

  it('a module for another data model is refused', () => {
    const [target, model] =
      process.platform === 'win32' ? ['x86_64-linux-gnu', 'LP64'] : ['x86_64-pc-windows-msvc', 'LLP64']
    const foreign = $.library({ name: 'foreign', target, [process.platform]: [library.path] })
    expect(() => foreign.load()).toThrow(`generated for ${target} (${model})`)
  })
})

describe('messages', () => {
  it('say what is no C type', () => {
    const message = /^a C type must be a descriptor such as int.* or a class of records or handles; got /
    for (const type of ['int', null, undefined, 5, {}, Object, Date]) {
      expect(() => new $.Out(type as never)).toThrow(TypeError)
      expect(() => new $.Out(type as never)).toThrow(message)
      expect(() => new $.CArray(type as never, 2)).toThrow(message)
      expect(() => $.pointerTo(type as never, new Uint8Array(8))).toThrow(message)
      expect(() => $.pointer(type as never)).toThrow(message)
    }
  })

  it('say how text passes where bytes are asked for', () => {
    expect(() => c.text_free('a')).toThrow(
      /^text_free: memory must be memory .*; text passes as Buffer\.from\(text \+ "\\0"\); got the string "a"$/,
    )
    expect(c.first_byte('a')).toBe(97)
    expect(() => c.first_byte('a\0b')).toThrow(
      'first_byte: data must be text without a NUL character, or bytes',
    )
    expect(c.first_byte(Buffer.from('a\0'))).toBe(97)
  })

  it('memory of other realms is memory', () => {
    const bytes = runInNewContext('new Uint8Array([7, 8])')
    expect(c.first_byte(bytes)).toBe(7)
    expect(c.first_byte(bytes.buffer)).toBe(7)
    expect($.addressOf(bytes.buffer)).toBe($.addressOf(bytes))
    expect(() => c.first_byte(runInNewContext('({ byteLength: 4 })'))).toThrow(TypeError)
  })

  it('say how functions pass behind the dots', () => {
    expect(() => c.count_arguments(1, () => 1)).toThrow(
      /^count_arguments: argument 1 after "\.\.\." must be a Callback: new Callback\(type, fn\)/,
    )
    using callback = new $.Callback(c.repeat_function, (index: number) => index)
    expect(c.count_arguments(1, callback)).toBe(1)
    expect(c.count_arguments(1, $.functionAt(c.repeat_function, callback.address))).toBe(1)
  })

  it('say how much room an array has', () => {
    const pair = $.arrayOf($.char, 4)
    const view = new DataView(new ArrayBuffer(8))
    expect(() => pair.writeTo(view, 0, 'four', 'record', 'name')).toThrow(
      'record: name has room for 4 elements (char); got 5, the NUL that ends the text among them',
    )
    expect(() => pair.writeTo(view, 0, [1, 2, 3, 4, 5], 'record', 'name')).toThrow(
      'record: name has room for 4 elements (char); got 5',
    )
  })
})

describe('64-bit integers as bigints', () => {
  it('stay that under another name', () => {
    const named = $.alias('my_size', $.asBigInt($.unsignedLongLong))
    const out = new $.Out(named, 5n as never)
    expect(out.value).toBe(5n)
    expect(named.name).toBe('my_size')
  })
})

describe('user data', () => {
  it('is found while it is held, and not afterwards', async () => {
    const held = new $.UserData('value')
    const pointer = new $.Pointer($.voidType, $.addressOf(held))
    expect($.UserData.get(pointer)).toBe('value')
    const lost = new $.Pointer($.voidType, $.addressOf(new $.UserData({})))
    await collect()
    expect(() => $.UserData.get(lost)).toThrow(/nobody held it/)
    expect(() => $.UserData.get(new $.Pointer($.voidType, 4096n))).toThrow(/no user data/)
    expect($.UserData.get(pointer)).toBe('value')
    // Until here: an engine may let go of what is not used any more.
    expect(held.value).toBe('value')
  })
})
