import type { Change, VersionStep } from '../../diff/changes.ts'
import { versionStep } from '../../diff/changes.ts'
import type { Terminal } from './terminal.ts'
import { wrap } from './wrap.ts'

/** Functions that are named of those that a change reaches. */
const namedUsers = 4

const signs = { removed: '-', added: '+', changed: '~' } as const
const sentences: Readonly<Record<VersionStep, string>> = {
  major: 'Callers break: a major version',
  minor: 'No caller breaks: a minor version',
  patch: 'Nothing that callers see is different: a patch version',
}

/** What changed, a declaration a line, what breaks callers first, and which version that makes. */
export function renderChanges(
  changes: readonly Change[],
  { colours, outputWidth }: Pick<Terminal, 'colours' | 'outputWidth'>,
): string {
  const paint = { removed: colours.red, added: colours.green, changed: colours.yellow }
  const lines = changes.flatMap(({ kind, item, name, details, breaks, usedBy }) => {
    const title = `${paint[kind](signs[kind])} ${item} ${colours.bold(name)}`
    const marked = breaks && kind !== 'removed' ? `${title}  ${colours.red('breaks')}` : title
    const inside = details.map(({ text }) => `    ${wrap(text, outputWidth, 6)}`)
    const users =
      details.length === 0 || usedBy.length === 0 ? [] : [`    ${wrap(usersText(usedBy), outputWidth, 6)}`]
    return [marked, ...inside, ...users]
  })
  const step = versionStep(changes)
  const summary = colours.bold(step === 'major' ? colours.red(sentences[step]) : sentences[step])
  const counts = (['removed', 'added', 'changed'] as const)
    .map((kind) => `${changes.filter((change) => change.kind === kind).length} ${kind}`)
    .join(', ')
  return `${[...lines, `${summary} (${counts})`].join('\n')}\n`
}

function usersText(usedBy: readonly string[]): string {
  const named = usedBy.slice(0, namedUsers).join(', ')
  const rest = usedBy.length - namedUsers
  return `used by ${named}${rest > 0 ? ` and ${rest} more` : ''}`
}
