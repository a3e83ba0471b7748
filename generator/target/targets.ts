import { arm64LinuxGnu } from './aarch64-linux-gnu.ts'
import { arm64LinuxMusl } from './aarch64-linux-musl.ts'
import { arm64AppleDarwin } from './arm64-apple-darwin.ts'
import { riscv64LinuxGnu } from './riscv64-linux-gnu.ts'
import type { Target, TargetName } from './target.ts'
import { x64AppleDarwin } from './x86-64-apple-darwin.ts'
import { x64LinuxGnu } from './x86-64-linux-gnu.ts'
import { x64LinuxMusl } from './x86-64-linux-musl.ts'
import { x64WindowsMsvc } from './x86-64-windows-msvc.ts'

/** Every supported target by its name. */
export const targets: Readonly<Record<TargetName, Target>> = {
  'x86_64-linux-gnu': x64LinuxGnu,
  'aarch64-linux-gnu': arm64LinuxGnu,
  'riscv64-linux-gnu': riscv64LinuxGnu,
  'x86_64-linux-musl': x64LinuxMusl,
  'aarch64-linux-musl': arm64LinuxMusl,
  'x86_64-apple-darwin': x64AppleDarwin,
  'arm64-apple-darwin': arm64AppleDarwin,
  'x86_64-windows-msvc': x64WindowsMsvc,
}

/**
 * The target that Node runs on.
 *
 * @param platform as `process.platform` spells it
 * @param arch as `process.arch` spells it
 * @param isMusl whether the process runs on musl; Linux only
 * @returns null for a host whose ABI is not among the targets
 */
export function hostTarget(
  platform: string = process.platform,
  arch: string = process.arch,
  isMusl: () => boolean = runsOnMusl,
): Target | null {
  const fitting = Object.values(targets).filter((target) => target.os === platform && target.arch === arch)
  if (fitting.length < 2) return fitting[0] ?? null
  const musl = isMusl()
  return fitting.find(({ libc }) => (libc === 'musl') === musl) ?? null
}

let onMusl: boolean | undefined

/**
 * Whether this process runs on musl. Where nothing tells, it does not: the generator's parser is built there
 * for Node alone.
 */
function runsOnMusl(): boolean {
  onMusl ??= reportedMusl()
  return onMusl
}

/** Node's diagnostic report names the version of glibc that the process runs on. It takes milliseconds. */
function reportedMusl(): boolean {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined
  return report?.header !== undefined && report.header.glibcVersionRuntime === undefined
}
