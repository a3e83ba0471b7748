import { defineConfig } from '../../../../generator/config/configuration.ts'

export default defineConfig({
  headers: ['libxml/parser.h', 'libxml/tree.h', 'libxml/xpath.h', 'libxml/xpathInternals.h'],
  output: '../output/xml2.ts',
  // xmlFree is a variable, which points to this.
  c: 'void free(void *);',
  strings: { xmlChar: 'string', 'xml{GetProp,NodeGetContent,XPathCastNodeToString}': { freedBy: 'free' } },
  api: {
    classes: {
      xmlDoc: 'Document',
      xmlNode: 'Node',
      xmlXPathContext: 'XPathContext',
      xmlXPathObject: 'XPathResult',
    },
    error: 'XmlError',
  },
})
