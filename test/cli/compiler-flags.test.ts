import { describe, expect, test } from 'vitest'
import { splitCompilerFlags } from '../../generator/request/compiler-flags.ts'

describe("a C compiler's options", () => {
  test('stand joined to their value or before it', () => {
    const { flags, rest } = splitCompilerFlags([
      '-Ia',
      '-I',
      'b',
      '-isystem',
      'c',
      '-isystemd',
      '--isystem=e',
      'x.h',
    ])
    expect(flags.includeFolders).toEqual(['a', 'b'])
    expect(flags.systemFolders).toEqual(['c', 'd', 'e'])
    expect(rest).toEqual(['x.h'])
  })

  test('keep the order of definitions, so that the later one wins', () => {
    expect(splitCompilerFlags(['-DA=1', '-U', 'A', '-D', 'A', '-UB']).flags.defines).toEqual([
      { kind: 'define', text: 'A=1' },
      { kind: 'undefine', name: 'A' },
      { kind: 'define', text: 'A' },
      { kind: 'undefine', name: 'B' },
    ])
  })

  test('of pkg-config can be pasted', () => {
    const { flags, rest } = splitCompilerFlags(
      '-pthread -I/usr/include/gtk-3.0 -mfpmath=sse -std=c11 -Wall -O2 -L/opt/lib -lgtk-3 -lgdk-3 gtk/gtk.h'.split(
        ' ',
      ),
    )
    expect(flags.includeFolders).toEqual(['/usr/include/gtk-3.0'])
    expect(flags.libraries).toEqual(['gtk-3', 'gdk-3'])
    expect(flags.libraryFolders).toEqual(['/opt/lib'])
    expect(rest).toEqual(['gtk/gtk.h'])
  })

  test('may take a value that starts with a dash', () => {
    expect(splitCompilerFlags(['-D', '-X=1', '-include', '-f.h']).flags).toMatchObject({
      defines: [{ kind: 'define', text: '-X=1' }],
      preincludes: ['-f.h'],
    })
  })

  test('without their value are named', () => {
    expect(splitCompilerFlags(['a.h', '-I']).incomplete).toBe('-I')
  })

  test('end at --', () => {
    expect(splitCompilerFlags(['--', '-Ifoo']).rest).toEqual(['--', '-Ifoo'])
  })
})
