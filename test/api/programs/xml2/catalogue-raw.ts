import * as c from '../output/xml2.ts'

const quiet = c.XML_PARSE_NOERROR | c.XML_PARSE_NOWARNING | c.XML_PARSE_NONET

class XmlFailure extends Error {
  readonly function: string

  constructor(fn: string) {
    super(c.xmlLastMessage() ?? 'failed')
    this.function = fn
  }
}

function evaluate(expression: string, context: c.xmlXPathContext): c.xmlXPathObject {
  const result = c.xmlXPathEval(expression, context)
  if (result === null) throw new XmlFailure('xmlXPathEval')
  return result
}

function nodes({ nodesetval }: c.xmlXPathObject): c.xmlNode[] {
  const found: c.xmlNode[] = []
  if (nodesetval === null) return found
  for (let index = 0; index < nodesetval.nodeNr; index++) {
    const node = nodesetval.nodeTab?.read(index)
    if (node) found.push(node)
  }
  return found
}

/** A catalogue is read, asked by XPath and added to. Says what it saw. */
export function catalogue(xml: string, say: (line: string) => void): void {
  const document = c.xmlReadMemory(xml, Buffer.byteLength(xml), 'catalogue.xml', null, quiet)
  if (document === null) throw new XmlFailure('xmlReadMemory')
  const xpath = c.xmlXPathNewContext(document)
  const output = c.xmlBufferCreate()
  try {
    if (xpath === null) throw new XmlFailure('xmlXPathNewContext')
    if (output === null) throw new XmlFailure('xmlBufferCreate')
    if (c.xmlXPathRegisterNs(xpath, 'b', 'urn:books') !== 0) throw new XmlFailure('xmlXPathRegisterNs')
    for (const [what, expression] of [
      ['titles', 'count(//b:title)'],
      ['price', 'sum(//b:book/@price)'],
      ['first', 'string(//b:title[1])'],
    ] as const) {
      const result = evaluate(expression, xpath)
      try {
        say(`${what} ${c.xmlXPathCastToString(result)}`)
      } finally {
        c.xmlXPathFreeObject(result)
      }
    }
    const books = evaluate('//b:book[@price > 10]', xpath)
    try {
      for (const book of nodes(books)) {
        say(`${c.xmlGetProp(book, 'id')} ${c.xmlGetProp(book, 'none')} ${c.xmlNodeGetContent(book)?.trim()}`)
      }
    } finally {
      c.xmlXPathFreeObject(books)
    }
    const root = c.xmlDocGetRootElement(document)
    if (root === null) throw new XmlFailure('xmlDocGetRootElement')
    const book = c.xmlNewTextChild(root, null, 'book', 'Ünïcode & more')
    if (book === null) throw new XmlFailure('xmlNewTextChild')
    if (c.xmlNewProp(book, 'id', 'b3') === null) throw new XmlFailure('xmlNewProp')
    const added = evaluate('//*[@id="b3"]', xpath)
    try {
      say(`added ${nodes(added).map((node) => c.xmlNodeGetContent(node))}`)
    } finally {
      c.xmlXPathFreeObject(added)
    }
    if (c.xmlNodeDump(output, document, root, 0, 1) < 0) throw new XmlFailure('xmlNodeDump')
    say(c.xmlBufferContent(output)?.split('\n').at(-1) ?? '')
    try {
      c.xmlXPathFreeObject(evaluate('//b:book[', xpath))
    } catch (error) {
      if (error instanceof XmlFailure) say(`${error.function}: ${error.message.trim()}`)
    }
  } finally {
    if (output !== null) c.xmlBufferFree(output)
    if (xpath !== null) c.xmlXPathFreeContext(xpath)
    c.xmlFreeDoc(document)
  }
}
