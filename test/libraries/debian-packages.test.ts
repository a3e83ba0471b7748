import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageOfLibrary } from '../../generator/libraries/search/debian-packages.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  const folder = join(root, 'var/lib/dpkg/info')
  mkdirSync(folder, { recursive: true })
  const brings = (list: string, soname: string): void =>
    writeFileSync(join(folder, `${list}.list`), `/.\n/usr/lib/x86_64-linux-gnu/${soname}\n`)
  brings('libalpha13:amd64', 'libalpha.so.13')
  brings('libalpha1:amd64', 'libalpha.so.1')
  brings('libpng16-16:amd64', 'libpng16.so.16')
  brings('zlib1g:amd64', 'libz.so.1')
  brings('libz-other1:amd64', 'libz-other.so.1')
  brings('libcurl3-gnutls:amd64', 'libcurl-gnutls.so.4')
  brings('libcurl4:amd64', 'libcurl.so.4')
  brings('libalpha-dev:amd64', 'libalpha.so.14')
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

describe('the Debian package of a library', () => {
  it.each([
    ['is called after its soname', 'libalpha.so.13', 'alpha', 'libalpha13'],
    ['has a dash after a digit', 'libpng16.so.16', 'png16', 'libpng16-16'],
    ['may be called the other way round', 'libz.so.1', 'z', 'zlib1g'],
    ['may be one of several flavours', 'libcurl-gnutls.so.4', 'curl-gnutls', 'libcurl3-gnutls'],
  ])('%s', (_, soname, stem, expected) => {
    expect(packageOfLibrary(soname, stem, root)).toBe(expected)
  })

  it('is none that is for development only, or that has another version', () => {
    expect(packageOfLibrary('libalpha.so.14', 'alpha', root)).toBeNull()
    expect(packageOfLibrary('libalpha.so.2', 'alpha', root)).toBeNull()
  })
})
