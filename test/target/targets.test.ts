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
    expect(hostTarget(platform, arch)?.name).toBe(name)
  })
})
