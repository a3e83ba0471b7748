import type { Tagged, TagSpelling } from './c-type-name.ts'
import type { TranslationUnit } from './translation-unit.ts'
import type { CType } from './types.ts'

/**
 * Spells every record and enum of a unit, those without tag and typedef name by the way C reaches them:
 * `__typeof__(((struct stat *)0)->pair)` for a member's, `__typeof__(origin)` for a variable's,
 * `__typeof__(*(PAIR)0)` where only a typedef of a pointer leads there.
 *
 * @param hidden those whose tags a macro hides: they are spelled in the same way, by a function that returns
 * them too
 */
export function tagSpelling(unit: TranslationUnit, hidden: ReadonlySet<string> = none): TagSpelling {
  const found = new Map<string, string>()
  const visited = new Set<string>()

  const nameOf = ({ id, cName }: Tagged): string | null => (hidden.has(id) ? null : cName)

  /** `expression` denotes an object of this type: what unnamed records does it lead to? */
  const follow = (type: CType, expression: string): void => {
    switch (type.kind) {
      case 'pointer':
        follow(type.pointee, `*${expression}`)
        return
      case 'array':
        follow(type.element, `${subscriptable(expression)}[0]`)
        return
      case 'enum':
        if (nameOf(type) === null && !found.has(type.id)) found.set(type.id, `__typeof__(${expression})`)
        return
      case 'record':
        if (nameOf(type) !== null || found.has(type.id)) return
        found.set(type.id, `__typeof__(${expression})`)
        followFields(type.id, (member) => `${subscriptable(expression)}.${member}`)
        return
      default:
        return
    }
  }

  const followFields = (id: string, memberOf: (member: string) => string): void => {
    if (visited.has(id)) return
    visited.add(id)
    for (const field of unit.records.get(id)?.fields ?? []) {
      // `typeof` takes no bit-field.
      if (field.kind === 'bit-field') continue
      if (field.name !== null) follow(field.type, memberOf(field.name))
      else if (field.type.kind === 'record') followFields(field.type.id, memberOf)
    }
  }

  for (const record of unit.records.values()) {
    const name = nameOf(record)
    if (name !== null) followFields(record.id, (member) => `((${name} *)0)->${member}`)
  }
  for (const typedef of unit.typedefs.values()) follow(typedef.type, `(*(${typedef.name} *)0)`)
  for (const variable of unit.variables) follow(variable.type, variable.name)

  if (hidden.size > 0) {
    for (const { name, type } of unit.functions)
      if (type.parameters.length === 0) follow(type.result, `${name}()`)
  }

  return { tag: (tagged) => unqualified(nameOf(tagged), unit) ?? found.get(tagged.id) ?? null }
}

/**
 * `typedef const struct { … } T` names a qualified type; as the value of an expression it has none (N1570
 * 6.3.2.1p2).
 */
function unqualified(name: string | null, { typedefs }: TranslationUnit): string | null {
  if (name === null) return null
  const type = typedefs.get(name)?.type
  const isQualified = type?.const || type?.volatile || type?.atomic
  return isQualified ? `__typeof__((0, *(${name} *)0))` : name
}

const none: ReadonlySet<string> = new Set()

/** A postfix operator binds before `*` (N1570 6.5.2, 6.5.3). */
function subscriptable(expression: string): string {
  return expression.startsWith('*') ? `(${expression})` : expression
}

/**
 * Outside of the parameter list that declares it, a record has no name, even if another one has the same tag.
 */
export function globalSpelling(unit: TranslationUnit): TagSpelling {
  const { tag } = tagSpelling(unit)
  return {
    tag: (tagged) => (tagged.local || unit.records.get(tagged.id)?.local ? null : tag(tagged)),
    noreturn: true,
  }
}
