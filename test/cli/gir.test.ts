import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bindgen } from './terminal-recorder.ts'

const header = `typedef struct tree tree;
tree *tree_plant(const char *kind, double *tallness);
void tree_fell(tree *);
int tree_leaves(tree *, int **them, int *n);
`

const gir = `<?xml version="1.0"?>
<repository version="1.2" xmlns:c="http://www.gtk.org/introspection/c/1.0">
  <package name="another-package"/>
  <namespace name="Wood" version="2.0">
    <record name="Tree" c:type="tree">
      <constructor name="plant" c:identifier="tree_plant">
        <return-value transfer-ownership="full" nullable="1"><type name="Tree" c:type="tree*"/></return-value>
        <parameters>
          <parameter name="kind" transfer-ownership="none"><type name="utf8" c:type="const char*"/></parameter>
          <parameter name="tallness" direction="out"><type name="gdouble" c:type="double*"/></parameter>
        </parameters>
      </constructor>
      <method name="free" c:identifier="tree_fell">
        <return-value transfer-ownership="none"><type name="none" c:type="void"/></return-value>
        <parameters>
          <instance-parameter name="tree" transfer-ownership="full"><type name="Tree" c:type="tree*"/></instance-parameter>
        </parameters>
      </method>
    </record>
  </namespace>
</repository>`

let folder: string
let before: string
beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'bindgen-gir-'))
  process.chdir(folder)
  writeFileSync('wood.h', header)
  mkdirSync('girs')
  writeFileSync('girs/Wood-2.0.gir', gir)
  mkdirSync('root/usr/share/gir-1.0', { recursive: true })
  writeFileSync('root/usr/share/gir-1.0/Wood-2.0.gir', gir)
  writeFileSync('root/usr/share/gir-1.0/Stone-1.0.gir', gir.replaceAll(/wood|tree_/gi, 'Stone'))
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const signature = 'Tree.plant(kind: $.CStringInput): { result: $.Owned<Tree> | null; tallness: number }'

describe('--gir', () => {
  it('takes a file that does not describe the headers by itself as evidence', async () => {
    const without = await bindgen(['list', './wood.h', '--api', '-v', '--sysroot', 'root'])
    expect(without.out).not.toContain('GIR')
    for (const given of ['girs/Wood-2.0.gir', 'Wood-2.0']) {
      const { out, err, exitCode } = await bindgen([
        ...['list', './wood.h', '--api', '-v', '--sysroot', 'root', '--gir', given],
      ])
      expect(err).toBe('')
      expect(exitCode).toBe(0)
      expect(out).toContain('parameter 2, direction: "out"  [GIR: Wood-2.0]')
      expect(out).toContain(signature)
    }
  })

  it('names what frees a result', async () => {
    const { out } = await bindgen(['list', './wood.h', '--gir', 'girs/Wood-2.0.gir'])
    expect(out).toContain('tree_plant -> tree_fell  [GIR: Wood-2.0, transfer full]')
    const idiomatic = await bindgen(['list', './wood.h', '--api', '-v', '--gir', 'girs/Wood-2.0.gir'])
    expect(idiomatic.out).toContain(
      "result, ownership: the caller's, freed by tree_fell  [GIR: Wood-2.0, transfer full]",
    )
  })

  it('is repeated, and a key of the configuration, whose paths start from its folder', async () => {
    writeFileSync(
      'girs/bindgen.config.json',
      JSON.stringify({
        headers: '../wood.h',
        api: true,
        library: 'libwood.so.1',
        sysroot: '../root',
        gir: ['Stone-1.0', './Wood-2.0.gir'],
      }),
    )
    const { exitCode, err } = await bindgen(['--config', 'girs/bindgen.config.json'])
    expect(exitCode).toBe(0)
    expect(err).toContain('Stone-1.0 describes none')
    expect(err).not.toContain('Wood-2.0.gir describes')
    expect(readFileSync('girs/wood.api.ts', 'utf8')).toContain('tallness: number')
    const twice = [
      'list',
      './wood.h',
      '--api',
      '-v',
      '--gir',
      'girs/Wood-2.0.gir',
      '--gir',
      'root/usr/share/gir-1.0/Stone-1.0.gir',
    ]
    expect((await bindgen(twice)).out).toContain('[GIR: Wood-2.0]')
  })

  it('says where it looked in vain, and what to do', async () => {
    const line = ['list', './wood.h', '--api', '--sysroot', 'root', '--gir']
    const near = await bindgen([...line, 'Wod-2.0'])
    expect(near.exitCode).toBe(1)
    expect(near.err).toMatch(
      /error: there is no GIR file Wod-2\.0; searched: .*root\/usr\/local\/share\/gir-1\.0, .*root\/usr\/share\/gir-1\.0/,
    )
    expect(near.err).toContain('Did you mean Wood-2.0?')
    const far = await bindgen([...line, 'Pango-1.0'])
    expect(far.err).toContain('apt-file search /Pango-1.0.gir (Debian)')
    const path = await bindgen([...line, 'girs/None-1.0.gir'])
    expect(path.err).toMatch(/error: there is no GIR file .*girs\/None-1\.0\.gir\n/)
  })

  it('refuses what is no GIR file', async () => {
    writeFileSync('girs/Broken-1.0.gir', '<repository>')
    writeFileSync('girs/Other-1.0.gir', '<html></html>')
    const broken = await bindgen(['list', './wood.h', '--gir', 'girs/Broken-1.0.gir'])
    expect(broken.err).toMatch(/error: .*Broken-1\.0\.gir is no GIR file: /)
    const other = await bindgen(['list', './wood.h', '--gir', 'girs/Other-1.0.gir'])
    expect(other.err).toMatch(/error: .*Other-1\.0\.gir is no GIR file: it has no namespace/)
    expect(other.exitCode).toBe(1)
  })

  it('warns of a file that describes none of the functions', async () => {
    writeFileSync('stone.h', 'int stone_weight(void);')
    const { err } = await bindgen(['./stone.h', '--lib', 'libstone.so.1', '--gir', 'girs/Wood-2.0.gir'])
    expect(err).toMatch(/warning: gir: .*Wood-2\.0\.gir describes none of the headers' functions/)
  })
})
