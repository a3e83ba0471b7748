import { existsSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { cdef } from '../../generator/index.ts'
import { double, errno, int, Out, Pointer } from '../../runtime/index.ts'

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void

/** Collects, and lets finalisers run. */
async function collectGarbage(): Promise<void> {
  for (let i = 0; i < 5; i++) {
    gc()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const onWindows = process.platform === 'win32'
const posix = it.skipIf(onWindows)
const libc = { library: onWindows ? 'msvcrt.dll' : 'libc.so.6' }

describe('cdef', () => {
  it('binds a function', () => {
    const c = cdef('int abs(int);', libc)
    expect(c.abs(-3)).toBe(3)
    expect(() => c.abs(1.5)).toThrow(/abs: argument1 must be an int/)
    expect(() => c.abs()).toThrow('abs: takes 1 arguments, got 0')
  })

  it('takes types of the standard library for known, and strings', () => {
    const c = cdef<{ strlen(text: string): number; getenv(name: string): Pointer | null }>(
      'size_t strlen(const char *s); char *getenv(const char *);',
      libc,
    )
    expect(c.strlen('größe')).toBe(7)
    expect(c.getenv('PATH')?.text()).toBe(process.env.PATH)
  })

  it('makes classes of records, with bit-fields, arrays and anonymous members', () => {
    const c = cdef(
      `
      struct packet { unsigned kind : 3; int delta : 4; struct { short x, y; }; double values[2]; char name[8]; };
      typedef struct { int quot, rem; } div_t;
      div_t div(int a, int b);
    `,
      libc,
    )
    const packet = new c.packet({ kind: 5, delta: -3, x: 1, values: [0.5, 1], name: 'abc' })
    expect(packet.toJSON()).toEqual({
      kind: 5,
      delta: -3,
      x: 1,
      y: 0,
      values: [0.5, 1],
      name: [97, 98, 99, 0, 0, 0, 0, 0],
    })
    expect(() => {
      packet.kind = 8
    }).toThrow(RangeError)
    expect(c.div(7, 2).toJSON()).toEqual({ quot: 3, rem: 1 })
  })

  it('calls back, and reads constants and enums', () => {
    const c = cdef(
      `
      #define LIMIT (1 << 4)
      enum order { LESS = -1, EQUAL, GREATER };
      typedef int (*comparison)(const void *, const void *);
      void qsort(void *base, size_t count, size_t size, comparison compare);
    `,
      libc,
    )
    const values = new Int32Array([3, 1, 2])
    const compare = (a: Pointer, b: Pointer) => Number(a.cast(int).read()) - Number(b.cast(int).read())
    c.qsort(values, 3, 4, compare)
    expect([...values]).toEqual([1, 2, 3])
    expect([c.LIMIT, c.LESS, c.GREATER]).toEqual([16, -1, 1])
  })

  it('passes variadic and out parameters', () => {
    const c = cdef(
      'int sprintf(char *text, const char *format, ...); double modf(double, double *whole);',
      libc,
    )
    const text = Buffer.alloc(16)
    expect(c.sprintf(text, '%d %.1f', int(5), double(1.5))).toBe(5)
    expect(text.toString('latin1', 0, 5)).toBe('5 1.5')
    const whole = new Out(double)
    expect(c.modf(3.25, whole)).toBe(0.25)
    expect(whole.value).toBe(3)
  })

  posix('sets errno', () => {
    expect(cdef('int close(int);', libc).close(-1)).toBe(-1)
    expect(errno()).toBe(9)
  })

  posix('knows which function frees a handle', () => {
    const c = cdef(
      `
      typedef struct __dirstream DIR;
      DIR *opendir(const char *name);
      int closedir(DIR *);
      int dirfd(DIR *);
    `,
      libc,
    )
    const directory = c.opendir('/')
    expect(c.dirfd(directory)).toBeGreaterThan(2)
    directory[Symbol.dispose]()
    expect(() => c.dirfd(directory)).toThrow(/that was freed by closedir/)
    expect(c.opendir('/no such folder')).toBeNull()
  })

  posix('frees handles that are garbage-collected, where the options say so', async () => {
    const text =
      'typedef struct __dirstream DIR; DIR *opendir(const char *); int closedir(DIR *); int dirfd(DIR *);'
    const openAfter = async (ownership: { collected: string[] }): Promise<number> => {
      const c = cdef(text, { ...libc, ownership })
      const descriptors = Array.from({ length: 20 }, () => Number(c.dirfd(c.opendir('/'))))
      await collectGarbage()
      return descriptors.filter((descriptor) => existsSync(`/proc/self/fd/${descriptor}`)).length
    }
    expect(await openAfter({ collected: ['opendir'] })).toBeLessThan(5)
    expect(await openAfter({ collected: [] })).toBe(20)
  })

  it('leaves nothing behind', async () => {
    const references: WeakRef<object>[] = []
    const use = (): void => {
      const { abs } = cdef('int abs(int);', libc)
      references.push(new WeakRef(abs))
      expect(abs(-1)).toBe(1)
    }
    for (let i = 0; i < 20; i++) use()
    await collectGarbage()
    expect(references.filter((reference) => reference.deref() !== undefined).length).toBeLessThan(5)
  })

  posix('reads variables', () => {
    const c = cdef('int abs(int); extern char **environ;', libc)
    expect(c.environ.value).toBeInstanceOf(Pointer)
  })

  posix('takes the process itself where no library is named', () => {
    expect(cdef('int abs(int);').abs(-2)).toBe(2)
  })

  it('tries several libraries', () => {
    expect(cdef('int abs(int);', { library: ['no-such-library.so', libc.library] }).abs(-1)).toBe(1)
    const lost = cdef('int abs(int);', { library: 'no-such-library.so' })
    expect(() => lost.abs(1)).toThrow(/cannot load the library no-such-library.so/)
  })

  it('says what is wrong with the text, and why something is not bound', () => {
    expect(() => cdef('int f(;', libc)).toThrow(/cdef: line 1/)
    expect(() => cdef('unknown_t f(void);', libc)).toThrow(/cdef: line 1: .*unknown_t/)
    const c = cdef('_Complex double csqrt(_Complex double); int abs(int);', libc)
    expect(() => c.csqrt).toThrow(/csqrt is not bound: .*_Complex double/)
    expect(c.abs(-1)).toBe(1)
  })
})

describe('C text with bodies', () => {
  it('has its inline functions and macros translated', () => {
    const m = cdef(`
      typedef struct { int x, y; } point;
      static inline int twice(int a) { return a * 2; }
      static inline point sum(point a, point b) { point r = { a.x + b.x, a.y + b.y }; return r; }
      static inline int total(const point *p) { return p->x + p->y; }
      static inline const char *named(int i) { return i ? "one" : "zero"; }
      static inline unsigned long long tripled(unsigned long long a) { return a * 3; }
      #define LARGER(a, b) ((a) > (b) ? (a) : (b))
      #define DOUBLED twice`)
    expect([m.twice(21), m.named(0), m.tripled(5n), m.LARGER(3, 2.5), m.DOUBLED(4)]).toEqual([
      42,
      'zero',
      15,
      3,
      8,
    ])
    const p = new m.point({ x: 3, y: 4 })
    expect([m.total(p), m.sum(p, p).y]).toEqual([7, 8])
    expect(() => m.twice(1.5)).toThrow('twice')
    expect(() => m.twice()).toThrow('takes 1 arguments, got 0')
  })
})
