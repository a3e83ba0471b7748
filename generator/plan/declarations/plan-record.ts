import { resolverOf } from '../../layout/lay-out.ts'
import { sizeAndAlignmentOf } from '../../layout/record-layout.ts'
import type { RecordDeclaration } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { HandlePlan, RecordPlan } from '../binding-plan.ts'
import type { PlanContext } from '../plan-context.ts'
import { planFields } from './plan-fields.ts'

/** null for a record that nothing names. */
export function planRecord(
  declaration: RecordDeclaration,
  context: PlanContext,
): HandlePlan | RecordPlan | null {
  const { names, spelling, binder } = context
  const name = names.records.get(declaration.id)
  if (name === undefined) return null
  const spelled = declaration.typedefName ?? spelling.tag(declaration) ?? name
  const cName = spelled.startsWith('__typeof__') ? name : spelled
  return binder.isOpaque(declaration.id)
    ? planHandle(declaration, name, cName, context)
    : planCompleteRecord(declaration, name, cName, context)
}

function planHandle(
  { id, comment, location, attributes }: RecordDeclaration,
  name: string,
  cName: string,
  { names, ownership, docs, headerOf }: PlanContext,
): HandlePlan {
  const makers = [...ownership.makers.values()].filter((maker) => maker.record === id)
  const frees = [...new Set(makers.map((maker) => maker.freedBy))]
  const links = frees.flatMap((f) => (names.functions.has(f) ? [`{@link ${names.functions.get(f)}}`] : []))
  const freed = links.length === 0 ? '' : ` Freed by ${links.join(', ')}.`
  return {
    kind: 'handle',
    name,
    cName,
    header: headerOf(location.file),
    freeWhenCollected: makers.some((maker) => maker.collected),
    doc: docs.lines({
      name,
      comment,
      location,
      deprecated: attributes.deprecated,
      facts: [`\`${cName}\`: a handle.${freed}`],
      declaration: null,
    }),
  }
}

function planCompleteRecord(
  declaration: RecordDeclaration,
  name: string,
  cName: string,
  context: PlanContext,
): RecordPlan {
  const { layouts, docs, headerOf } = context
  const { id, recordKind, comment, location, attributes } = declaration
  const layout = layouts.records.get(id)!
  const fields = planFields(declaration, context)
  const last = fields.at(-1)
  const flexible = last?.type.kind === 'array' && last.type.length === null
  const size = flexible
    ? `\`${cName}\`, ${layout.size} bytes: \`new ${name}({}, length)\` has room for \`length\` ${last.name}.`
    : `\`${cName}\`, ${layout.size} bytes`
  return {
    kind: 'record',
    recordKind,
    name,
    cName,
    header: headerOf(location.file),
    size: layout.size,
    alignment: layout.alignment,
    flexible: flexible ? elementSize(declaration, context) : 0,
    fields,
    doc: docs.lines({
      name,
      comment,
      location,
      deprecated: attributes.deprecated,
      facts: [size],
      declaration: null,
    }),
  }
}

/** The size of a flexible array member's element, bytes. */
function elementSize({ fields }: RecordDeclaration, { unit, target }: PlanContext): number {
  const type = resolveType(fields?.at(-1)?.type ?? { kind: 'void' }, unit)
  const element = type?.kind === 'array' ? type.element : { kind: 'void' as const }
  return sizeAndAlignmentOf(element, resolverOf(unit), target)?.size ?? 0
}
