import { arm64LinuxGnu } from './aarch64-linux-gnu.ts'
import { arm64AppleDarwin } from './arm64-apple-darwin.ts'
import { riscv64LinuxGnu } from './riscv64-linux-gnu.ts'
import type { Target, TargetName } from './target.ts'
import { x64AppleDarwin } from './x86-64-apple-darwin.ts'
import { x64LinuxGnu } from './x86-64-linux-gnu.ts'
import { x64WindowsMsvc } from './x86-64-windows-msvc.ts'

/** Every supported target by its name. */
export const targets: Readonly<Record<TargetName, Target>> = {
  'x86_64-linux-gnu': x64LinuxGnu,
  'aarch64-linux-gnu': arm64LinuxGnu,
  'riscv64-linux-gnu': riscv64LinuxGnu,
  'x86_64-apple-darwin': x64AppleDarwin,
  'arm64-apple-darwin': arm64AppleDarwin,
  'x86_64-windows-msvc': x64WindowsMsvc,
}

/**
 * The target that Node runs on.
 *
 * @param platform as `process.platform` spells it
 * @param arch as `process.arch` spells it
 * @returns null for a host whose ABI is not among the targets
 */
export function hostTarget(platform: string = process.platform, arch: string = process.arch): Target | null {
  return Object.values(targets).find((target) => target.os === platform && target.arch === arch) ?? null
}
