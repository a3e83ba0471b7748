import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { char, double, int, pointer } from '../../runtime/index.ts'
import { haveJudges } from '../judges.ts'
import { generateModule } from '../runtime/generated-module.ts'

type Macro = (...values: (number | bigint)[]) => number

/** What gcc makes of expressions, each an integer. */
function judged(headers: readonly string[], expressions: readonly string[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'bindgen-system-macros-'))
  try {
    const includes = headers.map((header) => `#include <${header}>\n`).join('')
    const prints = expressions
      .map((expression) => `  printf("%lld\\n", (long long)(${expression}));\n`)
      .join('')
    writeFileSync(join(folder, 'judge.c'), `${includes}#include <stdio.h>\nint main(void) {\n${prints}}\n`)
    execFileSync('gcc', ['-w', '-o', 'judge', 'judge.c'], { cwd: folder, timeout: 60_000 })
    const output = execFileSync(join(folder, 'judge'), { encoding: 'utf8', timeout: 20_000 })
    return output.trim().split('\n').map(Number)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const system = await generateModule<Readonly<Record<string, Macro>>>([
  'sys/wait.h',
  'sys/stat.h',
  'asm-generic/ioctl.h',
  'netinet/in.h',
  '--lib',
  'c',
])

test.skipIf(!haveJudges('gcc'))('the system’s macros have the values that gcc gives them', () => {
  const rows: [macro: string, values: readonly number[]][] = []
  const statuses = [0, 1, 9, 0x7f, 0x80, 0x8b, 0x100, 0x137f, 0xff00, 0xffff, 0x2a00]
  for (const macro of ['WIFEXITED', 'WEXITSTATUS', 'WIFSIGNALED', 'WTERMSIG', 'WIFSTOPPED', 'WSTOPSIG'])
    for (const status of statuses) rows.push([macro, [status]])
  for (const macro of ['WIFCONTINUED', 'WCOREDUMP'])
    for (const status of statuses) rows.push([macro, [status]])
  for (const macro of ['S_ISDIR', 'S_ISREG', 'S_ISLNK', 'S_ISCHR', 'S_ISBLK', 'S_ISFIFO', 'S_ISSOCK'])
    for (const format of [0, 1, 2, 4, 6, 8, 10, 12, 15]) rows.push([macro, [(format << 12) | 0o644]])
  rows.push(
    ['_IO', [0x54, 1]],
    ['_IOC', [2, 0x45, 3, 24]],
    ['_IOC_SIZE', [0x80184503]],
    ['_IOC_DIR', [0x80184503]],
  )
  for (const port of [0, 80, 443, 8080, 65535]) rows.push(['htons', [port]], ['ntohs', [port]])
  rows.push(['htonl', [0x7f000001]], ['IN_CLASSA', [0x0a000001]], ['IN_CLASSA', [0xc0000201]])
  const expected = judged(
    ['sys/wait.h', 'sys/stat.h', 'sys/ioctl.h', 'netinet/in.h'],
    rows.map(([macro, list]) => `${macro}(${list.join(', ')})`),
  )
  const shown = (results: readonly number[]) => results.map((value, i) => `${rows[i]!.join(' ')} = ${value}`)
  const ours = rows.map(([macro, list]) => {
    const given: number | bigint | boolean = system[macro]!(...list)
    return Number(given)
  })
  expect(shown(ours)).toEqual(shown(expected))
})

test.skipIf(!haveJudges('gcc'))(
  'request numbers of ioctl hold the sizes of the types that they name',
  async () => {
    type Request = (type: number, number: number, size: unknown) => number
    const m = await generateModule<Record<'_IOR' | '_IOW' | '_IOWR', Request>>([
      'asm-generic/ioctl.h',
      '--lib',
      'c',
    ])
    expect([m._IOR(0x54, 2, int), m._IOW(0x54, 3, double), m._IOWR(0x41, 1, pointer(char))]).toEqual(
      judged(['sys/ioctl.h'], ["_IOR('T', 2, int)", "_IOW('T', 3, double)", "_IOWR('A', 1, char *)"]),
    )
    expect(() => m._IOR(0x54, 2, 4)).toThrow(TypeError)
  },
)

test('sets of descriptors are C’s', async () => {
  interface Select {
    readonly fd_set: new () => object
    FD_ZERO(set: object): void
    FD_SET(fd: number, set: object): void
    FD_CLR(fd: number, set: object): void
    FD_ISSET(fd: number, set: object): boolean | number
  }
  const s = await generateModule<Select>(['sys/select.h', '--lib', 'c'])
  const set = new s.fd_set()
  const members = (): number[] =>
    Array.from({ length: 1024 }, (_, fd) => fd).filter((fd) => Number(s.FD_ISSET(fd, set)) !== 0)
  for (const fd of [0, 1, 63, 64, 100, 1023]) s.FD_SET(fd, set)
  expect(members()).toEqual([0, 1, 63, 64, 100, 1023])
  s.FD_CLR(64, set)
  expect(members()).toEqual([0, 1, 63, 100, 1023])
  s.FD_ZERO(set)
  expect(members()).toEqual([])
  expect(() => s.FD_ZERO(5 as never)).toThrow(TypeError)
})

test('zlib’s deflateInit begins a stream that node’s zlib reads', async () => {
  interface Stream {
    next_in: unknown
    avail_in: number
    next_out: unknown
    avail_out: number
    readonly total_out: number
  }
  interface Zlib {
    readonly z_stream: new () => Stream
    deflateInit(stream: Stream, level: number): number
    deflate(stream: Stream, flush: number): number
    deflateEnd(stream: Stream): number
    inflateInit(stream: Stream): number
    inflate(stream: Stream, flush: number): number
    inflateEnd(stream: Stream): number
    readonly Z_FINISH: number
    readonly Z_STREAM_END: number
  }
  const z = await generateModule<Zlib>(['zlib.h', '--lib', 'z'])
  const input = Buffer.from(Array.from({ length: 2000 }, (_, i) => `line ${i * i}\n`).join(''))
  const through = (
    source: Uint8Array,
    begin: (stream: Stream) => number,
    step: (stream: Stream, flush: number) => number,
    end: (stream: Stream) => number,
  ): Buffer => {
    const stream = new z.z_stream()
    const output = Buffer.alloc(input.length + 1000)
    expect(begin(stream)).toBe(0)
    stream.next_in = source
    stream.avail_in = source.length
    stream.next_out = output
    stream.avail_out = output.length
    expect(step(stream, z.Z_FINISH)).toBe(z.Z_STREAM_END)
    const length = Number(stream.total_out)
    expect(end(stream)).toBe(0)
    return output.subarray(0, length)
  }
  for (const level of [0, 1, 6, 9]) {
    const packed = through(input, (stream) => z.deflateInit(stream, level), z.deflate, z.deflateEnd)
    expect(inflateSync(packed).equals(input)).toBe(true)
  }
  expect(through(deflateSync(input), z.inflateInit, z.inflate, z.inflateEnd).equals(input)).toBe(true)
})
