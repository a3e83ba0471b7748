import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseArguments } from '../generator/cli/line/arguments.ts'
import { requestFromLine } from '../generator/cli/line/request-from-line.ts'
import { generate } from '../generator/generate.ts'
import { targets } from '../generator/target/targets.ts'

/*
 * One header per C feature under test/headers, its expected output under test/headers/expected: the dump, the
 * module, and the diagnostics where there are any. A failing test changes nothing; `npm run test:accept`
 * takes today's output as the expected one, to be reviewed like any other change.
 *
 * A header's first line may carry command-line options: `// flags: --target arm64-apple-darwin`.
 */

const folder = fileURLToPath(new URL('headers', import.meta.url))
const accept = process.env.ACCEPT_HEADERS === '1'

/**
 * What the same header gives on every machine: no system headers, a fixed target, a library that is installed
 * nowhere.
 */
const fixedFlags = ['--no-system-include', '--lib', 'feature']

async function outputOf(name: string): Promise<Map<string, string>> {
  const text = readFileSync(`${folder}/${name}.h`, 'utf8')
  const flags = /^\/\/ flags: (.*)/.exec(text)?.[1]?.split(' ') ?? []
  const files = new Map<string, string>()
  for (const emit of ['json', 'ts']) {
    const parsed = parseArguments([`${name}.h`, ...fixedFlags, '--emit', emit, ...flags])
    if (parsed.kind !== 'run')
      throw new Error(`${name}.h: ${parsed.kind === 'usage-error' ? parsed.message : parsed.kind}`)
    const target = targets[parsed.line.targets[0] ?? 'x86_64-linux-gnu']
    const request = requestFromLine(parsed.line, target, `bindgen ${name}.h`, '0.0.0', '')
    const { api, files: written } = await generate({ ...request, workingFolder: folder })
    for (const file of written) files.set(emit === 'json' ? `${name}.json` : file.path, relative(file.text))
    const problems = api.diagnostics.list.filter((d) => d.code !== 'library-not-found')
    const lines = problems.map(({ location: at, severity, message }) =>
      relative(`${at === null ? '' : `${at.file}:${at.line}:${at.column}: `}${severity}: ${message}\n`),
    )
    if (lines.length > 0) files.set(`${name}.diagnostics.txt`, lines.join(''))
  }
  return files
}

/**
 * Without this machine's paths, and without the lines of the built-in headers, which change with every edit.
 */
function relative(text: string): string {
  return text.replaceAll(`${folder}/`, '').replaceAll(/("file": "<builtin>.*",\n\s+"line": )\d+/g, '$10')
}

const expectedPath = (file: string): string => `${folder}/expected/${file}`

function expectedFiles(name: string): string[] {
  const endings = ['json', 'ts', 'diagnostics.txt']
  return endings.map((ending) => `${name}.${ending}`).filter((file) => existsSync(expectedPath(file)))
}

describe('test/headers', () => {
  const names = readdirSync(folder).flatMap((file) => /^(.*)\.h$/.exec(file)?.[1] ?? [])
  it.each(names)('%s', async (name) => {
    const files = await outputOf(name)
    if (accept) {
      mkdirSync(`${folder}/expected`, { recursive: true })
      for (const file of expectedFiles(name)) rmSync(expectedPath(file))
      for (const [file, text] of files) writeFileSync(expectedPath(file), text)
    }
    for (const [file, text] of files) {
      const expected = existsSync(expectedPath(file))
        ? readFileSync(expectedPath(file), 'utf8')
        : '(no such file)'
      expect(text, file).toBe(expected)
    }
    expect([...files.keys()].sort()).toEqual(expectedFiles(name).sort())
  })
})
