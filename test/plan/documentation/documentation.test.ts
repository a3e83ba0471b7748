import { describe, expect, it } from 'vitest'
import { parseComment } from '../../../generator/plan/documentation/parse-comment.ts'
import { tsDocLines } from '../../../generator/plan/documentation/tsdoc.ts'

const known = new Set(['gtk_widget_show', 'GtkWidget', 'MODE_FAST', 'sqlite3_open'])
const targets = { link: (name: string) => (known.has(name) ? name : null) }

function tsdoc(comment: string, parameters: string[] = [], name = 'f'): string {
  return tsDocLines(parseComment(comment, name, targets), {
    facts: [],
    parameters: parameters.map((parameter) => ({ cName: parameter, name: parameter })),
  }).join('\n')
}

describe('documentation comments', () => {
  it('reads Doxygen', () => {
    const comment = `
     * @brief Opens a file.
     *
     * Details with \\c code and \\b bold.
     * @param[in]  path  Where it stands,
     *                   absolute or not
     * @param[out] out   The handle
     * @return 0, or
     * @retval -1 on failure
     * @deprecated Use gtk_widget_show() instead.
     * @ingroup files
     * @since 1.2
     * @see GtkWidget`
    expect(tsdoc(comment, ['path', 'out'])).toBe(
      [
        'Opens a file.',
        '',
        'Details with `code` and **bold**.',
        '',
        '@param path - Where it stands,',
        '  absolute or not',
        '@param out - The handle',
        '@returns 0, or',
        '',
        '  - `-1` on failure',
        '@deprecated Use {@link gtk_widget_show} instead.',
        '@since 1.2',
        '@see GtkWidget',
      ].join('\n'),
    )
  })

  it('reads GTK-Doc', () => {
    const comment = `gtk_thing_get:
 * @self: (transfer none): a #GtkWidget
 * @mode: %MODE_FAST or %OTHER
 *
 * Looks at @self. See gtk_widget_show().
 *
 * |[<!-- language="C" -->
 *   int x = a[0]; /* why *\u200b/
 *   @weird
 * ]|
 *
 * Returns: (nullable) (transfer full): a thing
 *
 * Since: 4.2`
    expect(tsdoc(comment, ['self', 'mode'], 'gtk_thing_get')).toBe(
      [
        'Looks at `self`. See {@link gtk_widget_show}.',
        '',
        '```c',
        'int x = a[0]; /* why *\u200b/',
        '\\@weird',
        '```',
        '',
        '@param self - a {@link GtkWidget}',
        '@param mode - {@link MODE_FAST} or `OTHER`',
        '@returns a thing',
        '@since 4.2',
      ].join('\n'),
    )
  })

  it('reads kernel-doc', () => {
    const comment = `f() - does it
 * @len: how many
 *
 * Goes through &struct GtkWidget.
 *
 * Return: 0 or a negative errno`
    expect(tsdoc(comment, ['len'])).toBe(
      [
        'does it',
        '',
        'Goes through {@link GtkWidget}.',
        '',
        '@param len - how many',
        '@returns 0 or a negative errno',
      ].join('\n'),
    )
  })

  it('reads plain text with HTML and brackets', () => {
    const comment = ` CAPI3REF: Opening
**
** <p>The [sqlite3_open()] and [[nothing]] do <b>it</b> &lt;well&gt;:
** <ul>
** <li> one
** <li> two
** </ul>`
    expect(tsdoc(comment)).toBe(
      [
        'CAPI3REF: Opening',
        '',
        'The {@link sqlite3_open} and [[nothing]] do **it** <well>:',
        '',
        '- one',
        '- two',
      ].join('\n'),
    )
  })

  it('keeps an item of HTML together whose tag stands alone', () => {
    const comment = ` Three ways:
**
** <ol>
** <li>
** ^The first
** goes on.
** </li>
**
** <li>
** The second.
** </li>
** </ol>
** After.`
    const text = tsdoc(comment)
    expect(text).toContain('- ^The first\ngoes on.')
    expect(text).toContain('- The second.')
    expect(text).not.toContain('\\-')
  })

  it("reads DocBook's tags, and marks of symbols behind a parenthesis", () => {
    const comment =
      'Like <function>set_<emphasis>kind</emphasis>()</function> or <literal>a*b</literal> (%MODE_FAST, #GtkWidget)'
    expect(tsdoc(comment)).toBe('Like `set_kind()` or `a*b` ({@link MODE_FAST}, {@link GtkWidget})')
    expect(tsdoc('Like <function>gtk_widget_show()</function>, <emphasis>not</emphasis> (%FALSE)')).toBe(
      'Like {@link gtk_widget_show}, *not* (`FALSE`)',
    )
  })

  it('takes no conversion of printf for a symbol', () => {
    expect(tsdoc('Prints %s and (%ld) as %HH')).toBe('Prints %s and (%ld) as %HH')
  })

  it('begins no @returns with a brace, which TypeScript would take for a type', () => {
    expect(tsdoc('Returns: %MODE_FAST, or #GtkWidget')).toBe('@returns `MODE_FAST`, or {@link GtkWidget}')
  })

  it('never ends the comment, opens a tag or a brace', () => {
    const text = tsdoc(
      'A glob a/**/*/b, mail a@b.c, {braces}, <html>, @unknown and `code */` and\n@strange tag\n#define X',
    )
    expect(text).not.toContain('*/')
    expect(text).toBe(
      'A glob a/**\\/*\\/b, mail a\\@b.c, \\{braces\\}, \\<html>, `unknown` and `code * /` and\n`strange` tag\n\\#define X',
    )
  })

  it('keeps lists, and drawings as blocks', () => {
    expect(tsdoc('Steps:\n- one\n- two\n    more\n\n      +--+\n      |@ |\n      +--+\n\nEnd')).toBe(
      [
        'Steps:',
        '- one',
        '- two',
        '    more',
        '',
        '      +--+',
        '      |\\@ |',
        '      +--+',
        '',
        'End',
      ].join('\n'),
    )
    expect(tsdoc('A box:\n\n      +--+\n      |{ |\n\nEnd')).toBe(
      ['A box:', '', '```text', '+--+', '|{ |', '```', '', 'End'].join('\n'),
    )
  })

  it('matches parameters whose spelling differs and keeps those that match none', () => {
    const documented = parseComment('@param filename the file\n@param flags unknown', 'f', targets)
    const parameters = [{ cName: '_fileName', name: '_fileName' }]
    expect(tsDocLines(documented, { facts: ['C: `x`'], parameters })).toEqual([
      '- `flags`: unknown',
      '',
      'C: `x`',
      '',
      '@param _fileName - the file',
    ])
  })

  it('ignores frames', () => {
    expect(tsdoc('*****************\n * Title *\n ***************\n * text')).toBe('Title *\n\ntext')
  })
})
