import {
  type ClassDeclarationStructure,
  type ConstructorDeclarationStructure,
  type ExportDeclarationStructure,
  type FunctionDeclarationStructure,
  type GetAccessorDeclarationStructure,
  type ImportDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  StructureKind,
} from 'ts-morph'
import type { ApiFunction } from '../../api/plan/api-function.ts'
import type { ApiMember } from '../../api/plan/api-member.ts'
import type {
  ApiClass,
  ApiConstants,
  ApiError,
  ApiField,
  ApiModule,
  ApiVerdicts,
} from '../../api/plan/api-module.ts'
import type { ConstantPlan } from '../../plan/binding-plan.ts'
import {
  call,
  type Expression,
  member,
  name,
  object,
  runtimeCall,
  runtimeName,
  text,
} from '../../typescript/expressions.ts'
import { does, returns, type Statement } from '../../typescript/statements.ts'
import { named, nullable, optional, runtimeType, type TypeTree } from '../../typescript/types.ts'
import { resultType } from '../forms/form-types.ts'
import { expressionDocument } from '../print/expression-document.ts'
import { indentWidth, ownLine, printDocument } from '../print/print-document.ts'
import { statementDocument } from '../print/statement-document.ts'
import { typeDocument, typeText } from '../print/type-document.ts'
import { documentation } from '../structures/documentation.ts'
import { runtimeImport, specifierIn } from '../structures/import-structures.ts'
import type { ModuleFormat } from '../structures/library-structure.ts'
import { type FunctionParameter, parameterStructures } from '../structures/parameter-structures.ts'
import type { StatementGroup } from '../structures/statement-groups.ts'
import { pureConstant, variableStructure } from '../structures/variable-structure.ts'
import { parametersOf, returnTypeOf } from './api-types.ts'
import { callBody } from './call-body.ts'
import { construct, rawMember } from './call-names.ts'
import {
  itemsBody,
  itemsType,
  iteratorBody,
  iteratorName,
  iteratorParameters,
  iteratorType,
  rowBody,
  rowType,
  variantBody,
  variantParameters,
  variantReturnType,
} from './composed-bodies.ts'
import { flagGroups } from './flag-structures.ts'
import { memberDoc } from './member-docs.ts'
import {
  propertiesBody,
  propertiesParameters,
  propertiesReturnType,
  propertiesTypeParameters,
  propertyGroups,
} from './property-structures.ts'
import { qualifiedType, rawModule } from './qualified-type.ts'
import { usedImports } from './used-imports.ts'
import { verdictTable } from './verdict-check.ts'

/**
 * The idiomatic module, which calls the raw one:
 *
 *     export class Database extends $.Wrapper<$raw.sqlite3> {
 *       static open(filename: $.CStringInput | null): $.Owned<Database> {
 *         const ppDb = new $.Out($raw.sqlite3);
 *         const result = $raw.sqlite3_open(filename, ppDb);
 *         if (result !== $raw.SQLITE_OK) throw …;
 *         return new Database($.present(ppDb.value, 'sqlite3_open')) as $.Owned<Database>;
 *       }
 *     }
 */
export function apiGroups(module: ApiModule, format: ModuleFormat): StatementGroup[] {
  const error = module.error?.name ?? null
  const used = usedImports(module)
  const groups: StatementGroup[] = [
    [
      ...(used.has(runtimeName) ? [runtimeImport(module.runtime)] : []),
      ...rawImports(module.raw, format, used.has(rawModule)),
    ],
    ...(module.error === null ? [] : errorGroups(module.error, module.verdicts)),
    ...module.constants.map((family) => [constantsStructure(family)]),
    ...module.flags.flatMap(flagGroups),
    ...module.classes.flatMap((each) => [
      ...each.members.flatMap((member) => (member.kind === 'properties' ? propertyGroups(member) : [])),
      [classStructure(each, error)],
    ]),
    ...module.functions.map((each) => [functionStructure(each, error)]),
  ]
  return groups
}

function rawImports(
  specifier: string,
  format: ModuleFormat,
  isUsed: boolean,
): (ImportDeclarationStructure | ExportDeclarationStructure)[] {
  const moduleSpecifier = specifierIn(format, specifier)
  return [
    ...(isUsed
      ? [{ kind: StructureKind.ImportDeclaration, namespaceImport: rawModule, moduleSpecifier } as const]
      : []),
    { kind: StructureKind.ExportDeclaration, namespaceExport: 'raw', moduleSpecifier },
  ]
}

function errorGroups(
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

function constantsStructure({ name, pattern, members }: ApiConstants): StatementGroup[number] {
  const value = object(
    members.map((each) => ({ name: each.name, value: literal(each.constant) })),
    true,
  )
  const fixed = { kind: 'as', value, type: named('const') } as const
  return variableStructure({
    name,
    type: null,
    value: fixed,
    isPure: false,
    doc: [`The constants \`${pattern}\`.`],
  })
}

function literal({ value, hexadecimal }: ConstantPlan): Expression {
  return typeof value === 'string' ? text(value) : { kind: 'number', value, radix: hexadecimal ? 16 : 10 }
}

function classStructure(plan: ApiClass, error: string | null): ClassDeclarationStructure {
  const { raw, wraps, doc, members } = plan
  return {
    kind: StructureKind.Class,
    docs: documentation(doc.length === 0 ? [`\`${plan.cName}\`.`] : doc),
    isExported: true,
    name: plan.name,
    extends: typeText(runtimeType('Wrapper', named(`${rawModule}.${raw}`))),
    ctors: wraps === 'record' ? [recordConstructor(raw)] : [],
    getAccessors: plan.fields.map(fieldAccessor),
    methods: members.map((member) => ({
      ...methodStructure(member, error),
      docs: documentation(memberDoc(member, plan.name), indentWidth),
    })),
  }
}

function fieldAccessor({
  name: field,
  raw,
  type,
  className,
  doc,
}: ApiField): OptionalKind<GetAccessorDeclarationStructure> {
  const read = member(member(name('this'), 'raw'), raw)
  const isNullable = type.kind !== 'record'
  const wrapped = className === null ? null : named(className)
  const value =
    wrapped === null
      ? read
      : isNullable
        ? runtimeCall('wrap', name(wrapped.name), read)
        : construct(name(wrapped.name), read)
  const returned =
    wrapped === null ? resultType(qualifiedType(type)) : isNullable ? nullable(wrapped) : wrapped
  return {
    name: field,
    docs: documentation(doc, indentWidth),
    returnType: typeText(returned),
    statements: printed([returns(value)], 2 * indentWidth),
  }
}

/** Of a record without a value given a new one is made; a handle comes from C. */
function recordConstructor(raw: string): OptionalKind<ConstructorDeclarationStructure> {
  const type = named(`${rawModule}.${raw}`)
  const made = printDocument(expressionDocument(construct(rawMember(raw))), ownLine(2 * indentWidth))
  return {
    parameters: [{ name: 'raw', type: typeText(type), initializer: made }],
    statements: printed([does(call(name('super'), name('raw')))], 2 * indentWidth),
  }
}

function methodStructure(member: ApiMember, error: string | null): OptionalKind<MethodDeclarationStructure> {
  switch (member.kind) {
    case 'function':
      return {
        ...method(member.name, parametersOf(member), returnTypeOf(member), callBody(member, error)),
        isStatic: member.place === 'static',
        isAsync: member.isAsync,
      }
    case 'variant':
      return method(member.name, variantParameters(member), variantReturnType(member), variantBody(member))
    case 'properties':
      return {
        ...method(
          member.name,
          propertiesParameters(member),
          propertiesReturnType(member),
          propertiesBody(member),
        ),
        typeParameters: propertiesTypeParameters(member),
      }
    case 'row':
      return method(member.name, [], rowType(member), rowBody(member))
    case 'items':
      return method(member.name ?? '[Symbol.iterator]', [], itemsType(member), itemsBody(member))
    case 'iterator':
      return method(
        iteratorName(member),
        iteratorParameters(member),
        iteratorType(member),
        iteratorBody(member),
      )
  }
}

function method(
  name: string,
  parameters: readonly FunctionParameter[],
  result: TypeTree,
  statements: readonly Statement[],
): OptionalKind<MethodDeclarationStructure> {
  const returnType = typeText(result)
  const around = indentWidth + `static async ${name}(): ${returnType} {`.length
  return {
    name,
    parameters: parameterStructures(parameters, around),
    returnType,
    statements: printed(statements, 2 * indentWidth),
  }
}

function functionStructure(plan: ApiFunction, error: string | null): FunctionDeclarationStructure {
  const returnType = typeText(returnTypeOf(plan))
  const around = `export async function ${plan.name}(): ${returnType} {`.length
  return {
    kind: StructureKind.Function,
    docs: documentation(plan.doc),
    isExported: true,
    isAsync: plan.isAsync,
    name: plan.name,
    parameters: parameterStructures(parametersOf(plan), around),
    returnType,
    statements: printed(callBody(plan, error), indentWidth),
  }
}

function printed(statements: readonly Statement[], indent: number): string[] {
  return statements.map((statement) => printDocument(statementDocument(statement), ownLine(indent)))
}
