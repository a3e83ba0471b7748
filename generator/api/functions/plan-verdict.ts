import { fitsPattern, valueOfLastFit } from '../../name-patterns.ts'
import type { FunctionPlan } from '../../plan/binding-plan.ts'
import type { ApiContext } from '../api-context.ts'
import type { ApiFunction, ApiVerdict } from '../plan/api-function.ts'
import type { ApiVerdicts } from '../plan/api-module.ts'
import { codesAround } from './plan-check.ts'

/** What another function says of the result, where that tells a failure: `PQresultStatus(PQexec(…))`. */
export function planVerdict({ cName }: FunctionPlan, { options, functions }: ApiContext): ApiVerdict | null {
  const given = valueOfLastFit(options.verdicts, (pattern) => fitsPattern(cName, pattern))
  const by = functions.get(given?.by ?? '')
  if (given === undefined || by === undefined) return null
  const message = functions.get(given.message ?? '')
  const details = Object.entries(given.details ?? {}).flatMap(([name, said]) => {
    const [, called = said, list = ''] = /^(\w+)\((.*)\)$/.exec(said) ?? []
    const told = functions.get(called)
    const constants = list.split(',').flatMap((constant) => constant.trim() || [])
    return told === undefined ? [] : [{ name, function: told.name, constants, type: told.signature.result }]
  })
  const worded =
    message === undefined
      ? null
      : { function: message.name, isPointer: message.signature.result.kind === 'pointer' }
  return { by: by.name, successes: given.success, message: worded, details }
}

/** Of all functions: the constants of each kind of verdict. */
export function verdictsOf(functions: readonly ApiFunction[], context: ApiContext): ApiVerdicts[] {
  const known = new Map<string, ApiVerdicts>()
  for (const { verdict } of functions) {
    const [success] = verdict?.successes ?? []
    if (verdict === null || success === undefined || known.has(verdict.by)) continue
    known.set(verdict.by, {
      by: verdict.by,
      codes: codesAround(success, context),
      details: verdict.details,
    })
  }
  return [...known.values()]
}
