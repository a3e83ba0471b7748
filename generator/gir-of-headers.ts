import { findGir } from './libraries/gir/find-gir.ts'
import { readGir } from './libraries/gir/read-gir.ts'
import { headerNames } from './plan/modules/header-names.ts'
import { type GirFacts, noGirFacts } from './plan/ownership/gir-facts.ts'
import type { PreprocessedSource } from './preprocess/preprocessed-source.ts'
import type { ModuleRequest } from './request/request.ts'

/**
 * What the installed GIR files say of the headers that were asked for; nothing where the system is left out.
 */
export function girOf(
  { includes }: PreprocessedSource,
  { target, sysroot, systemIncludes }: ModuleRequest,
): GirFacts {
  if (!systemIncludes) return noGirFacts
  const asked = includes.filter(({ from }) => from === null)
  const headers = new Map([...headerNames(asked)].map(([path, name]) => [name, path]))
  const { files, folders } = findGir(headers, target, sysroot ?? '/')
  return files.length === 0 ? noGirFacts : readGir(files, folders)
}
