import { StructureKind } from 'ts-morph'
import type { ApiFlags } from '../../api/plan/api-module.ts'
import type { ConstantPlan } from '../../plan/binding-plan.ts'
import { object } from '../../typescript/expressions.ts'
import { booleanType, named, runtimeType } from '../../typescript/types.ts'
import { indentWidth } from '../print/print-document.ts'
import { typeText } from '../print/type-document.ts'
import { documentation } from '../structures/documentation.ts'
import type { StatementGroup } from '../structures/statement-groups.ts'
import { pureConstant } from '../structures/variable-structure.ts'
import { rawMember } from './call-names.ts'

/** The table of a type of flags. */
export function flagTable(type: string): string {
  return `$${type}`
}

/**
 * The type of an object of flags, and what each is:
 *
 *     export interface OpenFlagsOptions { readonly readonly?: boolean; … }
 *     const $OpenFlagsOptions = { readonly: $raw.SQLITE_OPEN_READONLY, … };
 */
export function flagGroups({ type, family, members }: ApiFlags): StatementGroup[] {
  const table = object(
    members.map(({ name, constant }) => ({ name, value: rawMember(constant.name) })),
    members.length > 0,
  )
  return [
    [
      {
        kind: StructureKind.Interface,
        docs: [
          `Flags by their names: those that are true are set. As numbers they are in {@link ${family}}.`,
        ],
        isExported: true,
        name: type,
        properties: members.map(({ name, constant }) => ({
          name,
          type: typeText(booleanType),
          isReadonly: true,
          hasQuestionToken: true,
          docs: documentation(docOf(constant), indentWidth),
        })),
      },
    ],
    [pureConstant(flagTable(type), table, runtimeType('FlagTable', named(type)))],
  ]
}

function docOf({ doc, name }: ConstantPlan): string[] {
  return [...doc, ...(doc.length === 0 ? [] : ['']), `C: {@link raw.${name}}.`]
}
