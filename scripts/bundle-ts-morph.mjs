// Makes one small file of ts-morph and the compiler in it, for the thread that prints modules.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

const entry = '\0ts-morph-for-the-thread'

/**
 * Nobody steps through it, and reading and compiling nine megabytes takes longer than most headers: comments, spaces and long
 * names go, and so do the declarations of the standard library, two megabytes of text, since modules are not type-checked here.
 *
 * @param output the file
 * @param plugins that note what is in it
 */
export async function bundleTsMorph(output, plugins) {
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry ? `import all from 'ts-morph'\nexport const { ${names.join(', ')} } = all` : null,
      },
      withoutLibraryDeclarations,
      ...plugins,
    ],
  })
  const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } }
  await bundle.write({ file: output, format: 'esm', minify })
  await bundle.close()
  const notice = '/*! ts-morph and TypeScript, minified. Licences: the file LICENSES beside this one. */\n'
  writeFileSync(output, notice + readFileSync(output, 'utf8'))
}

const withoutLibraryDeclarations = {
  name: 'without-library-declarations',
  transform(code, id) {
    if (!id.endsWith(join('@ts-morph', 'common', 'dist', 'ts-morph-common.js'))) return null
    const start = code.indexOf('const libFiles = [')
    const end = code.indexOf('\n    }];', start)
    if (start < 0 || end < 0) throw new Error(`${id} has its library declarations elsewhere than expected`)
    return `${code.slice(0, start)}const libFiles = [];${code.slice(end + '\n    }];'.length)}`
  },
}

/** The notice at the head of the compiler, whose licence asks for it. */
export function compilerNotice(folder) {
  const text = readFileSync(join(folder, '@ts-morph', 'common', 'dist', 'typescript.js'), 'utf8')
  const end = text.indexOf('*/')
  return `TypeScript, in @ts-morph/common\n\n${text.slice(text.indexOf('/*'), end + 2)}\n`
}
