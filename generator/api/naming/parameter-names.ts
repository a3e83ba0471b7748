import { isTaken } from '../../plan/naming/reserved-words.ts'
import { singular } from '../facts/names/plurals.ts'

/** A parameter to be named. */
interface Named {
  readonly name: string
  readonly cName: string
  /** The class of the object that it is, or leads to; null for anything else. */
  readonly className: string | null
  /** It is several of them. */
  readonly isSeveral?: boolean
}

/**
 * How the parameters of an idiomatic function are called: as in C, without underscores before, and where C
 * gives no name after the class: `entry`, `values`.
 *
 * @param used what else is called in its body
 */
export function parameterNames(
  parameters: readonly Named[],
  used: (name: string) => boolean = () => false,
): string[] {
  const taken = new Set(parameters.map(({ name }) => name))
  return parameters.map((parameter) => {
    const wanted = wantedName(parameter)
    const isFree = !taken.has(wanted) && !isTaken(wanted) && !used(wanted)
    if (wanted === parameter.name || wanted === '' || !isFree) return parameter.name
    taken.add(wanted)
    return wanted
  })
}

function wantedName({ name, cName, className, isSeveral = false }: Named): string {
  if (!/^argument\d+$/.test(cName)) return name.replace(/^_+(?=[A-Za-z])/, '')
  if (className === null) return name
  const isAcronym = /^[A-Z\d]+$/.test(className)
  const own = isAcronym ? className.toLowerCase() : className[0]!.toLowerCase() + className.slice(1)
  return isSeveral && singular(own) === own ? `${own}s` : own
}
