import { statSync } from 'node:fs'
import { join } from 'node:path'
import { readHeaderList } from '../corpus/corpus-header.ts'
import { copiedFolder, copiedLibrary, type HeaderSource } from './header-source.ts'
import { chooseInput, tryInput } from './try-input.ts'

/*
 * A process of its own tries the inputs, since a broken one may end it or keep it busy for ever. It is told
 * their numbers, says what it is about to read, and answers with what came of it.
 */

export interface ChildOptions {
  readonly root: string
  /** Copies of the headers stand there. */
  readonly folder: string
  readonly seed: number
  /** The file that was broken stays so. */
  readonly keep: boolean
}

export type ChildMessage =
  | { readonly kind: 'ready'; readonly headers: number; readonly files: number }
  | { readonly kind: 'trying'; readonly header: string; readonly file: string }
  | { readonly kind: 'done'; readonly module: string | null }
  | { readonly kind: 'thrown'; readonly stack: string }

/** Headers of more than this are read as rarely as they are long. */
const usualBytes = 200_000

function allSources(root: string, folder: string): HeaderSource[] {
  const libraries = readHeaderList(join(root, 'test', 'corpus', 'headers.tsv')).flatMap(
    (row) => copiedLibrary(row, join(folder, row.header.replaceAll(/[^\w-]+/g, '-'))) ?? [],
  )
  const repeated = libraries.flatMap((source) => {
    const bytes = source.files.reduce((sum, file) => sum + statSync(file).size, 0)
    return Array<HeaderSource>(Math.max(1, Math.min(10, Math.round((10 * usualBytes) / bytes)))).fill(source)
  })
  return [...repeated, ...copiedFolder(join(root, 'test', 'headers'), join(folder, 'features'))]
}

function tell(message: ChildMessage): void {
  process.send?.(message)
}

const { root, folder, seed, keep } = JSON.parse(process.argv[2] ?? '{}') as ChildOptions
const sources = allSources(root, folder)
tell({
  kind: 'ready',
  headers: new Set(sources).size,
  files: [...new Set(sources)].reduce((sum, source) => sum + source.files.length, 0),
})

process.on('message', async (index: number) => {
  const { source, file } = chooseInput(sources, seed, index)
  tell({ kind: 'trying', header: source.request.headers.join(' '), file })
  try {
    const { module } = await tryInput(sources, seed, index, keep)
    tell({ kind: 'done', module })
  } catch (error) {
    tell({ kind: 'thrown', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
