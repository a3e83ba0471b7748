import { crc32 } from 'node:zlib'
import type { LayoutTable } from '../layout/layout-table.ts'
import { globalSpelling } from '../model/tag-spelling.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import type { WholeModule } from '../plan/binding-plan.ts'
import { staticAssertions } from '../verify/facts/assertions.ts'
import { wrapperOf } from './wrapper.ts'

/** What a C file is made of beside the module. */
export interface ShimContext {
  readonly unit: TranslationUnit
  readonly layouts: LayoutTable
  /** The lines before everything else: macros and includes as the headers were read with. */
  readonly prologue: readonly string[]
  /** C of the user's own, behind the headers. */
  readonly ownText: string | null
  /** The command that compiles the file. */
  readonly build: string
}

export interface ShimSource {
  readonly text: string
  /** Changes with the text. */
  readonly key: string
}

/**
 * The C file of a module: wrappers of what only C can call, and assertions of what the module relies on. Null
 * where there is nothing to wrap.
 */
export function shimSource(module: WholeModule, context: ShimContext): ShimSource | null {
  const names = new Set(
    module.declarations.flatMap((declared) =>
      declared.kind === 'function' && declared.implementation.kind === 'shim' ? [declared.cName] : [],
    ),
  )
  if (names.size === 0) return null
  const { unit, layouts, prologue, ownText, build } = context
  const { tag } = globalSpelling(unit)
  const wrappers = unit.functions
    .filter(({ name }) => names.has(name))
    .map((declared) => {
      const lines = wrapperOf(declared, { unit, spelling: { tag } })
      if (declared.inline) return lines
      // What the installed library lacks, its linker would not find.
      return [`#ifndef BINDGEN_WITHOUT_${declared.symbol}`, ...lines, '#endif']
    })
  const body = [
    ...module.banner.map((line) => `// ${line}`.trimEnd()),
    '//',
    `// What only a C compiler can call, for ${module.path}. Compile it: ${build}`,
    '',
    '// What the header has, the module has, too.',
    '#pragma GCC diagnostic ignored "-Wdeprecated-declarations"',
    '',
    ...prologue,
    ...(ownText === null ? [] : ownLines(ownText)),
    '',
    '// --- Functions for Koffi',
    '',
    '#ifdef _WIN32',
    '#define BINDGEN_EXPORT __declspec(dllexport)',
    '#else',
    '#define BINDGEN_EXPORT __attribute__((visibility("default")))',
    '#endif',
    ...wrappers.flatMap((lines) => ['', ...lines]),
    '',
    '// --- What the module relies on',
    '',
    ...staticAssertions(unit, layouts),
  ].join('\n')
  const key = crc32(body).toString(16).padStart(8, '0')
  const keyed = [
    body,
    '',
    '// --- The version of this file, which the module asks for',
    '',
    'BINDGEN_EXPORT const char *bindgen_shim_key(void);',
    `BINDGEN_EXPORT const char *bindgen_shim_key(void) { return "${key}"; }`,
    '',
  ]
  return { text: keyed.join('\n'), key }
}

/** Functions that the module has translated are not called from here. */
function ownLines(text: string): string[] {
  return [
    '',
    "// --- The configuration's own C",
    '',
    '#pragma GCC diagnostic push',
    '#pragma GCC diagnostic ignored "-Wunused-function"',
    '#ifdef __clang__',
    '#pragma clang diagnostic ignored "-Wunneeded-internal-declaration"',
    '#endif',
    text.trimEnd(),
    '#pragma GCC diagnostic pop',
  ]
}
