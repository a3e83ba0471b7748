import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileC } from '../compile-c.ts'
import { generateText } from '../generated-module.ts'
import { plainJavaScript } from '../plain-javascript.ts'
import { withCollections } from './with-collections.ts'

/** The lifetimes' program and its module, in which the collector may run between any two statements. */
export interface CollectingProgram {
  readonly folder: string
  readonly program: string
  readonly module: string
  remove(): void
}

/** Compiles the library, and makes the program: the runtime's statements are apart from one another too. */
export async function collectingProgram(): Promise<CollectingProgram> {
  const asItIs = ['test/runtime/lifetimes/collect.ts', 'test/random.ts']
  const javascript = plainJavaScript((text, file, root) =>
    asItIs.includes(file)
      ? text
      : withCollections(text, pathToFileURL(join(root, 'test/runtime/lifetimes/collect.js')).href),
  )
  const library = compileC('lifetimes/graph.c', 'graph')
  const header = fileURLToPath(new URL('graph.h', import.meta.url))
  for (const file of asItIs) javascript.add(file)
  return {
    folder: javascript.folder,
    program: javascript.add('test/runtime/lifetimes/program.ts'),
    module: javascript.write('graph.ts', await generateText([header, '--lib', library.path])),
    remove() {
      javascript.remove()
      library.remove()
    },
  }
}
