import { cDeclaration } from '../../model/c-type-name.ts'
import type { EnumDeclaration, TypedefDeclaration } from '../../model/declarations.ts'
import type { AliasPlan, EnumPlan, FunctionTypePlan } from '../binding-plan.ts'
import type { PlanContext } from '../plan-context.ts'
import { exactNumber } from '../types/exact-number.ts'

/** The constants of an enum, and the alias of their type. */
export function planEnum(
  declaration: EnumDeclaration,
  { names, docs, spelling, headerOf }: PlanContext,
): EnumPlan {
  const { id, comment, location, attributes, constants } = declaration
  const name = names.enums.get(id) ?? null
  const header = headerOf(location.file)
  const cName = spelling.tag(declaration) ?? 'enum'
  return {
    kind: 'enum',
    name,
    cName,
    underlying: declaration.underlying ?? 'unsigned int',
    header,
    constants: constants.map((constant) => ({
      kind: 'constant',
      name: names.constants.get(constant.name)!,
      value: exactNumber(constant.value),
      hexadecimal: constant.hexadecimal === true,
      header,
      doc: docs.text(constant.name, constant.comment, constant.attributes?.deprecated),
    })),
    doc: docs.lines({
      name: name ?? '',
      comment,
      location,
      facts: name === null ? [] : [`\`${cName}\``],
      declaration: null,
      deprecated: attributes.deprecated,
    }),
  }
}

/** null where the typedef only names a record or an enum: the class or alias bears its name. */
export function planTypedef(
  declaration: TypedefDeclaration,
  { names, binder, docs, spelling, headerOf }: PlanContext,
): AliasPlan | FunctionTypePlan | null {
  const { name: cName, comment, location, attributes } = declaration
  const name = names.typedefs.get(cName)
  if (name === undefined) return null
  const header = headerOf(location.file)
  const doc = docs.lines({
    name: cName,
    comment,
    location,
    declaration: cDeclaration(declaration, spelling),
    deprecated: attributes.deprecated,
  })
  const type = binder.bind({ kind: 'typedef', name: cName }, cName)
  const signature = type.kind === 'callback' && type.name === name ? binder.signatureOf(name) : undefined
  if (signature !== undefined) return { kind: 'function-type', name, cName, header, signature, doc }
  return { kind: 'alias', name, cName, header, type, doc }
}
