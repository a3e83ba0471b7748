import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ApiSurface } from '../../generator/diff/api-surface.ts'
import { versionStep } from '../../generator/diff/changes.ts'
import { compareSurfaces } from '../../generator/diff/compare-surfaces.ts'
import { surfaceOfHeaders } from '../../generator/diff/surface-of-headers.ts'
import { surfaceOfModule } from '../../generator/diff/surface-of-module.ts'
import { readApi } from '../../generator/generate.ts'
import { moduleRequest } from '../../generator/request/module-request.ts'
import { targets } from '../../generator/target/targets.ts'

const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function surface(text: string): ApiSurface {
  const header = join(folder, 'api.h')
  writeFileSync(header, text)
  const request = moduleRequest({
    headers: [header],
    target: targets['x86_64-linux-gnu'],
    systemIncludes: false,
  })
  const { unit, layouts, translation, diagnostics } = readApi(request)
  expect(diagnostics.list.filter(({ severity }) => severity === 'error')).toEqual([])
  return surfaceOfHeaders(unit, layouts, translation.macros)
}

function headerChanges(old: string, now: string): string[] {
  return told(compareSurfaces(surface(old), surface(now)))
}

function moduleChanges(old: string, now: string): string[] {
  return told(compareSurfaces(surfaceOfModule('a.ts', old), surfaceOfModule('b.ts', now)))
}

function told(changes: ReturnType<typeof compareSurfaces>): string[] {
  return changes.map(({ kind, item, name, details, breaks }) => {
    const reasons = details.map(({ text }) => text).join('; ')
    return `${breaks ? 'breaks' : 'fits'}: ${kind} ${item} ${name}${reasons === '' ? '' : `: ${reasons}`}`
  })
}

describe('headers', () => {
  it.each<[string, string, string, string[]]>([
    ['the same', 'int f(int a);', 'int f(int b);', []],
    ['in another order', 'int f(void); int g(void);', 'int g(void); int f(void);', []],
    ['a function that went', 'int f(void); int g(void);', 'int g(void);', ['breaks: removed function f']],
    ['a function that came', 'int f(void);', 'int f(void); int g(void);', ['fits: added function g']],
    [
      'another parameter',
      'int f(int a);',
      'int f(long a);',
      ['breaks: changed function f: parameter 1 (a) was int and is long'],
    ],
    [
      'another parameter behind the same typedef',
      'typedef int n; int f(n a);',
      'typedef long n; int f(n a);',
      [
        'breaks: changed function f: parameter 1 (a) was n (int) and is n (long)',
        'breaks: changed typedef n: its type was int and is long',
      ],
    ],
    ['another typedef of the same type', 'typedef int n; int f(n a);', 'typedef int n; int f(int a);', []],
    [
      'one more argument',
      'int f(int a);',
      'int f(int a, char *b);',
      ['breaks: changed function f: takes one more argument: b, a char *'],
    ],
    [
      'one argument less',
      'int f(int a);',
      'int f(void);',
      ['breaks: changed function f: no longer takes a, a int'],
    ],
    [
      'a promise not to write to what is given',
      'int f(char *a);',
      'int f(const char *a);',
      ['fits: changed function f: parameter 1 (a) was char * and is const char *'],
    ],
    [
      'a promise not to write that is taken back',
      'int f(const char *a);',
      'int f(char *a);',
      ['breaks: changed function f: parameter 1 (a) was const char * and is char *'],
    ],
    ['const of a parameter itself', 'int f(int a);', 'int f(const int a);', []],
    [
      'a callback with another parameter',
      'int f(int (*cb)(int));',
      'int f(int (*cb)(long));',
      ['breaks: changed function f: parameter 1 (cb) was int (*)(int) and is int (*)(long)'],
    ],
    ['a function that knew no parameters', 'int f();', 'int f(int a);', []],
    [
      'dots',
      'int f(int a);',
      'int f(int a, ...);',
      ['breaks: changed function f: takes more arguments after the named ones'],
    ],
    [
      'a function that became inline',
      'int f(int a);',
      'static inline int f(int a) { return a; }',
      ['breaks: changed function f: is defined in the header now, and no longer in the library'],
    ],
    [
      'a deprecated function',
      'int f(void);',
      'int f(void) __attribute__((deprecated));',
      ['fits: changed function f: is deprecated'],
    ],
    [
      'another symbol',
      'int f(void);',
      'int f(void) __asm__("f2");',
      ['breaks: changed function f: its symbol was f and is f2'],
    ],
    [
      'a field behind',
      'struct s { int a; };',
      'struct s { int a; int b; };',
      ['breaks: changed record struct s: its size was 4 bytes and is 8; field b is new'],
    ],
    [
      'a field in what was padding',
      'struct s { int a; char b; };',
      'struct s { int a; char b; char c; };',
      ['fits: changed record struct s: field c is new'],
    ],
    [
      'fields in another order',
      'struct s { int a; int b; };',
      'struct s { int b; int a; };',
      [
        'breaks: changed record struct s: field a was at byte 0 and is at byte 4; field b was at byte 4 and is at byte 0',
      ],
    ],
    [
      'a bit-field with another width',
      'struct s { unsigned a : 3; };',
      'struct s { unsigned a : 4; };',
      [
        'breaks: changed record struct s: field a was at bit 0 of byte 0, 3 bits and is at bit 0 of byte 0, 4 bits',
      ],
    ],
    [
      'a record that is defined now',
      'struct s;',
      'struct s { int a; };',
      ['fits: changed record struct s: is defined now'],
    ],
    [
      'a record that is hidden now',
      'struct s { int a; };',
      'struct s;',
      ['breaks: changed record struct s: is opaque now'],
    ],
    [
      'a union',
      'struct s { int a; };',
      'union s { int a; };',
      ['breaks: removed record struct s', 'fits: added record union s'],
    ],
    [
      'an enumerator between',
      'enum e { A, B };',
      'enum e { A, N, B };',
      ['breaks: changed constant B: was 1 and is 2', 'fits: added constant N'],
    ],
    ['an enumerator that became a macro', 'enum e { A, B };', '#define B 1\nenum e { A };', []],
    [
      "an enum's type",
      'enum e { A };',
      'enum e { A = -1 };',
      [
        'breaks: changed enum enum e: its integer type was unsigned int and is int',
        'breaks: changed constant A: was 0 and is -1',
      ],
    ],
    ['a flag', '#define F 1', '#define F 2', ['breaks: changed constant F: was 1 and is 2']],
    [
      'a version',
      '#define F_VERSION 1',
      '#define F_VERSION 2',
      ['fits: changed constant F_VERSION: was 1 and is 2'],
    ],
    ['a text', '#define T "a"', '#define T "b"', ['breaks: changed constant T: was "a" and is "b"']],
    [
      'a variable',
      'extern int v;',
      'extern long v;',
      ['breaks: changed variable v: its type was int and is long'],
    ],
  ])('%s', (_, old, now, changes) => {
    expect(headerChanges(old, now)).toEqual(changes)
  })

  it('names who uses what changed, through pointers, fields and typedefs', () => {
    const header = (field: string): string =>
      `struct in { ${field} a; }; struct out { struct in *p; }; typedef struct out out; int f(out *o); int g(int a);`
    const changes = compareSurfaces(surface(header('int')), surface(header('long')))
    expect(changes.map(({ name, usedBy }) => [name, usedBy])).toEqual([['struct in', ['f']]])
  })
})

describe('modules', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a parameter that takes more',
      'export function f(a: string): void {}',
      'export function f(b: string | null): void {}',
      ['fits: changed function f: parameter 1 (b) was string and is string | null'],
    ],
    [
      'a result that may be more',
      'export function f(): string { return "" }',
      'export function f(): string | null { return "" }',
      ['breaks: changed function f: its result was string and is string | null'],
    ],
    [
      'a result that may be less, in another order',
      'export function f(): string | null | number { return "" }',
      'export function f(): number | string { return "" }',
      ['fits: changed function f: its result was string | null | number and is number | string'],
    ],
    [
      'a constant',
      'export const A = 1',
      'export declare const A: 2',
      ['breaks: changed constant A: was 1 and is 2'],
    ],
    ['what is not exported', 'function f() {}', '', []],
    [
      'a class that lost an accessor',
      'export class p { get x(): number { return 1 } get y(): number { return 1 } }',
      'export class p { get x(): number { return 1 } }',
      ['breaks: changed record p: field y is gone'],
    ],
    [
      'a method',
      'export class p { m(a: number): void {} }',
      'export class p { m(a: string): void {} }',
      ['breaks: changed function p.m: parameter 1 (a) was number and is string'],
    ],
    [
      'an overload that went',
      'export function f(a: 1): 1; export function f(a: 2): 2; export function f(a: any): any {}',
      'export function f(a: 1): 1 { return a }',
      ['breaks: changed function f: its result was (1) => 1 & (2) => 2 and is 1'],
    ],
  ])('%s', (_, old, now, changes) => {
    expect(moduleChanges(old, now)).toEqual(changes)
  })
})

it('tells the version that has to follow', () => {
  expect(versionStep([])).toBe('patch')
})
