// The systems' own headers as roots: `--sysroot TARGET=DIR` for each of ten headers, every fact put to the
// cross compiler of that system, which finds headers by itself.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const posix = [
  'stdio.h',
  'stdlib.h',
  'sys/stat.h',
  'sys/socket.h',
  'pthread.h',
  'signal.h',
  'time.h',
  'netdb.h',
]
const windows = ['stdio.h', 'string.h', 'time.h', 'wchar.h', 'sys/stat.h', 'io.h', 'locale.h', 'direct.h']

interface Root {
  readonly target: string
  readonly folder: string
  readonly compiler: string
  readonly headers: readonly string[]
}

const roots: readonly Root[] = [
  {
    target: 'aarch64-linux-gnu',
    folder: '/usr/aarch64-linux-gnu',
    compiler: 'aarch64-linux-gnu-gcc',
    headers: [...posix, 'sys/mman.h', 'sys/epoll.h'],
  },
  {
    target: 'riscv64-linux-gnu',
    folder: '/usr/riscv64-linux-gnu',
    compiler: 'riscv64-linux-gnu-gcc',
    headers: [...posix, 'sys/mman.h', 'sys/epoll.h'],
  },
  {
    target: 'x86_64-windows-msvc',
    folder: '/usr/x86_64-w64-mingw32',
    compiler: 'x86_64-w64-mingw32-gcc-posix',
    headers: [...windows, 'ctype.h', 'fcntl.h'],
  },
]

const program = join(process.cwd(), 'dist/generator/cli.js')
for (const { target, folder, compiler, headers } of roots) {
  let facts = 0
  let right = 0
  for (const header of headers) {
    const words = ['verify', header, '--json', '--target', target, '--sysroot', `${target}=${folder}`]
    const { stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
      encoding: 'utf8',
      env: { ...process.env, CC: compiler },
    })
    const { checked, wrong, errors } = JSON.parse(stdout || '{ "checked": 0, "wrong": [], "errors": [] }')
    facts += checked
    if (checked > 0 && wrong.length === 0 && errors.length === 0) right++
    else
      console.log(
        `failed: ${header} for ${target}: ${JSON.stringify(wrong.slice(0, 5))} ${errors.join(' ')} ${stderr}`,
      )
  }
  console.log(
    `${folder}: ${facts} facts of ${headers.length} headers put to ${compiler}, ${right} headers right`,
  )
  if (right < headers.length) process.exitCode = 1
}
