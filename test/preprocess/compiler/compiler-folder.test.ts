import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findCompilerFolder } from '../../../generator/preprocess/compiler/compiler-folder.ts'
import { targets } from '../../../generator/target/targets.ts'

describe('findCompilerFolder', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(`${tmpdir()}/compiler-folder-`)
  })
  afterEach(() => rmSync(root, { recursive: true }))

  const install = (folder: string): string => {
    mkdirSync(`${root}${folder}`, { recursive: true })
    writeFileSync(`${root}${folder}/stddef.h`, '')
    return `${root}${folder}`
  }
  const found = (name: keyof typeof targets = 'x86_64-linux-gnu') => findCompilerFolder(targets[name], root)

  it('is null where no compiler is installed', () => {
    expect(found()).toBeNull()
  })

  it('is that of the newest GCC, versions compared as numbers', () => {
    install('/usr/lib/gcc/x86_64-linux-gnu/9/include')
    const newest = install('/usr/lib/gcc/x86_64-linux-gnu/12/include')
    mkdirSync(`${root}/usr/lib/gcc/x86_64-linux-gnu/13/include`, { recursive: true })
    expect(found()).toBe(newest)
  })

  it('is that of a cross compiler', () => {
    install('/usr/lib/gcc/x86_64-linux-gnu/12/include')
    const cross = install('/usr/lib/gcc-cross/aarch64-linux-gnu/12/include')
    expect(found('aarch64-linux-gnu')).toBe(cross)
    expect(found()).toContain('gcc/x86_64')
    expect(found('riscv64-linux-gnu')).toBeNull()
  })

  it('is none of another compiler’s', () => {
    install('/usr/lib/gcc/aarch64-linux-gnu/12/include')
    install('/usr/lib/llvm-14/lib/clang/14.0.6/include')
    install('/usr/lib/gcc/x86_64-w64-mingw32/12-win32/include')
    expect(found()).toBeNull()
    expect(found('x86_64-windows-msvc')).toBeNull()
  })

  it('is null for targets whose compilers have no such place', () => {
    install('/usr/lib/gcc/x86_64-linux-gnu/12/include')
    expect(found('x86_64-windows-msvc')).toBeNull()
    expect(found('arm64-apple-darwin')).toBeNull()
  })
})
