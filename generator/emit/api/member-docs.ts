import type { ApiMember } from '../../api/plan/api-member.ts'

/**
 * What is said of a method: the raw function's own words, and of one that is made of others what it does with
 * them.
 *
 * @param className of the class that has it
 */
export function memberDoc(member: ApiMember, className: string): readonly string[] {
  const link = (method: string): string => `{@link ${className}.${method}}`
  switch (member.kind) {
    case 'function':
      return member.doc
    case 'variant': {
      const names = member.cases.flatMap(({ method }) => method?.name ?? [])
      const methods = [...new Set(names)].map(link).join(', ')
      return member.form === 'read'
        ? [`What there is, by what ${link(member.tag ?? '')} says: ${methods}.`]
        : [`By what the value is: ${methods}.`]
    }
    case 'properties':
      return member.direction === 'in'
        ? [`Sets properties by ${link(member.through.name)}, in the order in which they are given.`]
        : [`One of the properties that ${link(member.through.name)} tells.`]
    case 'row':
      return ['The values that there are now, by their names.']
    case 'items':
      return [`Goes through what ${link(member.item.name)} gives, from the first to the last.`]
    case 'iterator': {
      const { next, row, release, isAsync } = member
      const what =
        row === null ? `what ${link(next.name)} gives` : `the rows that ${link(next.name)} leads to`
      return [
        `Goes through ${what}, until there is no more.`,
        ...(isAsync ? ['Each call runs on another thread.'] : []),
        ...(release === null ? [] : [`Ending early calls ${link(release)}.`]),
      ]
    }
  }
}
