import { expect, test } from 'vitest'
import { codeLines } from './layers.ts'

type Program = typeof import('./xml2/catalogue.ts')

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<catalogue xmlns="urn:books">
  <book id="b1" price="9.5"><title>Erste Bücher</title></book>
  <book id="b2" price="12"><title>Second</title></book>
</catalogue>`

test.each(['catalogue', 'catalogue-raw'])('%s asks a document by XPath and adds to it', async (name) => {
  const { catalogue } = (await import(`./xml2/${name}.ts`)) as Program
  const said: string[] = []
  catalogue(xml, (line) => said.push(line))
  expect(said).toEqual([
    'titles 2',
    'price 21.5',
    'first Erste Bücher',
    'b2 null Second',
    'added Ünïcode & more',
    expect.stringContaining('<book id="b3">Ünïcode &amp; more</book>'),
    expect.stringMatching(/^xmlXPathEval: Invalid (expression|predicate)/),
  ])
  expect(() => catalogue('<a><b></a>', () => {})).toThrow(/Premature end of data in tag a/)
})

test('the program has at most 60 % of the lines of its twin', () => {
  const [idiomatic, raw] = [codeLines('xml2/catalogue.ts'), codeLines('xml2/catalogue-raw.ts')]
  const configured = codeLines('xml2/bindgen.config.ts')
  console.log(
    `libxml2: ${idiomatic} lines, raw ${raw}: ${((idiomatic / raw) * 100).toFixed(0)} %, configuration ${configured}`,
  )
  expect(idiomatic / raw).toBeLessThanOrEqual(0.6)
  expect(configured).toBeLessThanOrEqual(60)
})
