import { describe, expect, test } from 'vitest'
import { targetNames } from '../../generator/target/target.ts'
import { hostTarget, targets } from '../../generator/target/targets.ts'

describe('targets', () => {
  test.each(targetNames)('%s is listed under its name', (name) => {
    expect(targets[name].name).toBe(name)
  })

  test.each([
    ['linux', 'x64', 'x86_64-linux-gnu'],
    ['linux', 'arm64', 'aarch64-linux-gnu'],
    ['darwin', 'x64', 'x86_64-apple-darwin'],
    ['darwin', 'arm64', 'arm64-apple-darwin'],
    ['win32', 'x64', 'x86_64-windows-msvc'],
    ['win32', 'arm64', undefined],
    ['linux', 'riscv64', 'riscv64-linux-gnu'],
    ['linux', 'ia32', undefined],
  ])('the host of %s on %s is %s', (platform, arch, name) => {
    expect(hostTarget(platform, arch, () => false)?.name).toBe(name)
  })

  test.each([
    ['x64', 'x86_64-linux-musl'],
    ['arm64', 'aarch64-linux-musl'],
  ])('the host of Linux on %s with musl is %s', (arch, name) => {
    expect(hostTarget('linux', arch, () => true)?.name).toBe(name)
  })

  test('what glibc and musl define differently', () => {
    const { name, clangName, multiarch, libc, fastIntegers, cLibrary, debianArchitecture, ...shared } =
      targets['x86_64-linux-musl']
    expect(targets['x86_64-linux-gnu']).toMatchObject(shared)
    expect({ name, clangName, multiarch, libc, debianArchitecture }).toEqual({
      name: 'x86_64-linux-musl',
      clangName: name,
      multiarch: name,
      libc: 'musl',
      debianArchitecture: null,
    })
    expect(fastIntegers.fast16).toBe('int')
    expect(cLibrary.pthread_rwlockattr_t).toEqual({ size: 8, alignment: 4 })
  })
})
