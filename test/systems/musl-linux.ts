import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DebianArchive } from '../debian-archive.ts'
import type { RunFolders } from '../run-folders.ts'
import { foreignProject } from './foreign-project.ts'
import { bun } from './other-programs.ts'
import { compileSqlite } from './sqlite-source.ts'
import type { System } from './system.ts'

/** Debian's musl, which is both C library and loader. */
const loader = '/lib/ld-musl-x86_64.so.1'

/**
 * Linux with musl as its C library, on this very processor: Bun's build for it, with Koffi's. Both are linked
 * with a C++ library, of which Debian has glibc's alone; a small library has what that one misses in musl.
 */
export function muslLinux(folders: RunFolders): System {
  const packages = foreignProject(folders, 'musl-linux', { os: 'linux', cpu: 'x64' }, [
    '@oven/bun-linux-x64-musl',
  ])
  const project = join(folders.own, 'musl-linux')
  const libraries = join(folders.own, 'musl-libraries')
  layOutLibraries(libraries, join(project, 'test/systems/there/glibc-on-musl.c'))
  const sqlite = compileSqlite(folders, 'musl-sqlite', 'libsqlite3.so.0', ['musl-gcc', '-fPIC'])
  const bunProgram = join(packages, '@oven/bun-linux-x64-musl/bin/bun')
  chmodSync(bunProgram, 0o755)
  const program = (name: string, script: string): string => {
    const file = join(folders.own, name)
    writeFileSync(file, `#!/bin/sh\n${script}\n`)
    chmodSync(file, 0o755)
    return file
  }
  const command = program('musl-bun', `LD_LIBRARY_PATH='${libraries}' exec '${bunProgram}' "$@"`)
  const runtime = bun(project, [command], {
    // The compiler is a program of this system.
    CROSS_CC: program('musl-cc', 'exec env -u LD_LIBRARY_PATH musl-gcc "$@"'),
    NODE_COMMAND: command,
    HOST_TARGET: 'x86_64-linux-musl',
    KOFFI_BINDGEN_ZLIB: join(zlib(folders), 'libz.so.1'),
    KOFFI_BINDGEN_SQLITE3: sqlite,
    MISUSE_MODULES: 'sample,sqlite3,zlib',
  })
  return { name: 'Linux x86-64 with musl', project, runtimes: [runtime], path: (path) => path }
}

function layOutLibraries(folder: string, source: string): void {
  mkdirSync(folder)
  for (const name of ['libstdc++.so.6', 'libgcc_s.so.1']) {
    const file = execFileSync('gcc', [`-print-file-name=${name}`], { encoding: 'utf8' }).trim()
    copyFileSync(file, join(folder, name))
  }
  // By this name glibc's C++ library asks for glibc's loader.
  const output = join(folder, 'ld-linux-x86-64.so.2')
  execFileSync('musl-gcc', ['-shared', '-fPIC', '-O1', '-o', output, source], { stdio: 'pipe' })
  symlinkSync(loader, join(folder, 'libc.musl-x86_64.so.1'))
}

/** The folder of zlib, from Debian's source, which has nothing but C's own library to ask for. */
function zlib(folders: RunFolders): string {
  return folders.kept('musl-zlib', 'zlib of bookworm', (made) => {
    const archive = new DebianArchive(join(folders.own, 'musl-zlib-apt'), ['bookworm'], null, 'sources')
    archive.downloadSource('zlib', made)
    const source = join(made, 'source')
    mkdirSync(source)
    const packed = readdirSync(made).find((name) => name.includes('.orig.tar')) ?? ''
    execFileSync('tar', ['xf', join(made, packed), '-C', source, '--strip-components=1'])
    const files = readdirSync(source).filter((name) => name.endsWith('.c'))
    const flags = ['-shared', '-fPIC', '-O1', '-DHAVE_UNISTD_H', '-o', '../libz.so.1']
    execFileSync('musl-gcc', [...flags, ...files], { cwd: source, stdio: 'pipe' })
  })
}
