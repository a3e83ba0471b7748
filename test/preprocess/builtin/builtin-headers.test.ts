import { describe, expect, test } from 'vitest'
import { type TargetName, targetNames } from '../../../generator/target/target.ts'
import { preprocessFiles, preprocessText, type Settings } from '../preprocess-text.ts'

/** What an expression of macros comes to with these headers. */
function expansion(headers: string, name: string, settings?: Settings): string {
  const includes = headers.split(' ').map((header) => `#include <${header}>\n`)
  const { text, messages } = preprocessText(`${includes.join('')}=== ${name}`, settings)
  expect(messages).toEqual([])
  return text.slice(text.indexOf('===') + 4)
}

function declarations(headers: string, settings?: Settings): string {
  const includes = headers.split(' ').map((header) => `#include <${header}>\n`)
  const { text, messages } = preprocessText(includes.join(''), settings)
  expect(messages).toEqual([])
  return text
}

describe('freestanding headers', () => {
  test.each([
    ['x86_64-linux-gnu', 'long unsigned int', 'int', 'long int'],
    ['aarch64-linux-gnu', 'long unsigned int', 'unsigned int', 'long int'],
    ['x86_64-apple-darwin', 'long unsigned int', 'int', 'long long int'],
    ['arm64-apple-darwin', 'long unsigned int', 'int', 'long long int'],
    ['x86_64-windows-msvc', 'long long unsigned int', 'short unsigned int', 'long long int'],
  ] as const)('%s: size_t, wchar_t and int64_t are the target’s', (target, size, wide, int64) => {
    const text = declarations('stddef.h stdint.h', { target })
    expect(text).toContain(`typedef ${size} size_t;`)
    expect(text).toContain(`typedef ${wide} wchar_t;`)
    expect(text).toContain(`typedef ${int64} int64_t;`)
  })

  test('limits follow the target’s data model', () => {
    expect(expansion('limits.h', 'LONG_MAX')).toBe('0x7fffffffffffffffL')
    expect(expansion('limits.h', 'LONG_MAX', { target: 'x86_64-windows-msvc' })).toBe('0x7fffffffL')
    expect(expansion('limits.h', 'CHAR_MIN')).toBe('(-0x7f - 1)')
    expect(expansion('limits.h', 'CHAR_MIN', { target: 'aarch64-linux-gnu' })).toBe('0')
    expect(expansion('stdint.h', 'SIZE_MAX UINT64_C(1) INT8_C(1)')).toBe('0xffffffffffffffffUL 1UL 1')
    expect(expansion('float.h', 'LDBL_MANT_DIG')).toBe('64')
    expect(expansion('float.h', 'LDBL_MANT_DIG', { target: 'aarch64-linux-gnu' })).toBe('113')
    expect(expansion('float.h', 'LDBL_MANT_DIG', { target: 'arm64-apple-darwin' })).toBe('53')
  })

  test('stddef.h declares single types for a C library that asks for them', () => {
    const { text, source } = preprocessText(
      '#define __need_size_t\n#define __need_NULL\n#include <stddef.h>\nNULL\n#ifdef offsetof\nno\n#endif\n#include <stddef.h>\noffsetof(a, b)',
    )
    expect(text).toMatch(/^typedef long unsigned int size_t; \(\(void \*\)0\) typedef long int ptrdiff_t;/)
    expect(text.match(/ size_t;/g)).toHaveLength(1)
    expect(text).toMatch(/__builtin_offsetof\(a, b\)$/)
    expect(source.macros.definedIn({ has: () => true }).some(({ name }) => name.startsWith('__need_'))).toBe(
      false,
    )
  })

  test('stdarg.h gives a C library its own name for va_list, and users theirs', () => {
    expect(preprocessText('#define __need___va_list\n#include <stdarg.h>').text).toBe(
      'typedef __builtin_va_list __gnuc_va_list;',
    )
    expect(declarations('stdarg.h')).toContain('typedef __gnuc_va_list va_list;')
  })

  test('stdbool.h, stdalign.h, stdnoreturn.h, iso646.h', () => {
    expect(
      expansion('stdbool.h stdalign.h stdnoreturn.h iso646.h', 'bool true alignas noreturn and_eq'),
    ).toBe('_Bool 1 _Alignas _Noreturn &=')
  })

  test('stdatomic.h and the vector headers declare their types', () => {
    expect(declarations('stdatomic.h')).toContain('typedef _Atomic(unsigned long) atomic_ulong;')
    expect(declarations('immintrin.h')).toMatch(/__m128i\b/)
  })

  test('limits.h and stdint.h go on with the C library’s own, which includes them back', () => {
    const files = {
      'main.h':
        '#include <limits.h>\n#include <stdint.h>\n#include <limits.h>\nINT_MAX PATH_MAX int_from_library',
      'root/usr/include/stdio.h': '',
      'root/usr/include/limits.h':
        '#ifndef _LIBC_LIMITS_H_\n#define _LIBC_LIMITS_H_\n#define PATH_MAX 4096\n#ifndef _GCC_LIMITS_H_\n#include_next <limits.h>\n#endif\n#endif',
      'root/usr/include/stdint.h': '#define int_from_library 1',
    }
    const { text, messages } = preprocessFiles(files, ['main.h'], { systemIncludes: true, sysroot: 'root' })
    expect([text, messages]).toEqual(['0x7fffffff 4096 1', []])
  })
})

describe('predefined macros', () => {
  test.each([
    [
      'x86_64-linux-gnu',
      '__linux__ __GNUC__ __x86_64__ __LP64__ __SSE2__',
      '__APPLE__ _WIN32 __clang__ __aarch64__',
    ],
    [
      'aarch64-linux-gnu',
      '__linux__ __GNUC__ __aarch64__ __CHAR_UNSIGNED__',
      '__x86_64__ __SSE2__ __APPLE__',
    ],
    ['x86_64-linux-musl', '__linux__ __ELF__ __GNUC__ __x86_64__', '__gnu_linux__ _WIN32 __aarch64__'],
    ['aarch64-linux-musl', '__linux__ __ELF__ __GNUC__ __aarch64__', '__gnu_linux__ _WIN32 __x86_64__'],
    [
      'x86_64-apple-darwin',
      '__APPLE__ __MACH__ __clang__ __x86_64__',
      '__linux__ _WIN32 __aarch64__ __ELF__',
    ],
    ['arm64-apple-darwin', '__APPLE__ __clang__ __aarch64__ __arm64__', '__linux__ __x86_64__'],
    [
      'x86_64-windows-msvc',
      '_WIN32 _WIN64 _MSC_VER _M_X64',
      '__GNUC__ __linux__ __clang__ __x86_64__ __LP64__',
    ],
  ] as const)('%s is that compiler and no other', (target, present, absent) => {
    const lines = [
      ...present.split(' ').map((name) => `#ifndef ${name}\n${name} is missing\n#endif`),
      ...absent.split(' ').map((name) => `#ifdef ${name}\n${name} is there\n#endif`),
    ]
    expect(preprocessText(lines.join('\n'), { target }).text).toBe('')
  })

  test.each([...targetNames])('%s: sizes and limits agree', (target: TargetName) => {
    const checks = `
      #if __INT_MAX__ != (1 << (__SIZEOF_INT__ * 8 - 2)) * 2u - 1
      int
      #endif
      #if __LONG_MAX__ / 2 + 1 != 1LL << (__SIZEOF_LONG__ * 8 - 2)
      long
      #endif
      #if __SIZE_MAX__ != -1ull || __SIZEOF_SIZE_T__ != 8
      size_t
      #endif
      #if __STDC_VERSION__ != 201710L || __CHAR_BIT__ != 8
      version
      #endif
      #if __WCHAR_MIN__ > 0 || (__WCHAR_MIN__ == 0) != (__WCHAR_MAX__ & 1 << (__SIZEOF_WCHAR_T__ * 8 - 1)) / (1 << (__SIZEOF_WCHAR_T__ * 8 - 1))
      wchar
      #endif`
    expect(preprocessText(checks, { target })).toMatchObject({ text: '', messages: [] })
  })
})

describe('headers that are not there', () => {
  test('the C library’s types are known, for the target', () => {
    const headers = 'stdio.h sys/types.h time.h'
    const linux = declarations(headers)
    for (const part of [
      'typedef long off_t;',
      'typedef long time_t;',
      'typedef struct _IO_FILE FILE;',
      'struct tm {',
    ]) {
      expect(linux).toContain(part)
    }
    expect(declarations(headers, { target: 'arm64-apple-darwin' })).toContain('typedef long long off_t;')
    const windows = declarations(headers, { target: 'x86_64-windows-msvc' })
    expect(windows).toContain('typedef __time64_t time_t;')
    expect(windows).not.toContain('ssize_t')
  })

  test('error numbers are those of the system', () => {
    const numbers = (target: TargetName) =>
      preprocessText(
        '#include <errno.h>\n= ENOENT EAGAIN EWOULDBLOCK ETIMEDOUT ENOTSUP ENAMETOOLONG EILSEQ',
        {
          target,
        },
      )
        .text.split('= ')
        .at(-1)
    expect(numbers('x86_64-linux-gnu')).toBe('2 11 11 110 95 36 84')
    expect(numbers('arm64-apple-darwin')).toBe('2 35 35 60 45 63 92')
    expect(numbers('x86_64-windows-msvc')).toBe('2 11 140 138 129 38 42')
  })

  test('each type is declared once, however many headers bring it', () => {
    const text = declarations(
      'stdio.h stdlib.h sys/types.h sys/stat.h sys/time.h time.h unistd.h wchar.h signal.h pthread.h',
    )
    for (const name of ['size_t', 'off_t', 'time_t', 'pthread_t', 'mode_t', 'pid_t']) {
      expect(text.match(new RegExp(`\\b${name};`, 'g'))).toHaveLength(1)
    }
    expect(text.match(/struct timespec \{/g)).toHaveLength(1)
  })

  test('an unknown one is a warning that names it', () => {
    const { text, diagnostics } = preprocessText('#include <sys/unheard-of.h>\n#include "mine.h"\nint a;')
    expect(text).toBe('int a;')
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['include-assumed', 'warning'],
      ['include-assumed', 'warning'],
    ])
    expect(diagnostics[0]!.message).toContain("'sys/unheard-of.h'")
  })

  test('a system has only its own: no windows.h on Linux, no unistd.h on Windows', () => {
    const asks =
      '#if __has_include(<windows.h>)\nof Windows\n#endif\n#if __has_include(<unistd.h>)\nof POSIX\n#endif'
    expect(preprocessText(asks).text).toBe('of POSIX')
    expect(preprocessText(asks, { target: 'x86_64-windows-msvc' }).text).toBe('of Windows')
    expect(declarations('windows.h', { target: 'x86_64-windows-msvc' })).toContain('DWORD')
  })

  test('with a C library in reach a missing header is an error', () => {
    const files = { 'main.h': '#include <gone.h>', 'root/usr/include/stdio.h': '' }
    const { diagnostics } = preprocessFiles(files, ['main.h'], { systemIncludes: true, sysroot: 'root' })
    expect(diagnostics).toMatchObject([
      { code: 'include-not-found', severity: 'error', location: { line: 1 } },
    ])
    expect(diagnostics[0]!.message).toMatch(/gone\.h.*searched.*<builtin>\/include.*root\/usr\/include/)
  })
})
