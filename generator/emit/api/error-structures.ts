import { StructureKind } from 'ts-morph'
import type { ApiError, ApiVerdicts } from '../../api/plan/api-module.ts'
import { type Expression, object } from '../../typescript/expressions.ts'
import { named, optional, runtimeType, type TypeTree } from '../../typescript/types.ts'
import { resultType } from '../forms/form-types.ts'
import { indentWidth, printDocument } from '../print/print-document.ts'
import { typeDocument, typeText } from '../print/type-document.ts'
import { documentation } from '../structures/documentation.ts'
import type { StatementGroup } from '../structures/statement-groups.ts'
import { pureConstant } from '../structures/variable-structure.ts'
import { rawMember } from './call-names.ts'
import { qualifiedType } from './qualified-type.ts'
import { verdictTable } from './verdict-check.ts'

/** The class of errors that a module throws, with the names of its codes. */
export function errorGroups(
  { name, codes: own, isOpen, details: ownDetails }: ApiError,
  verdicts: readonly ApiVerdicts[],
): StatementGroup[] {
  const codes = [...own, ...verdicts.flatMap((each) => each.codes)]
  const details = [...ownDetails, ...verdicts.flatMap((each) => each.details)]
  const table = (names: readonly string[]): Expression =>
    object(
      names.map((code) => ({ name: code, value: rawMember(code) })),
      names.length > 0,
    )
  const byVerdict = verdicts.map((each) => ({ name: each.by, value: table(each.codes) }))
  const code = named(codes.length === 0 || isOpen ? 'string' : `${name}Code`)
  return [
    [pureConstant('$codes', table(own))],
    ...(byVerdict.length === 0 ? [] : [[pureConstant(verdictTable, object(byVerdict, true))]]),
    ...(codes.length === 0 ? [] : [[codesStructure(code.name, codes)]]),
    [
      {
        kind: StructureKind.Class,
        docs: ['What a function of the library throws where it fails.'],
        isExported: true,
        name,
        extends: typeText(runtimeType('LibraryError', code)),
        properties: details.map((detail) => ({
          name: detail.name,
          type: typeText(optional(resultType(qualifiedType(detail.type)))),
          isReadonly: true,
          hasDeclareKeyword: true,
          docs: documentation([`C: {@link raw.${detail.function}}.`], indentWidth),
        })),
      },
    ],
  ]
}

function codesStructure(name: string, codes: readonly string[]): StatementGroup[number] {
  const members = codes.map((value): TypeTree => ({ kind: 'text', value }))
  const place = { column: `export type ${name} = ;`.length, indent: indentWidth, given: indentWidth }
  return {
    kind: StructureKind.TypeAlias,
    docs: ['Which failure it was: the name of the constant that the function returned.'],
    isExported: true,
    name,
    type: printDocument(typeDocument({ kind: 'union', members }), { ...place, following: 1 }),
  }
}
