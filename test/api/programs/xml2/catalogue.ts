import { Document, Node, Output, raw, XmlError, XPathResult } from '../output/xml2.api.ts'

const quiet = raw.XML_PARSE_NOERROR | raw.XML_PARSE_NOWARNING | raw.XML_PARSE_NONET

function* nodes({ raw: { nodesetval } }: XPathResult): Iterable<Node> {
  for (let index = 0; index < (nodesetval?.nodeNr ?? 0); index++) {
    const node = nodesetval?.nodeTab?.read(index)
    if (node) yield new Node(node)
  }
}

/** A catalogue is read, asked by XPath and added to. Says what it saw. */
export function catalogue(xml: string, say: (line: string) => void): void {
  using document = Document.parse(xml, 'catalogue.xml', quiet)
  using xpath = document.xpath()
  xpath.registerNs('b', 'urn:books')
  for (const [what, expression] of [
    ['titles', 'count(//b:title)'],
    ['price', 'sum(//b:book/@price)'],
    ['first', 'string(//b:title[1])'],
  ] as const) {
    using result = XPathResult.xPathEval(expression, xpath)
    say(`${what} ${result.text()}`)
  }
  using books = XPathResult.xPathEval('//b:book[@price > 10]', xpath)
  for (const book of nodes(books))
    say(`${book.getProp('id')} ${book.getProp('none')} ${book.getContent()?.trim()}`)
  const root = document.getRootElement()
  root.newTextChild('book', 'Ünïcode & more').newProp('id', 'b3')
  using added = XPathResult.xPathEval('//*[@id="b3"]', xpath)
  say(`added ${[...nodes(added)].map((node) => node.getContent())}`)
  using output = Output.create()
  output.dump(document, root, 0, 1)
  say(output.text()?.split('\n').at(-1) ?? '')
  try {
    XPathResult.xPathEval('//b:book[', xpath)
  } catch (error) {
    if (error instanceof XmlError) say(`${error.function}: ${error.text?.trim()}`)
  }
}
