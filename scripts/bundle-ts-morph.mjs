// Makes one small file of the part of ts-morph and of its compiler that printing and parsing modules takes.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { rolldown } from 'rolldown'

/** What generator/emit imports from ts-morph by value. */
const names = [
  'IndentationText',
  'ModuleKind',
  'Project',
  'QuoteKind',
  'ScriptTarget',
  'StructureKind',
  'VariableDeclarationKind',
]

/**
 * The compiler's functions that lead to most of it, and that nobody calls who prints and parses: there is no
 * program.
 */
const unneeded = new Set([
  'createPrinter',
  'createProgram',
  'formatDiagnosticsWithColorAndContext',
  'getFileMatcherPatterns',
  'getPreEmitDiagnostics',
  'matchFiles',
  'parseConfigFileTextToJson',
  'parseJsonConfigFileContent',
  'resolveModuleName',
  'transform',
])

const entry = '\0ts-morph-for-the-thread'

/**
 * The packages are CommonJS, of which a bundler keeps all: thirteen megabytes, which take longer to load than
 * most headers to read. So their outermost lines become those of ES modules; what nothing refers to is then
 * left out, and so are the declarations of the standard library (modules are not type-checked here),
 * comments, spaces and long names.
 *
 * @param output the file
 * @param plugins that note what is in it
 */
export async function bundleTsMorph(output, plugins) {
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry ? `import { all } from 'ts-morph'\nexport const { ${names.join(', ')} } = all` : null,
      },
      asModules,
      ...plugins,
    ],
  })
  const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } }
  await bundle.write({ file: output, format: 'esm', minify })
  await bundle.close()
  const notice = '/*! ts-morph and TypeScript, minified. Licences: the file LICENSES beside this folder. */\n'
  // V8 keeps a text in half of the memory where no character of it takes more than a byte.
  const escaped = readFileSync(output, 'utf8').replaceAll(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  writeFileSync(output, notice + escaped)
}

const asModules = {
  name: 'ts-morph-as-modules',
  transform(code, id) {
    const file = id.split(sep).slice(-3).join('/')
    if (file === 'ts-morph/dist/ts-morph.js') return { code: tsMorphModule(code) }
    if (file === 'common/dist/ts-morph-common.js') return { code: commonModule(code) }
    if (file === 'common/dist/typescript.js') return { code: compilerModule(code) }
    return null
  },
}

/** Its own `exports` stay an object: it refers to them itself. */
function tsMorphModule(code) {
  const body = replaced(code, [
    ["var common = require('@ts-morph/common');", "import * as common from '@ts-morph/common';"],
    [
      "var CodeBlockWriter = require('code-block-writer');",
      "import * as CodeBlockWriter from 'code-block-writer';",
    ],
    [/Object\.defineProperty\(exports, "ts", \{[^}]*\}\s*\}\);/, ''],
  ])
  return `const exports = {};\n${body}\nexport { exports as all };`
}

function commonModule(code) {
  const exported = [...code.matchAll(/^exports\.(\w+) = (\w+);$/gm)].filter(([, name]) => name !== 'ts')
  const ofCompiler = [
    ...code.matchAll(
      /^Object\.defineProperty\(exports, "(\w+)", \{\n.*\n\s*get: function \(\) \{ return ts\.\w+; \}\n\}\);$/gm,
    ),
  ]
  const start = code.indexOf('const libFiles = [')
  const end = code.indexOf('\n    }];', start)
  if (exported.length === 0 || ofCompiler.length === 0 || start < 0 || end < 0)
    throw new Error('@ts-morph/common looks otherwise than expected')
  const body = replaced(
    `${code.slice(0, start)}const libFiles = [];${code.slice(end + '\n    }];'.length)}`,
    [
      // Nobody walks the trees, nor reads what documentation comments say: that a module parses is all that
      // is asked.
      [
        'optionsOrScriptTarget ?? ts__namespace.ScriptTarget.Latest, version, setParentNodes,',
        '{ languageVersion: optionsOrScriptTarget ?? ts__namespace.ScriptTarget.Latest, jsDocParsingMode: ts__namespace.JSDocParsingMode.ParseNone }, version, false,',
      ],
      ["var ts = require('./typescript');", "import * as ts__namespace from './typescript.js';"],
      [/^var ts__namespace = .*$/m, ''],
      [/^var (\S+) = require\('([^']+)'\);$/gm, "import * as $1 from '$2';"],
      [/^exports\.\w+ = .*$/gm, ''],
      [
        /^Object\.defineProperty\(exports, "\w+", \{\n.*\n\s*get: function \(\) \{ return ts\.\w+; \}\n\}\);$/gm,
        '',
      ],
      [/^Object\.defineProperty\(exports, '__esModule'.*$/gm, '', 0],
    ],
  )
  // What TypeScript calls a namespace fills its exported object itself.
  const namespaces = [...code.matchAll(/\(exports\.(\w+) \|\| \(exports\.\w+ = \{\}\)\)/g)].map(
    ([, name]) => name,
  )
  return [
    `const exports = {};\n${body}`,
    ...namespaces.map((name) => `const own_${name} = exports.${name};\nexport { own_${name} as ${name} };`),
    "export * as ts from './typescript.js';",
    `export { ${ofCompiler.map(([, name]) => name).join(', ')} } from './typescript.js';`,
    `export { ${exported.map(([, name, local]) => `${local} as ${name}`).join(', ')} };`,
  ].join('\n')
}

function compilerModule(code) {
  const head = code.indexOf('"use strict";')
  const tail = code.indexOf('\n0 && (module.exports = {')
  const list = /^__export\(typescript_exports, \{\n([^}]*)\}\);$/m.exec(code)
  // The server for editors, which stands last and registers itself.
  const server = code.indexOf('\n// src/server/_namespaces/ts.server.ts\n')
  if (head < 0 || tail < 0 || server < 0 || list === null)
    throw new Error('typescript.js looks otherwise than expected')
  const inServer = new Set(
    [...code.slice(server, tail).matchAll(/^(?:var|function) (\w+)/gm)].map(([, name]) => name),
  )
  const body = replaced(code.slice(head, server), [
    [list[0], ''],
    ['module.exports = __toCommonJS(typescript_exports);', ''],
    // What the services register for themselves, and what is made where nobody may ask for it.
    [/^(?=(?:registerCodeFix|registerRefactor|__export)\()/gm, '/* @__PURE__ */ '],
    [/^(var \w+ = )(?=(?:new )?[\w.]+\()/gm, '$1/* @__PURE__ */ '],
  ])
  const exported = [...list[1].matchAll(/^\s*(\w+): \(\) => (\w+),?$/gm)].map(([, name, local]) =>
    name === 'createLanguageService'
      ? `noService as ${name}`
      : unneeded.has(name) || inServer.has(local)
        ? `missing as ${name}`
        : `${local} as ${name}`,
  )
  return `const __filename = '';
${body}
function noService() { return {}; }
function missing() { throw new Error('this part of the compiler is left out'); }
export { ${exported.join(', ')} };`
}

/** Replaces each; one that is not there means that the package has changed. */
function replaced(code, pairs) {
  return pairs.reduce((text, [from, to, least = 1]) => {
    const result = text.replace(from, to)
    if (result === text && least > 0) throw new Error(`ts-morph looks otherwise than expected: no ${from}`)
    return result
  }, code)
}

/** The notice at the head of the compiler, whose licence asks for it. */
export function compilerNotice(folder) {
  const text = readFileSync(join(folder, '@ts-morph', 'common', 'dist', 'typescript.js'), 'utf8')
  const end = text.indexOf('*/')
  return `TypeScript, in @ts-morph/common\n\n${text.slice(text.indexOf('/*'), end + 2)}\n`
}
