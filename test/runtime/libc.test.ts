import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as $ from 'koffi-bindgen/runtime/generated'
import { beforeAll, describe, expect, it } from 'vitest'
import { generateModule } from './generated-module.ts'

// biome-ignore lint/suspicious/noExplicitAny: the module is made while the test runs
let libc: any
beforeAll(async () => {
  const headers = ['stdlib.h', 'sys/stat.h', 'time.h', 'netdb.h', 'unistd.h', 'string.h']
  const only = [
    ...['qsort', 'bsearch', 'stat', 'gmtime_r', 'localtime_r', 'getaddrinfo', 'freeaddrinfo', 'gai_strerror'],
    ...['AI_NUMERICHOST', '__environ', 'setenv', 'unsetenv', 'memset', '__socket_type'],
  ]
  libc = await generateModule([...headers, '--lib', 'libc.so.6', ...only.flatMap((name) => ['--only', name])])
}, 60_000)

describe('the C library through a generated module', () => {
  it('qsort and bsearch call back', () => {
    const values = Int32Array.of(9, 3, 7, 1)
    const compare = (a: $.Pointer | null, b: $.Pointer | null): number =>
      a!.cast($.int).read() - b!.cast($.int).read()
    libc.qsort(values, values.length, 4, compare)
    expect([...values]).toEqual([1, 3, 7, 9])
    const found = libc.bsearch(Int32Array.of(7), values, 4, 4, compare)
    expect(found.address - $.addressOf(values)).toBe(8n)
    expect(libc.bsearch(Int32Array.of(8), values, 4, 4, compare)).toBe(null)
  })

  it('stat fills a record', () => {
    const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
    const path = join(folder, 'file')
    writeFileSync(path, 'twelve bytes')
    const status = new libc.struct_stat()
    expect(libc.stat(path, status)).toBe(0)
    const expected = statSync(path)
    expect(status.st_size).toBe(12)
    expect(status.st_ino).toBe(expected.ino)
    expect(status.st_mode).toBe(expected.mode)
    expect(status.st_mtim.tv_sec).toBe(Math.floor(expected.mtimeMs / 1000))
    rmSync(folder, { recursive: true })
    expect(libc.stat(path, status)).toBe(-1)
    expect($.errnoName()).toBe('ENOENT')
    expect($.systemError('stat', $.errno(), path)).toMatchObject({
      code: 'ENOENT',
      errno: -2,
      syscall: 'stat',
      path,
    })
  })

  it('localtime_r returns the record that it was given', () => {
    const time = new $.Out($.long, 86400 * 365)
    const parts = new libc.tm()
    const result = libc.gmtime_r(time, parts)
    expect(result.tm_year).toBe(71)
    expect(parts.toJSON()).toMatchObject({ tm_year: 71, tm_mon: 0, tm_mday: 1, tm_hour: 0, tm_zone: 'GMT' })
    expect(libc.localtime_r(BigInt64Array.of(0n), parts).tm_year).toBeOneOf([69, 70])
  })

  it('getaddrinfo returns linked records', () => {
    const hints = new libc.addrinfo({ ai_flags: libc.AI_NUMERICHOST, ai_socktype: 1 })
    const list = new $.Out($.pointer(libc.addrinfo))
    expect(libc.getaddrinfo('127.0.0.1', '80', hints, list)).toBe(0)
    const found: number[][] = []
    // biome-ignore lint/suspicious/noExplicitAny: as above
    for (let info: any = list.value; info !== null; info = info.ai_next) {
      found.push([...$.pointerTo($.unsignedChar, info.ai_addr).bytes(8)])
    }
    expect(found).toEqual([[2, 0, 0, 80, 127, 0, 0, 1]])
    libc.freeaddrinfo(list.value)
    expect(libc.gai_strerror(libc.getaddrinfo('no such name.', null, hints, list))).toMatch(/Name/)
  })

  it('environ is an array of strings that ends in NULL', () => {
    libc.setenv('KOFFI_BINDGEN_TEST', 'yes', 1)
    const variables = $.strings(libc.__environ.value.cast($.cstring))
    expect(variables).toContain('KOFFI_BINDGEN_TEST=yes')
    libc.unsetenv('KOFFI_BINDGEN_TEST')
  })

  it('functions that return their argument keep it alive', () => {
    const memory = new Uint8Array(8)
    const result = libc.memset(memory, 65, 7)
    expect(result.equals($.pointerTo($.char, memory))).toBe(true)
    expect(result.cast($.char).text()).toBe('AAAAAAA')
  })
})
