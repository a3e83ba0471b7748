import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ts } from 'ts-morph'
import { expect, test } from 'vitest'

/*
 * What an editor shows where a person rests on a name of the idiomatic modules, and what it completes.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))

/** The declarations of the language: ts-morph brings the compiler without them. */
const compiler = createRequire(createRequire(import.meta.url).resolve('typescript/package.json'))
const native = `@typescript/typescript-${process.platform}-${process.arch}/package.json`
const libraries = join(compiler.resolve(native), '..', 'lib')

/** Each name behind a `^` is rested on. */
const program = `
import { Archive, ArchiveError, Entry, ExtractFlags, FileType } from '../../bindings/libarchive/api.ts'
import { Database, ^SqliteError, Statement } from '../../bindings/sqlite3/api.ts'
import { compress } from '../../bindings/zlib/api.ts'

const db = Database.^open(':memory:')
const readonly = ^Database.^openV2(':memory:', { ^readonly: true })
const statement = db.^prepare('select 1')
statement.^bind(1, 'text')
statement.^step()
statement.^stepAsync()
statement.^column(0)
for (const ^row of statement) console.log(row)
for await (const ^later of statement) console.log(later)
statement.^iterateAsync({ ^signal: AbortSignal.timeout(1) })
db.^createFunction('twice', 1, 1, (^context, ^values) => context.^result(values[0]?.^get() ?? null), null, null)
db.^backupInit
const archive = Archive.^readNew()
archive.^readOpenFilename('a.7z', 10240)
for (const ^entry of archive) console.log(entry.^filetype(), entry.^pathname())
archive.^readDataBlocks()
^FileType.^REG
^ExtractFlags
archive.^readExtract(Entry.new(), ['time'])
^compress('text')
try {
} catch (error) {
  if (error instanceof SqliteError) error.^code
  if (error instanceof ^ArchiveError) error.^errno
}
export { Statement, readonly }
`

function rested(): string {
  const file = join(root, 'test/api/hovers-of.ts')
  const places: number[] = []
  let text = ''
  for (const part of program.split('^')) {
    if (text !== '') places.push(text.length)
    text += part
  }
  const settings = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'))
  const { options } = ts.convertCompilerOptionsFromJson(settings.config.compilerOptions, root)
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const read = path === file ? text : ts.sys.readFile(path)
      return read === undefined ? undefined : ts.ScriptSnapshot.fromString(read)
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ ...options, noEmit: true, types: ['node'], skipLibCheck: true }),
    getDefaultLibFileName: (settings) => join(libraries, ts.getDefaultLibFileName(settings)),
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    readDirectory: (...given) => ts.sys.readDirectory(...given),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  })
  const wrong = service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)
  expect(wrong).toEqual([])
  const shown = places.map((place) => {
    const info = service.getQuickInfoAtPosition(file, place)!
    const [said, documented] = [info.displayParts, info.documentation].map((parts) =>
      ts.displayPartsToString(parts),
    )
    return documented === '' ? said : `${said}\n    ${documented!.replaceAll('\n', '\n    ')}`
  })
  return `${shown.join('\n\n')}\n`
}

test('what editors show of the idiomatic modules', async () => {
  await expect(rested()).toMatchFileSnapshot('expected/hovers.txt')
}, 60_000)
