import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Diagnostic, Diagnostics } from '../../generator/diagnostics/diagnostics.ts'
import { preprocess } from '../../generator/preprocess/preprocess.ts'
import type { PreprocessOptions } from '../../generator/preprocess/preprocess-options.ts'
import type { PreprocessedSource } from '../../generator/preprocess/preprocessed-source.ts'
import type { TargetName } from '../../generator/target/target.ts'
import { targets } from '../../generator/target/targets.ts'

export interface Result {
  readonly source: PreprocessedSource
  /** The text with one space between tokens at most, none at its ends. */
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
  /** `code line: message`, of each diagnostic. */
  readonly messages: readonly string[]
}

export interface Settings extends Partial<Omit<PreprocessOptions, 'target' | 'diagnostics' | 'defines'>> {
  readonly target?: TargetName
  readonly defines?: readonly string[]
  readonly undefines?: readonly string[]
}

/** Preprocesses a header with this text. */
export function preprocessText(text: string | Buffer, settings: Settings = {}): Result {
  return preprocessFiles({ 'test.h': text }, ['test.h'], settings)
}

/**
 * Preprocesses headers among files that are written to a folder of their own; paths in the result are
 * relative to it.
 */
export function preprocessFiles(
  files: Readonly<Record<string, string | Buffer>>,
  headers: readonly string[],
  settings: Settings = {},
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'preprocess-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const diagnostics = new Diagnostics()
    const source = preprocess(headers, {
      includeFolders: [],
      systemFolders: [],
      sysroot: null,
      systemIncludes: false,
      preincludes: [],
      workingFolder: folder,
      ...settings,
      target: targets[settings.target ?? 'x86_64-linux-gnu'],
      defines: [
        ...(settings.defines ?? []).map((define) => ({ kind: 'define', text: define }) as const),
        ...(settings.undefines ?? []).map((name) => ({ kind: 'undefine', name }) as const),
      ],
      diagnostics,
    })
    const relative = (path: string): string => path.replaceAll(`${folder}/`, '').replaceAll(folder, '.')
    return {
      source,
      text: source.text.replace(/\s+/g, ' ').trim(),
      diagnostics: diagnostics.list,
      messages: diagnostics.list.map(
        ({ code, location, message }) => `${code} ${location?.line ?? '-'}: ${relative(message)}`,
      ),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The tokens of a text, separated by single spaces, so that white space does not matter in comparisons. */
export function tokens(text: string): string {
  const pattern =
    /(?:L|u8|u|U)?"(?:\\.|[^"\\])*"|(?:L|u8|u|U)?'(?:\\.|[^'\\])*'|\.?\d(?:[eEpP][+-]|[\w.])*|[A-Za-z_$]\w*|\.\.\.|->|<<=|>>=|<<|>>|[-+*/%&|^!=<>]=|\+\+|--|&&|\|\||##|\S/g
  return (text.match(pattern) ?? []).join(' ')
}
