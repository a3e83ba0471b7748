import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { LayoutTable } from '../layout/layout-table.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import { type Assertions, assertionsOf, type HeaderTexts } from './facts/assertions.ts'
import { type Compiler, type CompilerError, compile } from './run-compiler.ts'

export interface VerifyResult {
  /** How many facts were put to the compiler. */
  readonly checked: number
  readonly wrong: readonly WrongFact[]
  /** What kept the compiler from judging at all: it is missing, or rejects a header. Empty otherwise. */
  readonly errors: readonly string[]
}

export interface WrongFact {
  /** What the model claims: `struct stat is 144 bytes long`. */
  readonly claim: string
  /** What the compiler says to that. */
  readonly message: string
}

/**
 * Has a C compiler judge every fact of a translation unit and its layouts.
 *
 * @param texts headers that are C text and no files, by name
 */
export async function verify(
  unit: TranslationUnit,
  layouts: LayoutTable,
  compiler: Compiler,
  texts: HeaderTexts = new Map(),
): Promise<VerifyResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bindgen-verify-'))
  try {
    return await judge(unit, layouts, compiler, texts, path.join(folder, 'facts.o'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function judge(
  unit: TranslationUnit,
  layouts: LayoutTable,
  compiler: Compiler,
  texts: HeaderTexts,
  objectFile: string,
): Promise<VerifyResult> {
  const wrong = new Map<number, string>()
  // Lines that fail are taken out, so that the rest makes an object file. One compilation shows all errors
  // but rarely.
  for (;;) {
    const assertions = assertionsOf(unit, layouts, texts, new Set(wrong.keys()))
    const checked = assertions.facts.size
    const compilation = await compile(assertions.text, objectFile, compiler)
    if (compilation.kind === 'not-started') return { checked: 0, wrong: [], errors: [compilation.message] }
    if (compilation.errors.length === 0) {
      const object = await readFile(objectFile)
      const claims = [...compileErrors(assertions, wrong), ...falseExhibits(assertions, object, wrong)]
      return { checked, wrong: claims, errors: [] }
    }
    if (!takeErrors(compilation.errors, assertions, wrong)) {
      return { checked: 0, wrong: [], errors: compilation.errors.map((error) => error.message) }
    }
  }
}

/** Notes the facts that did not compile; false where the compiler's trouble is with no fact. */
function takeErrors(
  errors: readonly CompilerError[],
  { facts }: Assertions,
  wrong: Map<number, string>,
): boolean {
  const before = wrong.size
  for (const { line, message } of errors) {
    if (line !== null && facts.has(line) && !wrong.has(line)) wrong.set(line, message)
  }
  return wrong.size > before
}

function compileErrors({ facts }: Assertions, wrong: ReadonlyMap<number, string>): WrongFact[] {
  return [...wrong].map(([line, message]) => ({ claim: facts.get(line)!.claim, message }))
}

function falseExhibits(
  { facts, markers }: Assertions,
  object: Buffer,
  wrong: ReadonlyMap<number, string>,
): WrongFact[] {
  const found: WrongFact[] = []
  let last = 0
  for (const [line, fact] of facts) {
    const { exhibit, claim } = fact
    if (exhibit === undefined || wrong.has(line)) continue
    // Most objects stand in the order of their lines.
    const marker = markers.get(fact)!
    const next = object.indexOf(marker, last)
    const at = next < 0 ? object.indexOf(marker) : next
    last = Math.max(at, 0)
    const bytes = object.subarray(at + exhibit.offset, at + exhibit.offset + exhibit.size)
    if (at < 0) found.push({ claim, message: 'the compiler left it out of the object file' })
    else if (!exhibit.isTrue(bytes)) found.push({ claim, message: `the bytes are ${bytes.toString('hex')}` })
  }
  return found
}
