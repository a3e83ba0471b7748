import {
  type ClassDeclarationStructure,
  type ConstructorDeclarationStructure,
  type GetAccessorDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  StructureKind,
} from 'ts-morph'
import type { ApiMember } from '../../api/plan/api-member.ts'
import type { ApiClass, ApiField } from '../../api/plan/api-module.ts'
import { call, member, name, runtimeCall } from '../../typescript/expressions.ts'
import { does, returns, type Statement } from '../../typescript/statements.ts'
import { named, nullable, runtimeType, type TypeTree } from '../../typescript/types.ts'
import { resultType } from '../forms/form-types.ts'
import { expressionDocument } from '../print/expression-document.ts'
import { indentWidth, ownLine, printDocument } from '../print/print-document.ts'
import { statementDocument } from '../print/statement-document.ts'
import { typeText } from '../print/type-document.ts'
import { documentation } from '../structures/documentation.ts'
import { type FunctionParameter, parameterStructures } from '../structures/parameter-structures.ts'
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
import { memberDoc } from './member-docs.ts'
import {
  propertiesBody,
  propertiesParameters,
  propertiesReturnType,
  propertiesTypeParameters,
} from './property-structures.ts'
import { qualifiedType, rawModule } from './qualified-type.ts'

/** A class of an idiomatic module: its properties, and its functions as methods. */
export function classStructure(plan: ApiClass, error: string | null): ClassDeclarationStructure {
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

/** Statements as text, for bodies that are indented by so many spaces. */
export function printed(statements: readonly Statement[], indent: number): string[] {
  return statements.map((statement) => printDocument(statementDocument(statement), ownLine(indent)))
}
