import { muslLinux, muslThreads } from './data-models.ts'
import type { Target } from './target.ts'
import { x64LinuxGnu } from './x86-64-linux-gnu.ts'

/** The processor's ABI is that of other Linux systems; what differs is the C library's. */
export const x64LinuxMusl: Target = {
  ...x64LinuxGnu,
  ...muslLinux,
  name: 'x86_64-linux-musl',
  clangName: 'x86_64-linux-musl',
  multiarch: 'x86_64-linux-musl',
  debianArchitecture: null,
  cLibrary: { ...x64LinuxGnu.cLibrary, ...muslThreads },
}
