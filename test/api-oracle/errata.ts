import { readFileSync } from 'node:fs'

/** `function parameter what` → what is true, as JSON. */
export type Errata = ReadonlyMap<string, string>

/**
 * What GIR files say wrongly, each with the sentence of the same file's documentation that says otherwise:
 * `namespace, function, parameter, what, truth, reason`, with tabs between them.
 */
export function readErrata(file: URL): Errata {
  const lines = readFileSync(file, 'utf8').split('\n')
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [, name, place, what, truth = ''] = line.split('\t')
        return [`${name} ${place} ${what}`, truth]
      }),
  )
}
