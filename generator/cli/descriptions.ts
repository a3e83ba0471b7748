import type { FoundDescription } from '../config/descriptions/description.ts'
import { descriptionsBeside, namedDescription } from '../config/descriptions/find-descriptions.ts'
import { loadConfigurationFile } from '../config/load.ts'
import type { Mistake } from '../config/mistake.ts'
import type { ModuleRequest } from '../request/request.ts'
import { shownPath } from './output/shown-path.ts'
import type { Problem } from './problem.ts'

/**
 * What files say of a request's headers, the strongest first.
 *
 * @param named the files and packages of `extends`, of which the last is the strongest; null: what lies
 * beside the module, the configuration or a header is taken
 * @param folder that paths start from
 */
export async function descriptionsFor(
  named: readonly string[] | null,
  folder: string,
  request: ModuleRequest,
): Promise<
  { readonly descriptions: readonly FoundDescription[] } | { readonly problems: readonly Problem[] }
> {
  const problems: Problem[] = []
  const files =
    named === null
      ? descriptionsBeside(request)
      : named.toReversed().flatMap((given) => {
          const file = namedDescription(given, folder)
          if (file === null) problems.push(missing(given, folder))
          return file ?? []
        })
  const descriptions: FoundDescription[] = []
  for (const path of files) {
    const file = shownPath(path)
    const read = await readDescription(file, named !== null)
    if ('problems' in read) problems.push(...read.problems)
    else descriptions.push(read)
  }
  return problems.length === 0 ? { descriptions } : { problems }
}

function missing(given: string, folder: string): Problem {
  const message = `extends: there is no description ${given}`
  return { message, hint: `Looked for that file in ${shownPath(folder)}, and for a package that has it` }
}

async function readDescription(
  file: string,
  isNamed: boolean,
): Promise<FoundDescription | { readonly problems: readonly Problem[] }> {
  let value: unknown
  try {
    value = await loadConfigurationFile(file)
  } catch (error) {
    const message = `${file} cannot be read: ${(error as Error).message}`
    return { problems: [{ message, hint: 'A description is JSON, or TypeScript that exports one' }] }
  }
  // The schema and its library are loaded where there is a description.
  const { validateDescription } = await import('../config/validate.ts')
  const validated = validateDescription(value)
  if ('description' in validated) return { file, isNamed, description: validated.description }
  return { problems: await problemsIn(file, validated.mistakes) }
}

/** Mistakes in a configuration, or a description, with where they stand in the file. */
export async function problemsIn(file: string, mistakes: readonly Mistake[]): Promise<Problem[]> {
  const { placeOfKey } = await import('../config/place-in-file.ts')
  return await Promise.all(
    mistakes.map(async ({ key, path, message, hint }) => {
      const place = await placeOfKey(file, path)
      const where = place === null ? '' : `:${place.line}:${place.column}`
      return { message: `${shownPath(file)}${where}: ${key}: ${message}`, hint }
    }),
  )
}
