import { defineConfig } from '../../../../generator/config/configuration.ts'

export default defineConfig({
  headers: ['libxml/parser.h', 'libxml/tree.h', 'libxml/xpath.h', 'libxml/xpathInternals.h'],
  output: '../output/xml2.ts',
  // The variable xmlFree leads here; xmlGetLastError's record has the words.
  c: 'void free(void *); static inline const char *xmlLastMessage(void) { xmlError *e = xmlGetLastError(); return e ? e->message : 0; }',
  strings: {
    xmlChar: 'string',
    'xml{GetProp,NodeGetContent,XPathCastToString}': { freedBy: 'free' },
  },
  nullable: { 'xmlNewTextChild.content': true },
  api: {
    classes: {
      xmlDoc: 'Document',
      xmlNode: 'Node',
      xmlBuffer: 'Output',
      xmlXPathContext: 'XPathContext',
      xmlXPathObject: 'XPathResult',
    },
    names: {
      xmlReadMemory: 'Document.parse',
      xmlXPathNewContext: 'xpath',
      xmlNodeDump: 'dump',
      xmlBufferContent: 'text',
      xmlXPathRegisterNs: 'registerNs',
      xmlXPathCastToString: 'text',
      xmlXPathCastToNumber: 'number',
    },
    error: 'XmlError',
    status: {
      '*': 'none',
      'xml{ReadMemory,NewDoc,NewNode,NewTextChild,NewProp,BufferCreate,DocGetRootElement}': 'null',
      'xmlXPath{NewContext,Eval,EvalExpression}': 'null',
      xmlXPathRegisterNs: 'zero',
      xmlNodeDump: 'negative',
    },
    messages: 'xmlLastMessage',
    values: { 'xmlReadMemory.encoding': null, 'xmlNewTextChild.ns': null },
  },
})
