import type { PreprocessOptions } from '../preprocess-options.ts'
import { SourceFiles } from '../text/source-files.ts'
import { includePath } from './include-path.ts'
import { IncludeSearch, joinPath } from './include-search.ts'

/**
 * A file that lies beside a requested header and is called after it, with another ending; null where there is
 * none. Files of that name are looked for along the include path, so that the header itself need not be read.
 */
export function fileBesideHeader(
  header: string,
  ending: string,
  options: Omit<PreprocessOptions, 'diagnostics'>,
): string | null {
  const files = new SourceFiles()
  const wanted = header.replace(/\.[^./\\]*$/, '') + ending
  const isBeside = (path: string): boolean => {
    const own = path.slice(0, -ending.length) + header.slice(wanted.length - ending.length)
    return files.read(own) !== null
  }
  const { folders } = includePath([header], options)
  const search = new IncludeSearch(folders, files)
  const found = files.read(joinPath(options.workingFolder, wanted)) ?? search.find(wanted)?.source ?? null
  return found !== null && isBeside(found.path) ? found.path : null
}
