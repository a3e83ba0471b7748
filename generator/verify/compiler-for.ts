import type { ModuleRequest } from '../request/request.ts'
import { splitWords } from '../request/split-words.ts'
import { hostTarget } from '../target/targets.ts'
import type { Compiler } from './run-compiler.ts'

/** The user's compiler, or clang for another system than this one, with the request's own flags. */
export function compilerFor(request: ModuleRequest, named: string | undefined): Compiler {
  const { target, sysroot, workingFolder } = request
  const isForeign = target.name !== hostTarget()?.name
  // As make has it, CC may bring options along: `gcc -std=gnu2x`.
  const [command = isForeign ? 'clang' : 'cc', ...options] = splitWords(named ?? '')
  const flags = [
    ...options,
    // A cross compiler, `aarch64-linux-gnu-gcc`, is made for one target.
    ...(isForeign && /clang/.test(command) ? [`--target=${target.clangName}`] : []),
    ...(sysroot === null ? [] : [`--sysroot=${sysroot}`]),
    ...request.includeFolders.map((folder) => `-I${folder}`),
    ...request.systemFolders.flatMap((folder) => ['-isystem', folder]),
    ...request.defines.map((macro) => (macro.kind === 'define' ? `-D${macro.text}` : `-U${macro.name}`)),
    ...request.preincludes.flatMap((file) => ['-include', file]),
  ]
  return { command, flags, workingFolder }
}
