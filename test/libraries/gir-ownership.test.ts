import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readGir } from '../../generator/libraries/gir/read-gir.ts'
import { inferOwnership } from '../../generator/plan/ownership/ownership.ts'
import { defaultPlanOptions } from '../../generator/plan/plan-options.ts'
import { analyzed } from '../analyze/analyzed.ts'

const header = `
typedef struct tree tree;
typedef struct leaf leaf;
tree *tree_new(void);
tree *tree_obtain(void);
tree *tree_new_shared(void);
tree *tree_new_sunk(void);
leaf *tree_pick(tree *);
leaf *leaf_new(void);
void tree_unref(tree *);
void tree_free(tree *);
void leaf_let_go(leaf *);
void g_object_unref(void *);
`

const returning = (element: string, name: string, transfer: string, type: string): string =>
  `<${element} name="${name.replace(/^(tree|leaf)_/, '')}" c:identifier="${name}">
    <return-value transfer-ownership="${transfer}"><type name="${type}" c:type="x*"/></return-value>
  </${element}>`

const gir = `<?xml version="1.0"?>
<repository version="1.2" xmlns:c="http://www.gtk.org/introspection/c/1.0">
  <namespace name="Wood" version="2.0">
    <record name="Tree" c:type="tree">
      ${returning('constructor', 'tree_new', 'full', 'Tree')}
      ${returning('constructor', 'tree_new_shared', 'none', 'Tree')}
      ${returning('constructor', 'tree_new_sunk', 'floating', 'Tree')}
      ${returning('method', 'tree_pick', 'full', 'Leaf')}
      ${returning('method', 'tree_unref', 'none', 'none')}
    </record>
    <class name="Leaf" c:type="leaf" parent="GObject.Object">
      ${returning('constructor', 'leaf_new', 'full', 'Leaf')}
    </class>
    ${returning('function', 'tree_obtain', 'full', 'Tree')}
  </namespace>
</repository>`

describe('GIR files as evidence of who frees a result', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gir-'))
    writeFileSync(join(folder, 'Wood-2.0.gir'), gir)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const infer = () => {
    const facts = readGir([join(folder, 'Wood-2.0.gir')], [folder])
    const { ownership: options } = defaultPlanOptions
    return inferOwnership(analyzed(header).unit, () => true, options, facts)
  }

  it('pair it with what its type is given back by, of the record and of the class', () => {
    const pairs = [...infer().makers.values()].map((maker) => [maker.function, maker.freedBy])
    expect(Object.fromEntries(pairs)).toEqual({
      tree_new: 'tree_unref',
      tree_obtain: 'tree_unref',
      tree_pick: 'g_object_unref',
      leaf_new: 'g_object_unref',
    })
  })

  it('say what is lent and what floats, whatever its name says', () => {
    const { handed } = infer()
    const evidence = (transfer: string) => ({ kind: 'gir', text: `Wood-2.0, transfer ${transfer}` })
    expect(handed.get('tree_new_shared')).toMatchObject([{ verdict: 'borrowed', evidence: evidence('none') }])
    expect(handed.get('tree_new_sunk')).toMatchObject([
      { verdict: 'borrowed', evidence: evidence('floating') },
    ])
    expect(handed.get('leaf_new')).toMatchObject([{ verdict: 'owned', evidence: evidence('full') }])
  })
})
