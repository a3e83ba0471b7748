import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DebianArchive } from '../debian-archive.ts'
import { foreignProject } from './foreign-project.ts'
import { compileSqlite } from './sqlite-source.ts'
import type { Runtime, System } from './system.ts'

/** Debian's musl, which is both C library and loader. */
const loader = '/lib/ld-musl-x86_64.so.1'

/**
 * Linux with musl as its C library, on this very processor: Bun's build for it, with Koffi's. Both are linked
 * with a C++ library, of which Debian has glibc's alone; a small library has what that one misses in musl.
 */
export function muslLinux(base: string): System {
  const project = join(base, 'musl-linux')
  const libraries = join(base, 'musl-libraries')
  const command = join(base, 'musl-bun')
  const compiler = join(base, 'musl-cc')
  const runtime: Runtime = {
    name: 'Bun',
    command: [command],
    flags: [],
    outputFile: false,
    environment: {
      CROSS_CC: compiler,
      NODE_COMMAND: command,
      HOST_NODE: process.execPath,
      HOST_TARGET: 'x86_64-linux-musl',
      KOFFI_BINDGEN_ZLIB: join(base, 'musl-zlib/libz.so.1'),
      KOFFI_BINDGEN_SQLITE3: join(base, 'musl-sqlite/libsqlite3.so.0'),
      MISUSE_MODULES: 'sample,sqlite3,zlib',
      // For the processes that tests start too.
      BUN_OPTIONS: `--expose-gc --preload=${join(project, 'test/systems/there/preload-bun.mjs')}`,
    },
  }
  return {
    name: 'Linux x86-64 with musl',
    project,
    runtimes: [runtime],
    path: (path) => path,
    prepare() {
      foreignProject(project, { os: 'linux', cpu: 'x64' }, ['@oven/bun-linux-x64-musl'])
      leadToSources(project)
      layOutLibraries(libraries, join(project, 'test/systems/there/glibc-on-musl.c'))
      compileZlib(join(base, 'musl-zlib'))
      compileSqlite(join(base, 'musl-sqlite'), 'libsqlite3.so.0', ['musl-gcc', '-fPIC'])
      const bun = join(project, 'node_modules/@oven/bun-linux-x64-musl/bin/bun')
      writeFileSync(command, `#!/bin/sh\nLD_LIBRARY_PATH='${libraries}' exec '${bun}' "$@"\n`)
      // The compiler is a program of this system.
      writeFileSync(compiler, '#!/bin/sh\nexec env -u LD_LIBRARY_PATH musl-gcc "$@"\n')
      for (const file of [command, compiler, bun]) chmodSync(file, 0o755)
    },
  }
}

/**
 * Bun runs TypeScript: the project's own name leads to its sources, and the test runner's to what stands for
 * it.
 */
function leadToSources(project: string): void {
  const file = join(project, 'package.json')
  const exports = {
    '.': './generator/index.ts',
    './runtime': './runtime/index.ts',
    './runtime/generated': './runtime/generated.ts',
    './bindings/*/api': './bindings/*/api.ts',
    './bindings/*': './bindings/*/index.ts',
  }
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), exports }))
  const runner = join(project, 'node_modules/vitest')
  rmSync(runner, { recursive: true, force: true })
  mkdirSync(runner)
  writeFileSync(join(runner, 'package.json'), '{ "name": "vitest", "exports": "./index.ts" }\n')
  writeFileSync(join(runner, 'index.ts'), "export * from '../../test/systems/there/vitest.ts'\n")
}

function layOutLibraries(folder: string, source: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of ['libstdc++.so.6', 'libgcc_s.so.1']) {
    const file = execFileSync('gcc', [`-print-file-name=${name}`], { encoding: 'utf8' }).trim()
    copyFileSync(file, join(folder, name))
  }
  // By this name glibc's C++ library asks for glibc's loader.
  const output = join(folder, 'ld-linux-x86-64.so.2')
  execFileSync('musl-gcc', ['-shared', '-fPIC', '-O1', '-o', output, source], { stdio: 'pipe' })
  const own = join(folder, 'libc.musl-x86_64.so.1')
  if (!existsSync(own)) symlinkSync(loader, own)
}

/** From Debian's source, which has nothing but C's own library to ask for. */
function compileZlib(folder: string): void {
  const library = join(folder, 'libz.so.1')
  if (existsSync(library)) return
  const source = join(folder, 'source')
  mkdirSync(source, { recursive: true })
  new DebianArchive(join(folder, 'apt'), ['bookworm'], null, 'sources').downloadSource('zlib', folder)
  const archive = readdirSync(folder).find((name) => name.includes('.orig.tar')) ?? ''
  execFileSync('tar', ['xf', join(folder, archive), '-C', source, '--strip-components=1'])
  const files = readdirSync(source).filter((name) => name.endsWith('.c'))
  const flags = ['-shared', '-fPIC', '-O1', '-DHAVE_UNISTD_H', '-o', library]
  execFileSync('musl-gcc', [...flags, ...files], { cwd: source, stdio: 'pipe' })
}
