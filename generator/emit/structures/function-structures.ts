import { type FunctionDeclarationStructure, StructureKind } from 'ts-morph'
import type { FunctionPlan, Presence, TranslatedChoice } from '../../plan/binding-plan.ts'
import type { BoundSignature } from '../../plan/types/bound-type.ts'
import { call, type Expression, name, nullValue } from '../../typescript/expressions.ts'
import { does, returns, type Statement } from '../../typescript/statements.ts'
import { type ArrayType, nullable, runtimeType, type TypeTree, withoutNull } from '../../typescript/types.ts'
import { acceptedType, parameterType, resultType } from '../forms/form-types.ts'
import { translatedBody } from '../forms/translated-body.ts'
import { indentWidth, ownLine, printDocument } from '../print/print-document.ts'
import { statementDocument } from '../print/statement-document.ts'
import { typeText } from '../print/type-document.ts'
import { choice, presenceCall } from './choices.ts'
import { declareCall, signatureExpression } from './declare-call.ts'
import { documentation } from './documentation.ts'
import { functionBody } from './function-body.ts'
import { shimDeclare } from './library-structure.ts'
import { type FunctionParameter, parameterStructures } from './parameter-structures.ts'
import type { StatementGroup } from './statement-groups.ts'
import { pureConstant } from './variable-structure.ts'

/**
 * A function: its declaration, by which the runtime binds the symbol at the first call, and the body that
 * binds, checks the arguments and calls.
 *
 *     int add(int a, int b);
 *
 *     const $add = $declare(add, 'add');
 *
 *     export function add(a: number, b: number): number {
 *       const call = $add.call ?? $add.bind([$.int, { a: $.int, b: $.int }]);
 *       return call($.toInt(a, 'add', 'a'), $.toInt(b, 'add', 'b'));
 *     }
 *
 * The types stand in the body, which an engine reads over when it loads the module and compiles when the
 * function is called first.
 */
export function functionStructures(
  plan: FunctionPlan,
  checked: boolean,
  declare: Expression,
  presence: Presence,
): StatementGroup {
  if (plan.implementation.kind === 'translated') {
    const where = presence.get(plan.name)
    const refusal = where === undefined ? [] : [does(presenceCall('only', plan.name, where, nullValue))]
    const translated = translatedBody(plan, plan.implementation.variants, checked)
    return [functionStructure(plan, [...refusal, ...translated])]
  }
  if (plan.implementation.kind === 'translated-choice') {
    return chosenFunctionStructures(plan, plan.implementation.choices, checked, presence)
  }
  const declareWith = plan.implementation.kind === 'shim' ? shimDeclare : declare
  const signature = signatureExpression(plan, presence)
  return [
    pureConstant(`$${plan.name}`, declareCall(plan, declareWith, signature)),
    functionStructure(plan, functionBody(plan, checked, signature)),
  ]
}

/**
 * A function whose translation is not the same on all targets: a function for each form, of which the
 * exported one calls the target's.
 */
function chosenFunctionStructures(
  plan: FunctionPlan,
  choices: readonly TranslatedChoice[],
  checked: boolean,
  presence: Presence,
): StatementGroup {
  const chosen = `$${plan.name}`
  const own = choices.map(({ targets, implementation }, index) => ({
    targets,
    implementation,
    name: `${chosen}$on${index + 1}`,
  }))
  const where = presence.get(plan.name)
  const refusal = where === undefined ? [] : [does(presenceCall('only', plan.name, where, nullValue))]
  const called = call(name(chosen), ...plan.signature.parameters.map((parameter) => name(parameter.name)))
  const isVoid = plan.signature.result.kind === 'void'
  return [
    ...own.map(
      ({ implementation, name }): FunctionDeclarationStructure => ({
        ...functionStructure(
          { ...plan, name, doc: [], implementation },
          translatedBody({ ...plan, implementation }, implementation.variants, checked),
        ),
        isExported: false,
      }),
    ),
    pureConstant(
      chosen,
      choice(own.map(({ targets, name: function_ }) => ({ targets, value: name(function_) }))),
    ),
    functionStructure(plan, [...refusal, isVoid ? does(called) : returns(called)]),
  ]
}

const rest: FunctionParameter = {
  name: 'rest',
  type: { kind: 'array', element: runtimeType('Variadic') } satisfies ArrayType,
  isRest: true,
  isOptional: false,
}

function functionStructure(
  plan: FunctionPlan,
  statements: readonly Statement[],
): FunctionDeclarationStructure {
  const { signature } = plan
  const plain = resultType(signature.result)
  const result = plan.makes?.parameter === null ? ownedType(plain) : plain
  const returnType = typeText(plan.nonnullResult === null ? result : withoutNull(result))
  const { parameters: bound } = signature
  const required = bound.findLastIndex(({ sizeOf }) => sizeOf === null) + 1
  const parameters = bound.map((parameter, index) => {
    const isOptional = index >= required && !signature.variadic
    const type = isOptional ? parameterType(parameter.type) : acceptedType(parameter)
    return { name: parameter.name, type, isRest: false, isOptional }
  })
  const around = `export function ${plan.name}(): ${returnType} {`.length
  return {
    kind: StructureKind.Function,
    docs: documentation(plan.doc),
    isExported: true,
    name: plan.name,
    ...typeParameters(signature),
    parameters: parameterStructures(signature.variadic ? [...parameters, rest] : parameters, around),
    returnType,
    statements: statements.map((statement) =>
      printDocument(statementDocument(statement), ownLine(indentWidth)),
    ),
  }
}

/** `<T>`, where a macro takes types. */
function typeParameters({ parameters }: BoundSignature): { typeParameters?: string[] } {
  const letters = parameters.flatMap(({ type }) => (type.kind === 'type-argument' ? [type.letter] : []))
  return letters.length === 0 ? {} : { typeParameters: letters }
}

/** `$.Owned<archive> | null`. */
function ownedType(type: TypeTree): TypeTree {
  return type.kind === 'nullable' ? nullable(runtimeType('Owned', type.type)) : runtimeType('Owned', type)
}
