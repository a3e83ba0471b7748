import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A block of code in a page. */
export interface CodeBlock {
  /** `docs/recipes.md:12`. */
  readonly place: string
  readonly language: string
  /** Marked `run`: it is run as well, and prints what its comments say. */
  readonly run: boolean
  /** What else stands behind the language: the name of the file that it is. */
  readonly words: readonly string[]
  readonly code: string
}

/** The pages whose TypeScript is held to compile: all of the documentation. */
export function documentationPages(root: string): string[] {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  return ['README.md', ...docs.map((name) => `docs/${name}`)]
}

/** The fenced blocks of a page, apart from those in HTML tables, which only show signatures. */
export function codeBlocks(root: string, page: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: { line: number; info: string; lines: string[] } | null = null
  let inTable = false
  for (const [index, line] of readFileSync(join(root, page), 'utf8').split('\n').entries()) {
    if (open === null && /<table>/.test(line)) inTable = true
    if (open === null && /<\/table>/.test(line)) inTable = false
    const fence = /^\s*```(.*)$/.exec(line)
    if (fence === null) {
      open?.lines.push(line)
    } else if (open === null) {
      open = { line: index + 1, info: fence[1]!, lines: [] }
    } else {
      const [language = '', ...words] = open.info.trim().split(/\s+/)
      const block = {
        place: `${page}:${open.line}`,
        language,
        run: words.includes('run'),
        words,
        code: open.lines.join('\n'),
      }
      if (!inTable) blocks.push(block)
      open = null
    }
  }
  return blocks
}

/** What a block's comments say that it prints: `console.log(x) // 5`. */
export function expectedOutput(code: string): string[] {
  return [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map((match) => match[1]!)
}

/** A command of a `console` block, and what it prints. */
export interface ShownCommand {
  readonly command: string
  readonly output: string
}

/** The commands of a `console` block: a line behind `$`, and below it what it prints. */
export function shownCommands(code: string): ShownCommand[] {
  return code
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const [command = '', ...output] = text.split('\n')
      return { command, output: output.join('\n').trimEnd() }
    })
}

/**
 * Lines, each with its end, in which `…` stands for anything within a line, and alone for any lines or none.
 */
export function patternOf(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const lines = escaped
    .split('\n')
    .map((line) => (line === '…' ? '(?:.*\\n)*' : `${line.replaceAll('…', '.*')}\\n`))
  return new RegExp(`^${lines.join('')}$`)
}
