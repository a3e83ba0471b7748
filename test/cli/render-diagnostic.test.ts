import { expect, test } from 'vitest'
import { renderDiagnostic } from '../../generator/cli/output/render-diagnostic.ts'
import { coloursFor, wantsColour } from '../../generator/cli/output/terminal.ts'
import type { Diagnostic } from '../../generator/diagnostics/diagnostics.ts'

const files = new Map([['a.h', { path: 'a.h', text: 'int ok;\n\tint bad bad;\r\n' }]])
const diagnostic: Diagnostic = {
  code: 'syntax-error',
  severity: 'warning',
  particulars: { name: 'bad' },
  message: 'what is this',
  location: { file: 'a.h', line: 2, column: 10 },
  hint: 'write it\notherwise',
}

test('a diagnostic shows its place, the line, a caret below the word, and a hint', () => {
  expect(renderDiagnostic(diagnostic, files, coloursFor(false))).toBe(
    [
      'a.h:2:10: warning: what is this',
      '  2 | \tint bad bad;',
      '    | \t        ^~~',
      '  help: write it',
      '  otherwise',
      '',
    ].join('\n'),
  )
})

test('a diagnostic outside of files has neither place nor line', () => {
  const { hint: _, ...rest } = diagnostic
  expect(renderDiagnostic({ ...rest, location: null }, files, coloursFor(false))).toBe(
    'bindgen: warning: what is this\n',
  )
})

test('colours add nothing but escape sequences', () => {
  const coloured = renderDiagnostic(diagnostic, files, coloursFor(true))
  expect(coloured).toContain('\u001b[')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are control characters
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderDiagnostic(diagnostic, files, coloursFor(false)))
})

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ TERM: 'dumb' }, true, false],
])('with the environment %j and a terminal: %s, colours: %s', (environment, isTerminal, expected) => {
  expect(wantsColour(environment, isTerminal)).toBe(expected)
})
