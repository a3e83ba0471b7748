import type { MacroOption } from '../preprocess/preprocess-options.ts'

/** What a C compiler's options say that matters to headers. */
export interface CompilerFlags {
  readonly includeFolders: readonly string[]
  readonly systemFolders: readonly string[]
  /** In the order given: a later one wins. */
  readonly defines: readonly MacroOption[]
  readonly preincludes: readonly string[]
  /** `-l NAME`. */
  readonly libraries: readonly string[]
  /** `-L DIR`. */
  readonly libraryFolders: readonly string[]
}

/** What a command line without a compiler's options says. */
export const noFlags: CompilerFlags = {
  includeFolders: [],
  systemFolders: [],
  defines: [],
  preincludes: [],
  libraries: [],
  libraryFolders: [],
}

export interface SplitArguments {
  readonly flags: CompilerFlags
  /** The arguments that are not a compiler's, in their order. */
  readonly rest: readonly string[]
  /** The last argument is a compiler's option whose value is missing. */
  readonly incomplete: string | null
}

/**
 * Accepted and without effect on what headers declare: users paste what `pkg-config --cflags --libs` prints.
 */
const ignored = /^(-pthread|-pipe|-std=.*|-[fmgW].+|-O[0-3sgz]?|-g|-w)$/

const withValue = ['-isystem', '-include', '-I', '-D', '-U', '-l', '-L'] as const

/**
 * Takes the options that are written as a C compiler's out of a command line: `-Ifoo` and `-I foo`,
 * `-isystem`, `-include`, `-D`, `-U`, `-l`, `-L`, with one dash or two for the long ones.
 *
 * @param argv without the program's name; what follows `--` is left alone
 */
export function splitCompilerFlags(argv: readonly string[]): SplitArguments {
  const includeFolders: string[] = []
  const systemFolders: string[] = []
  const defines: MacroOption[] = []
  const preincludes: string[] = []
  const libraries: string[] = []
  const libraryFolders: string[] = []
  const rest: string[] = []
  let incomplete: string | null = null
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i]!
    if (argument === '--') {
      rest.push(...argv.slice(i))
      break
    }
    const spelled = argument.replace(/^--(isystem|include)(?:=|$)/, '-$1')
    const name = withValue.find((flag) => spelled.startsWith(flag))
    if (name === undefined) {
      if (!ignored.test(argument)) rest.push(argument)
      continue
    }
    const value = spelled.length > name.length ? spelled.slice(name.length) : argv[++i]
    if (value === undefined) {
      incomplete = name
      break
    }
    if (name === '-I') includeFolders.push(value)
    else if (name === '-isystem') systemFolders.push(value)
    else if (name === '-include') preincludes.push(value)
    else if (name === '-l') libraries.push(value)
    else if (name === '-L') libraryFolders.push(value)
    else if (name === '-D') defines.push({ kind: 'define', text: value })
    else defines.push({ kind: 'undefine', name: value })
  }
  const flags = { includeFolders, systemFolders, defines, preincludes, libraries, libraryFolders }
  return { flags, rest, incomplete }
}
