import { describe, expect, it } from 'vitest'
import { placeEntry } from '../../examples/extract-7z/entries/entry-path.ts'

describe('placeEntry', () => {
  it.each([
    ['a/b.txt', 'a/b.txt'],
    ['./a//b/./c', 'a/b/c'],
    ['folder/', 'folder'],
    ['..a/b..', '..a/b..'],
    ['...', '...'],
    ['a\\b', 'a\\b'],
    ['ünï/日本語', 'ünï/日本語'],
    ['line\nbreak', 'line\nbreak'],
  ])('takes %j', (name, path) => {
    expect(placeEntry(name, 0, 'linux')).toEqual({ kind: 'place', path })
  })

  it.each([
    '',
    '/etc/passwd',
    '//server/share',
    '..',
    '../x',
    'a/../../x',
    'a/..',
    'C:evil.txt',
    'c:\\evil.txt',
    'c:/evil.txt',
    '\\\\server\\share\\x',
    '..\\x',
    'a\\..\\..\\x',
    'a\0b',
  ])('refuses %j', (name) => {
    expect(placeEntry(name, 0, 'linux').kind).toBe('unsafe')
  })

  it.each([
    'nul',
    'a/COM1.txt',
    'a:stream',
    'trailing.',
    'trailing ',
    'a\\..\\b',
    '\\x',
    'con.tar.gz',
    'what?',
  ])('refuses %j on Windows', (name) => {
    expect(placeEntry(name, 0, 'win32').kind).toBe('unsafe')
  })

  it('takes a backslash for a separator on Windows', () => {
    expect(placeEntry('a\\b', 0, 'win32')).toEqual({ kind: 'place', path: 'a/b' })
  })

  it('leaves out leading folders, and what has no more', () => {
    expect(placeEntry('a/b/c', 1, 'linux')).toEqual({ kind: 'place', path: 'b/c' })
    expect(placeEntry('a/b/', 2, 'linux')).toEqual({ kind: 'nothing' })
    expect(placeEntry('./', 0, 'linux')).toEqual({ kind: 'nothing' })
    expect(placeEntry('a/../../b', 3, 'linux').kind).toBe('unsafe')
  })
})
