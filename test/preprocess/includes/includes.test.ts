import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasCLibrary } from '../../../generator/preprocess/includes/system-include-folders.ts'
import type { TargetName } from '../../../generator/target/target.ts'
import { targets } from '../../../generator/target/targets.ts'
import { preprocessFiles } from '../preprocess-text.ts'

/** The files that were entered, by their last names, in their order. */
function entered(files: Record<string, string>, folders: string[] = [], headers = ['main.h']): string[] {
  const { source } = preprocessFiles(files, headers, { includeFolders: folders })
  return [...source.files.keys()].map((path) => path.slice(path.lastIndexOf('/') + 1))
}

describe('the search', () => {
  const files = {
    'main.h': '#include "x.h"\n#include <x.h>',
    'x.h': 'beside',
    'first/x.h': 'first',
    'second/x.h': 'second',
  }

  test('quotes begin beside the file, brackets on the include path', () => {
    const { text, source } = preprocessFiles(files, ['main.h'], { includeFolders: ['first', 'second'] })
    expect(text).toBe('beside first')
    expect(source.includes.map(({ spelling, style, line }) => [spelling, style, line])).toEqual([
      ['main.h', 'quoted', 0],
      ['x.h', 'quoted', 1],
      ['x.h', 'angled', 2],
    ])
    expect(source.includes[0]!.from).toBeNull()
    expect(source.includes[1]!.folder).toBeNull()
    expect(source.includes[2]!.folder).toMatch(/\/first$/)
    expect(source.includes[2]!.from).toMatch(/\/main\.h$/)
  })

  test('#include_next goes on after the folder of the file', () => {
    const { text } = preprocessFiles(
      {
        'main.h': '#include <x.h>',
        'first/x.h': 'first\n#include_next <x.h>',
        'second/x.h': 'second\n#if __has_include_next(<x.h>)\nthird\n#endif',
      },
      ['main.h'],
      { includeFolders: ['first', 'second'] },
    )
    expect(text).toBe('first second')
  })

  test('the folder of a requested header comes last', () => {
    const files = {
      'library/main.h': '#include <sub/a.h>\n#include <x.h>',
      'library/sub/a.h': '#include "sub/b.h"',
      'library/sub/b.h': 'b',
      'library/x.h': 'library',
      'first/x.h': 'first',
    }
    expect(preprocessFiles(files, ['library/main.h'], { includeFolders: ['first/'] }).text).toBe('b first')
  })

  test('a framework’s headers are in the SDK’s folder for it', () => {
    const files = {
      'main.h': '#include <Core/Base.h>\n#include <Core/sub/More.h>',
      'sdk/System/Library/Frameworks/Core.framework/Headers/Base.h': 'base',
      'sdk/System/Library/Frameworks/Core.framework/Headers/sub/More.h': 'more',
    }
    const settings = { systemIncludes: true, sysroot: 'sdk', target: 'arm64-apple-darwin' } as const
    expect(preprocessFiles(files, ['main.h'], settings).text).toBe('base more')
  })

  test('a foreign target’s stand-ins are not mixed with this system’s headers', () => {
    const empty = mkdtempSync(join(tmpdir(), 'no-system-'))
    try {
      const target = process.arch === 'arm64' ? 'x86_64-linux-gnu' : 'aarch64-linux-gnu'
      const files = { 'main.h': '#include <stdint.h>\n#include <limits.h>\n#include <stdio.h>\nINT_MAX' }
      const settings = { systemIncludes: true, sysroot: empty, target } as const
      const { text, messages, source } = preprocessFiles(files, ['main.h'], settings)
      expect(messages).toEqual([])
      expect(text).toMatch(/int64_t.*FILE;.*0x7fffffff$/)
      expect([...source.files.keys()].slice(1).every((path) => path.startsWith('<builtin>'))).toBe(true)
    } finally {
      rmSync(empty, { recursive: true })
    }
  })

  test('this system’s headers are a foreign target’s only beside headers of its own', () => {
    const root = mkdtempSync(join(tmpdir(), 'system-'))
    try {
      const folders = ['usr/include', 'usr/aarch64-linux-gnu/include'].map((name) => join(root, name))
      for (const folder of folders) {
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(folder, 'stdio.h'), '')
      }
      const has = (name: TargetName, searched: readonly string[]): boolean =>
        hasCLibrary(targets[name], null, searched, targets['x86_64-linux-gnu'])
      expect(has('x86_64-linux-gnu', folders.slice(0, 1))).toBe(true)
      expect(has('aarch64-linux-gnu', folders.slice(0, 1))).toBe(false)
      expect(has('aarch64-linux-gnu', folders)).toBe(true)
      expect(has('riscv64-linux-gnu', folders)).toBe(false)
    } finally {
      rmSync(root, { recursive: true })
    }
  })

  test('-isystem comes after -I', () => {
    const settings = { includeFolders: ['second'], systemFolders: ['first'] }
    expect(preprocessFiles(files, ['main.h'], settings).text).toBe('beside second')
  })

  test('the header’s name may come from macros', () => {
    const { text } = preprocessFiles(
      {
        'main.h':
          '#define Q "a.h"\n#define A <b.h>\n#define V(n) W(n.h)\n#define W(n) #n\n#include Q\n#include A\n#include V(c)',
        'a.h': 'a',
        'b.h': 'b',
        'c.h': 'c',
      },
      ['main.h'],
      { includeFolders: ['.'] },
    )
    expect(text).toBe('a b c')
  })

  test('what is missing is reported once, with the folders searched, and reading goes on', () => {
    const { text, messages } = preprocessFiles(
      {
        'main.h': 'a\n#include <gone.h>\n#include "gone.h"\nb',
        'folder/c.h': '',
        'root/usr/include/stdio.h': '',
      },
      ['main.h'],
      { includeFolders: ['folder'], systemIncludes: true, sysroot: null },
    )
    expect(text).toBe('a b')
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^include-(not-found|assumed) 2: header 'gone.h' is not/)
  })

  test('a requested header that is nowhere is an error that names the folders', () => {
    const { diagnostics } = preprocessFiles({ 'folder/c.h': '' }, ['gone.h'], { includeFolders: ['folder'] })
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ code: 'header-not-found', severity: 'error', location: null })
    expect(diagnostics[0]!.message).toMatch(/gone\.h.*searched.*\/folder/)
  })

  test('a requested header is a path first, a name on the include path else', () => {
    const files = { 'a.h': 'here', 'folder/a.h': 'there', 'folder/b.h': 'b' }
    expect(preprocessFiles(files, ['a.h', 'folder/a.h', 'b.h'], { includeFolders: ['folder'] }).text).toBe(
      'here there b',
    )
  })

  test('-include files are read before the headers and come after them in the list', () => {
    const files = { 'main.h': 'value is VALUE', 'pre.h': '#define VALUE 7' }
    const { text, source } = preprocessFiles(files, ['main.h'], { preincludes: ['pre.h'] })
    // What the command line includes is no requested header.
    expect(
      source.includes.filter((include) => include.from === null).map((include) => include.spelling),
    ).toEqual(['main.h'])
    expect(text).toBe('value is 7')
    expect([...source.files.keys()].map((path) => path.replace(/.*\//, ''))).toEqual(['main.h', 'pre.h'])
  })

  test('a sysroot stands before the system’s folders', () => {
    const files = {
      'main.h': '#include <stdio.h>\n#include <other.h>',
      'root/usr/include/stdio.h': 'their stdio',
      'root/usr/include/aarch64-linux-gnu/other.h': 'other',
      'root/usr/include/other.h': 'not this',
    }
    const found = preprocessFiles(files, ['main.h'], {
      systemIncludes: true,
      sysroot: 'root',
      target: 'aarch64-linux-gnu',
    })
    expect(found.text).toBe('their stdio other')
    expect(found.source.includes.map(({ system }) => system)).toEqual([false, true, true])
  })
})

describe('reading a file again', () => {
  const twice = '#include "x.h"\n#include "x.h"'

  test.each([
    ['#ifndef', '#ifndef X_H\n#define X_H\nx\n#endif\n'],
    ['a comment first', '/* c */ // d\n\n#ifndef X_H // e\n#define X_H\nx\n#endif /* f */ // g\n'],
    ['#if !defined', '#if !defined(X_H)\n#define X_H 1\nx\n#endif'],
    ['#if ! defined without parentheses', '#if ! defined X_H\n#define X_H 1\nx\n#endif'],
    ['#pragma once', '#pragma once\nx'],
    ['_Pragma once', '_Pragma("once")\nx'],
    ['#pragma once before a guard', '#pragma once\n#ifndef X_H\n#define X_H\nx\n#endif'],
  ])('%s spares the second reading', (_, text) => {
    expect(preprocessFiles({ 'main.h': twice, 'x.h': text }, ['main.h']).text).toBe('x')
  })

  test('a header without a guard is read each time', () => {
    expect(preprocessFiles({ 'main.h': twice, 'x.h': 'x' }, ['main.h']).text).toBe('x x')
  })

  test('a guard that was undefined no longer guards', () => {
    const files = {
      'main.h': '#include "x.h"\n#undef X_H\n#include "x.h"',
      'x.h': '#ifndef X_H\n#define X_H\nx\n#endif',
    }
    expect(preprocessFiles(files, ['main.h']).text).toBe('x x')
  })

  test.each([
    ['text after it', '#ifndef X_H\n#define X_H\nx\n#endif\ny'],
    ['text before it', 'y\n#ifndef X_H\n#define X_H\nx\n#endif'],
    ['a directive after it', '#ifndef X_H\n#define X_H\nx\n#endif\n#define Z\ny'],
    ['an #else', '#ifndef X_H\n#define X_H\nx\n#else\ny\n#endif'],
    ['a macro after it', '#define Y y\n#ifndef X_H\n#define X_H\nx\n#endif\nY'],
  ])('a guard with %s is none', (_, text) => {
    expect(preprocessFiles({ 'main.h': twice, 'x.h': text }, ['main.h']).text.replaceAll(' ', '')).toMatch(
      /^(xyy?|yxy)$/,
    )
  })

  test('#pragma once knows a file again by another path', () => {
    const files = {
      'main.h': '#include "x.h"\n#include "sub/../x.h"\n#include <x.h>',
      'x.h': '#pragma once\nx',
      'sub/y.h': '',
    }
    expect(preprocessFiles(files, ['main.h'], { includeFolders: ['sub/..'] }).text).toBe('x')
  })

  test('macros say whether they are include guards', () => {
    const { source } = preprocessFiles({ 'main.h': '#ifndef G\n#define G\n#define NOT_G\n#endif' }, [
      'main.h',
    ])
    expect(
      source.macros.definedIn({ has: () => true }).map(({ name, isIncludeGuard }) => [name, isIncludeGuard]),
    ).toEqual([
      ['G', true],
      ['NOT_G', false],
    ])
  })

  test('a file that includes itself without end is cut off with one error', () => {
    const { text, diagnostics } = preprocessFiles({ 'main.h': 'x\n#include "main.h"\n' }, ['main.h'])
    expect(text.length).toBeLessThan(500)
    expect(diagnostics.map(({ code }) => code)).toEqual(['include-cycle'])
  })
})

describe('several headers', () => {
  test('are one translation unit, in their order', () => {
    const files = { 'a.h': '#define A 1\na A', 'b.h': 'b A' }
    expect(preprocessFiles(files, ['a.h', 'b.h']).text).toBe('a 1 b 1')
    expect(preprocessFiles(files, ['b.h', 'a.h']).text).toBe('b A a 1')
  })

  test('the files come in the order of the requests, then of the includes', () => {
    const files = { 'a.h': '#include "c.h"', 'b.h': '', 'c.h': '' }
    expect(entered(files, [], ['a.h', 'b.h'])).toEqual(['a.h', 'b.h', 'c.h'])
  })
})
