import { fitsPattern, fitsPlace, valueOfLastFit } from '../../name-patterns.ts'
import type { FunctionPlan } from '../../plan/binding-plan.ts'
import type { ApiContext } from '../api-context.ts'
import type { ApiConstants, ApiFlags } from '../plan/api-module.ts'
import { camelCase } from './names.ts'

type Family = Pick<ApiContext, 'constants' | 'options'>

/** The objects of constants that the configuration wants; one of which there is no constant is none. */
export function constantFamilies(context: Family): ApiConstants[] {
  return Object.keys(context.options.constants).flatMap((name) => familyOf(name, context) ?? [])
}

/** An object of constants: their names lose what the pattern begins with. */
function familyOf(name: string, { constants, options }: Family): ApiConstants | null {
  const pattern = options.constants[name]
  if (pattern === undefined) return null
  const start = pattern.search(/[*?[{]/)
  const prefix = start < 0 ? '' : pattern.slice(0, start)
  const members = constants.flatMap((constant) => {
    if (!fitsPattern(constant.name, pattern)) return []
    const rest = constant.name.slice(prefix.length)
    const isName = constant.name.startsWith(prefix) && /^[A-Za-z_$]/.test(rest)
    return [{ name: isName ? rest : constant.name, constant }]
  })
  return members.length === 0 ? null : { name, pattern, members }
}

/** The flags that a parameter takes by their names; null where the configuration says of none. */
export function flagsOf({ cName, signature }: FunctionPlan, index: number, context: Family): ApiFlags | null {
  const { type, cName: parameter } = signature.parameters[index]!
  if (type.kind !== 'integer' && type.kind !== 'enum' && type.kind !== 'chosen-integer') return null
  const enumName = type.kind === 'enum' ? type.name : type.kind === 'integer' ? null : type.enumName
  const family = valueOfLastFit(
    context.options.flags,
    (pattern) =>
      fitsPlace(`${cName}.${parameter}`, pattern) || (enumName !== null && fitsPattern(enumName, pattern)),
  )
  const found = family === undefined ? null : familyOf(family, context)
  if (found === null) return null
  // One that is zero sets nothing, whether it is named or not.
  const members = found.members.flatMap(({ name, constant }) =>
    typeof constant.value === 'number' && constant.value !== 0
      ? [{ name: camelCase(name.toLowerCase()), constant }]
      : [],
  )
  return { type: `${found.name}Options`, family: found.name, members }
}
