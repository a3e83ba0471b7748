import { arm64LinuxGnu } from './aarch64-linux-gnu.ts'
import { muslLinux, muslThreads } from './data-models.ts'
import type { Target } from './target.ts'

/** The processor's ABI is that of other Linux systems; what differs is the C library's. */
export const arm64LinuxMusl: Target = {
  ...arm64LinuxGnu,
  ...muslLinux,
  name: 'aarch64-linux-musl',
  clangName: 'aarch64-linux-musl',
  multiarch: 'aarch64-linux-musl',
  debianArchitecture: null,
  cLibrary: { ...arm64LinuxGnu.cLibrary, ...muslThreads },
}
