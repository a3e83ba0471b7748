import type { FunctionDeclaration } from '../../model/declarations.ts'
import type { FunctionFacts } from './function-facts.ts'

/** Of each fact what the first of several sources says that says something. */
export function mergeFacts(
  { name, type }: FunctionDeclaration,
  sources: readonly (FunctionFacts | null)[],
): FunctionFacts {
  const known = sources.filter((source) => source !== null)
  const first = <T>(pick: (source: FunctionFacts) => T | null | undefined): T | null => {
    for (const source of known) {
      const found = pick(source)
      if (found !== null && found !== undefined) return found
    }
    return null
  }
  return {
    function: name,
    parameters: type.parameters.map((_, index) => ({
      direction: first(({ parameters }) => parameters[index]?.direction),
      length: first(({ parameters }) => parameters[index]?.length),
      nullable: first(({ parameters }) => parameters[index]?.nullable),
      nullableValue: first(({ parameters }) => parameters[index]?.nullableValue),
      closure: first(({ parameters }) => parameters[index]?.closure),
    })),
    result: {
      nullable: first(({ result }) => result.nullable),
      length: first(({ result }) => result.length),
      text: first(({ result }) => result.text),
    },
    // What an error is put into is more than a result that says that there is one.
    status:
      first(({ status }) => (status?.value.kind === 'error' ? status : null)) ??
      first(({ status }) => status),
    next: first(({ next }) => next),
  }
}
