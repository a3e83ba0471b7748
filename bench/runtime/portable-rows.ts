import { join } from 'node:path'
import type { EntryClass, works } from './field-work.ts'
import { makeModule, sourceFolder } from './make-module.ts'
import type { Row } from './measure.ts'

/** Of one row. */
const calls = 100_000

/**
 * The fields of a record that targets lay out in different ways, through the module for this target alone and
 * the one for all of them, which chooses a class when it loads.
 */
export async function portableRows(): Promise<Row[]> {
  const header = join(sourceFolder, 'differing.h')
  const words = [header, '--lib', 'differing']
  const own = await prepared('own', await makeModule('differing', words))
  const portable = await prepared(
    'portable',
    await makeModule('differing-all', [...words, '--target', 'all']),
  )
  return Object.keys(own).map((name) => ({
    name,
    calls,
    ways: { 'one target': own[name]!, portable: portable[name]! },
  }))
}

/** The work over a module's class: by code of its own, as V8 makes code for the classes that it has seen. */
async function prepared(
  name: string,
  module: string,
): Promise<Readonly<Record<string, (times: number) => unknown>>> {
  const { entry } = (await import(module)) as { entry: EntryClass }
  const code = new URL(`field-work.js?${name}`, import.meta.url).href
  const { works: own } = (await import(code)) as { works: typeof works }
  return Object.fromEntries(Object.entries(own).map(([work, prepare]) => [work, prepare(entry)]))
}
