import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Columns that a comment may take, as code may (biome.json). */
const most = 110

const folders = ['.ci', 'bench', 'docs', 'examples', 'generator', 'runtime', 'scripts', 'test']
/** Source that people write: generated modules repeat what headers say, and tests' headers are data. */
const files = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )
  .filter((path) => /\.([cm]?ts|mjs|c|py)$|^scripts\/|^\.ci\//.test(path))
  .filter((path) => !/\/(expected|node_modules|output[^/]*)\//.test(path))

test(`comments end within ${most} columns`, () => {
  expect(files.length).toBeGreaterThan(300)
  const long = files.flatMap((path) => {
    const lines = readFileSync(join(root, path), 'utf8').split('\n')
    return lines.flatMap((line, index) =>
      isComment(line) && [...line].length > most ? [`${path}:${index + 1}`] : [],
    )
  })
  expect(long).toEqual([])
})

/**
 * A line of prose in a comment, with words between which it could be broken: no code in it, no linter's
 * order.
 */
function isComment(line: string): boolean {
  return /^\s*(\/\/ (?!biome-ignore)|\/\*|\* {1,3}(?=\S)|# )/.test(line) && /\S\s+\S+\s+\S/.test(line)
}
