import { describe, expect, it } from 'vitest'
import type { Include, PreprocessedSource } from '../../generator/preprocess/preprocessed-source.ts'
import { type ApiScopeOptions, findApiScope } from '../../generator/scope/find-api-scope.ts'

/** An include as `from -> path`, with what was written: `<x.h>` or `"x.h"`. */
type Edge = readonly [from: string | null, written: string, path: string]

/** @param umbrellas the paths of headers that only include others */
function scope(
  edges: readonly Edge[],
  options: Partial<ApiScopeOptions> = {},
  umbrellas: readonly string[] = [],
) {
  const includes = edges.map(([from, written, path]): Include => {
    const spelling = written.replace(/[<>"]/g, '')
    const folder = path.endsWith(`/${spelling}`) ? path.slice(0, -spelling.length - 1) : null
    const beside =
      written.startsWith('"') && from !== null && path === `${from.replace(/[^/]*$/, '')}${spelling}`
    const style = written.startsWith('"') ? 'quoted' : 'angled'
    const system = !beside && (folder?.startsWith('/usr/') ?? false)
    return { path, from, spelling, style, line: 1, folder: beside ? null : folder, system }
  })
  const files = new Set(edges.map(([, , path]) => path).filter((path) => !umbrellas.includes(path)))
  const source: PreprocessedSource = {
    text: '',
    lineMap: { files, locate: () => ({ file: '', line: 1, column: 1 }) },
    macros: { definedIn: () => [], replacementOf: () => null },
    comments: new Map(),
    pragmas: [],
    includes,
    files: new Map(),
  }
  const headers = edges.flatMap(([from, written]) => (from === null ? [written.replace(/[<>"]/g, '')] : []))
  const found = findApiScope(source, { headers, includeFolders: [], workingFolder: '/home/me', ...options })
  return edges.map((edge) => edge[2]).filter((path) => found.has(path))
}

const u = '/usr/include'
const libc = '/usr/include/x86_64-linux-gnu'

describe('findApiScope', () => {
  it('takes the requested header and not what it includes from elsewhere', () => {
    const edges: Edge[] = [
      [null, '<archive.h>', `${u}/archive.h`],
      [`${u}/archive.h`, '<stdio.h>', `${u}/stdio.h`],
      [`${u}/stdio.h`, '<bits/types.h>', `${libc}/bits/types.h`],
    ]
    expect(scope(edges)).toEqual([`${u}/archive.h`])
  })

  it('takes the parts of a header that declares nothing itself, unless all headers share its folder', () => {
    const base = '/opt/kit/include'
    const edges: Edge[] = [
      [null, 'kit-object.h', `${base}/kit-object.h`],
      [`${base}/kit-object.h`, '<object/a.h>', `${base}/object/a.h`],
      [`${base}/object/a.h`, '<kit.h>', `${base}/kit.h`],
      [`${base}/kit-object.h`, '<stdio.h>', `${u}/stdio.h`],
    ]
    expect(scope(edges, {}, [`${base}/kit-object.h`])).toContain(`${base}/object/a.h`)
    const system = edges.map(
      ([from, written, path]): Edge => [from?.replace(base, u) ?? null, written, path.replace(base, u)],
    )
    expect(scope(system, {}, [`${u}/kit-object.h`])).toEqual([`${u}/kit-object.h`])
    const isystem = { systemFolders: [base] }
    expect(scope(edges, isystem)).toEqual([`${base}/kit-object.h`])
    expect(scope(edges, isystem, [`${base}/kit-object.h`])).toEqual([
      `${base}/kit-object.h`,
      `${base}/object/a.h`,
    ])
  })

  it('takes quoted includes, and theirs', () => {
    const edges: Edge[] = [
      [null, '<a.h>', `${u}/a.h`],
      [`${u}/a.h`, '"b.h"', `${u}/b.h`],
      [`${u}/b.h`, '"other/c.h"', `${libc}/other/c.h`],
      [`${u}/b.h`, '<d.h>', `${u}/d.h`],
    ]
    expect(scope(edges)).toEqual([`${u}/a.h`, `${u}/b.h`, `${libc}/other/c.h`])
  })

  it('leaves alone what quotes find in a folder of -isystem', () => {
    const edges: Edge[] = [
      [null, 'x.h', '/home/me/api/x.h'],
      ['/home/me/api/x.h', '"other.h"', '/home/me/other/other.h'],
    ]
    expect(scope(edges)).toEqual(['/home/me/api/x.h', '/home/me/other/other.h'])
    expect(scope(edges, { systemFolders: ['other'] })).toEqual(['/home/me/api/x.h'])
  })

  it('leaves a standard header alone though it is included with quotes', () => {
    const edges: Edge[] = [
      [null, '"a.h"', '/home/me/a.h'],
      ['/home/me/a.h', '"stdio.h"', `${u}/stdio.h`],
      ['/home/me/a.h', '"sys/types.h"', `${libc}/sys/types.h`],
    ]
    expect(scope(edges)).toEqual(['/home/me/a.h'])
  })

  it('takes the same directory, unless it is a root of the system’s include path', () => {
    const edges: Edge[] = [
      [null, '<gtk/gtk.h>', `${u}/gtk/gtk.h`],
      [`${u}/gtk/gtk.h`, '<gtk/button.h>', `${u}/gtk/button.h`],
      [`${u}/gtk/gtk.h`, '<other.h>', `${u}/other.h`],
      [`${u}/other.h`, '<gtk/through-another.h>', `${u}/gtk/through-another.h`],
    ]
    expect(scope(edges)).toEqual([`${u}/gtk/gtk.h`, `${u}/gtk/button.h`, `${u}/gtk/through-another.h`])
  })

  it('takes a directory beside a header that is named after it', () => {
    const edges: Edge[] = [
      [null, '<git2.h>', `${u}/git2.h`],
      [`${u}/git2.h`, '<git2/blob.h>', `${u}/git2/blob.h`],
      [`${u}/git2.h`, '<git3/blob.h>', `${u}/git3/blob.h`],
    ]
    expect(scope(edges)).toEqual([`${u}/git2.h`, `${u}/git2/blob.h`])
  })

  it('takes what stands under -I, but not under a system folder given with -I', () => {
    const edges: Edge[] = [
      [null, '<a.h>', '/opt/x/include/a.h'],
      ['/opt/x/include/a.h', '<deep/b.h>', '/opt/y/deep/b.h'],
      ['/opt/x/include/a.h', '<stdio.h>', `${u}/stdio.h`],
    ]
    const includeFolders = ['/opt/x/include', '/opt/y/', u]
    expect(scope(edges, { includeFolders })).toEqual(['/opt/x/include/a.h', '/opt/y/deep/b.h'])
  })

  it('takes an include folder from the working folder on', () => {
    const edges: Edge[] = [
      [null, '<a.h>', '/home/me/include/a.h'],
      ['/home/me/include/a.h', '<deep/b.h>', '/home/me/include/deep/b.h'],
    ]
    expect(scope(edges, { includeFolders: ['./include'] })).toHaveLength(2)
  })

  it('does not take a file that -include read', () => {
    const edges: Edge[] = [
      [null, '"config.h"', '/home/me/config.h'],
      [null, '<a.h>', `${u}/a.h`],
    ]
    expect(scope(edges, { headers: ['a.h'] })).toEqual([`${u}/a.h`])
  })

  it('takes the C library’s internal headers along with its public ones', () => {
    const edges: Edge[] = [
      [null, '<errno.h>', `${u}/errno.h`],
      [`${u}/errno.h`, '<features.h>', `${u}/features.h`],
      [`${u}/features.h`, '<bits/wordsize.h>', `${libc}/bits/wordsize.h`],
      [`${u}/errno.h`, '<bits/errno.h>', `${libc}/bits/errno.h`],
      [`${libc}/bits/errno.h`, '<linux/errno.h>', `${u}/linux/errno.h`],
      [`${libc}/bits/errno.h`, '<stddef.h>', '/usr/lib/gcc/include/stddef.h'],
      [`${u}/linux/errno.h`, '<asm/errno.h>', `${libc}/asm/errno.h`],
      [`${u}/errno.h`, '<sys/types.h>', `${libc}/sys/types.h`],
      [`${libc}/sys/types.h`, '<bits/endian.h>', `${libc}/bits/endian.h`],
    ]
    const internal = [`${libc}/bits/errno.h`, `${u}/linux/errno.h`, `${libc}/asm/errno.h`]
    expect(scope(edges)).toEqual([`${u}/errno.h`, ...internal])
  })

  it('does not take kernel headers along with another library’s header', () => {
    const edges: Edge[] = [
      [null, '<numa.h>', `${u}/numa.h`],
      [`${u}/numa.h`, '<linux/types.h>', `${u}/linux/types.h`],
      [`${u}/linux/types.h`, '<asm/types.h>', `${libc}/asm/types.h`],
      [`${u}/numa.h`, '<asm/ioctl.h>', `${libc}/asm/ioctl.h`],
    ]
    expect(scope(edges)).toEqual([`${u}/numa.h`])
  })
})
