import { describe, expect, it } from 'vitest'
import { analyzed } from '../analyzed.ts'

describe('attributes', () => {
  it.each([
    ['__attribute__((deprecated("use g"))) void f(void);', { deprecated: 'use g' }],
    ['void f(void) __attribute__((__deprecated__));', { deprecated: '' }],
    ['void __attribute__((deprecated("a" "b"))) f(void);', { deprecated: 'ab' }],
    ['[[deprecated("why"), nodiscard]] int f(void);', { deprecated: 'why', warnUnusedResult: true }],
    ['[[gnu::malloc]] void *f(void);', { malloc: true }],
    ['char *f(const char *, ...) __attribute__((sentinel));', { sentinel: 0 }],
    ['char *f(const char *, ...) __attribute__((__sentinel__(1)));', { sentinel: 1 }],
    ['__declspec(deprecated("old")) void f(void);', { deprecated: 'old' }],
    ['_Noreturn void f(void);', { noreturn: true }],
    [
      'void f(void) __attribute__((noreturn, visibility("hidden")));',
      { noreturn: true, visibility: 'hidden' },
    ],
    [
      'char *f(void) __attribute__((__returns_nonnull__)) __attribute__((__warn_unused_result__));',
      { returnsNonnull: true, warnUnusedResult: true },
    ],
    [
      'int f(const char *, ...) __attribute__((__format__(__printf__, 1, 2)));',
      { format: { archetype: 'printf', format: 1, first: 2 } },
    ],
    [
      'void f(void) __attribute__((availability(macos, introduced=10.4, deprecated=10.6, message="use g")));',
      { deprecated: 'use g' },
    ],
    ['void f(void) __attribute__((availability(macosx, unavailable)));', { unavailable: '' }],
    ['void f(void) __attribute__((availability(ios, unavailable)));', {}],
    ['void f(void) __attribute__((unavailable("gone")));', { unavailable: 'gone' }],
    ['void f(void) __attribute__((nothrow, leaf, const, cold, unknown_to_us(1, (2), "x")));', {}],
  ])('%s', (text, attributes) => {
    expect(analyzed(text).function('f').attributes).toEqual(attributes)
  })

  it('of a declaration concern all its declarators; of a declarator, itself', () => {
    const header = analyzed(
      '__attribute__((deprecated)) extern int a, b __attribute__((visibility("hidden"))), c;',
    )
    expect(header.variable('a').attributes).toEqual({ deprecated: '' })
    expect(header.variable('b').attributes).toEqual({ deprecated: '', visibility: 'hidden' })
    expect(header.variable('c').attributes).toEqual({ deprecated: '' })
  })

  it('of a parameter are not those of its function', () => {
    const header = analyzed('void f(int a __attribute__((deprecated)), int b __attribute__((unused)));')
    expect(header.function('f').attributes).toEqual({})
  })

  it('on a record, before its body and after it, are the record’s', () => {
    const header = analyzed(`
      struct __attribute__((packed)) a { char c; int i; };
      typedef struct { char c; int i; } __attribute__((packed, aligned(4))) b;
      struct c { char c; } __attribute__((aligned(16))) v;
      struct __attribute__((deprecated("old"))) d;
      struct d { int x; };`)
    expect(header.record('struct a')).toMatchObject({ packed: true, alignment: null })
    expect(header.record('typedef b')).toMatchObject({ packed: true, alignment: 4 })
    expect(header.typedef('b').alignment).toBeNull()
    expect(header.record('struct c').alignment).toBe(16)
  })

  it('after a typedef name are the typedef’s', () => {
    const header = analyzed(
      'typedef struct { int i; } s __attribute__((aligned(32))); typedef int i8 __attribute__((aligned(8)));',
    )
    expect(header.record('typedef s').alignment).toBeNull()
    expect(header.typedef('s').alignment).toBe(32)
    expect(header.typedef('i8').alignment).toBe(8)
  })

  it('align and pack fields', () => {
    const header = analyzed(`struct s {
      char a __attribute__((aligned(4)));
      _Alignas(8) char b;
      _Alignas(double) _Alignas(2) char c;
      int d __attribute__((packed)), e;
      char f __attribute__((aligned));
      _Alignas(sizeof(int) * 2) char g;
      _Alignas(0) int h;
    };`)
    const facts = header
      .record('struct s')
      .fields?.map(({ name, alignment, packed }) => [name, alignment, packed])
    expect(facts).toEqual([
      ['a', 4, false],
      ['b', 8, false],
      ['c', 8, false],
      ['d', null, true],
      ['e', null, false],
      ['f', 16, false],
      ['g', 8, false],
      ['h', null, false],
    ])
  })

  it('of Microsoft align a record', () => {
    const header = analyzed(
      'struct __declspec(align(16)) a { int x; }; __declspec(align(8)) struct b { int x; };',
      'x86_64-windows-msvc',
    )
    expect(header.record('struct a').alignment).toBe(16)
    expect(header.record('struct b').alignment).toBe(8)
  })

  it('change types: mode and vector_size', () => {
    const header =
      analyzed(`typedef int di __attribute__((mode(DI))); typedef unsigned qi __attribute__((__mode__(__QI__)));
      typedef int word __attribute__((mode(word))); typedef float v4 __attribute__((vector_size(16)));
      typedef float df __attribute__((mode(DF))); int *f(int) __attribute__((vector_size(8)));`)
    expect(header.typedef('di').type).toEqual({ kind: 'integer', name: 'long' })
    expect(header.typedef('qi').type).toEqual({ kind: 'integer', name: 'unsigned char' })
    expect(header.typedef('word').type).toEqual({ kind: 'integer', name: 'long' })
    expect(header.typedef('df').type).toEqual({ kind: 'floating', name: 'double' })
    expect(header.typedef('v4').type).toMatchObject({ kind: 'vector', bytes: 16 })
  })

  it('tell calling conventions', () => {
    const header = analyzed(
      'int __stdcall a(int); typedef void (__fastcall *b)(int); int c(int) __attribute__((ms_abi)); void d(int (__vectorcall *f)(void));',
      'x86_64-windows-msvc',
    )
    expect(header.function('a').type.callingConvention).toBe('stdcall')
    expect(header.typedef('b').type).toMatchObject({ pointee: { callingConvention: 'fastcall' } })
    expect(header.function('c').type.callingConvention).toBe('ms_abi')
    expect(header.function('d').type).toMatchObject({
      callingConvention: 'cdecl',
      parameters: [{ type: { pointee: { callingConvention: 'vectorcall' } } }],
    })
  })

  it('tell nullability of each pointer', () => {
    const header = analyzed(
      'int *_Nullable f(char *_Nonnull *_Nullable a, const char *const _Nonnull b, int *c);',
    )
    const { result, parameters } = header.function('f').type
    expect(result).toMatchObject({ nullability: 'nullable' })
    expect(parameters[0]?.type).toMatchObject({
      nullability: 'nullable',
      pointee: { nullability: 'nonnull' },
    })
    expect(parameters[1]?.type).toMatchObject({ nullability: 'nonnull', const: true })
    expect(parameters[2]?.type).not.toHaveProperty('nullability')
  })
})
