import {
  type ClassDeclarationStructure,
  type GetAccessorDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  type PropertyDeclarationStructure,
  type SetAccessorDeclarationStructure,
  StructureKind,
} from 'ts-morph'
import type { FieldPlan, HandlePlan, Presence, RecordPlan } from '../../plan/binding-plan.ts'
import {
  arrow,
  binary,
  type Expression,
  member,
  name,
  number,
  object,
  runtimeCall,
  text,
} from '../../typescript/expressions.ts'
import { constant, returns, type Statement } from '../../typescript/statements.ts'
import {
  bigintType,
  named,
  nullable,
  runtimeType,
  stringType,
  type TypeTree,
} from '../../typescript/types.ts'
import { type FieldAccess, fieldAccess, layoutEntry } from '../forms/field-access.ts'
import { textLiteral } from '../print/literals.ts'
import { indentWidth, ownLine, printDocument } from '../print/print-document.ts'
import { statementDocument } from '../print/statement-document.ts'
import { openTypeDocument, typeText } from '../print/type-document.ts'
import { presenceCall } from './choices.ts'
import { documentation } from './documentation.ts'
import { parameterStructures } from './parameter-structures.ts'
import { initializer } from './variable-structure.ts'

/** The class of an opaque record: its objects come from C only. */
export function handleStructure(plan: HandlePlan): ClassDeclarationStructure {
  const { cName, freeWhenCollected, doc } = plan
  const accepted = nullable(named(plan.name))
  return {
    kind: StructureKind.Class,
    docs: documentation(doc),
    isExported: true,
    name: plan.name,
    extends: typeText(runtimeType('Handle', { kind: 'text', value: cName })),
    properties: [
      staticProperty('cName', textLiteral(cName)),
      ...(freeWhenCollected ? [staticProperty('freeWhenCollected', 'true')] : []),
    ],
    methods: [conversionMethod(plan.name, accepted, nullable(bigintType), 'toHandle')],
  }
}

/**
 * The class of a record: its layout, and accessors at constant offsets.
 *
 *     struct point { double x, y; };
 *
 *     export class point extends $.Struct<'struct point', { x?: number; y?: number }> {
 *       static override readonly layout: $.RecordLayout = $.layout('struct point', 16, 8, () => ({ x: [$.double, 0], … }));
 *
 *       get x(): number { return this.$view.getFloat64(0, true); }
 *
 *       set x(value: number) { … }
 *
 *       static toC(value: $.PointerTo<point> | null, owner: string, name: string): $.PointerArgument { … }
 *     }
 */
export function recordStructure(plan: RecordPlan, presence: Presence): ClassDeclarationStructure {
  const where = presence.get(plan.name)
  return recordClass(plan, {
    className: plan.name,
    isExported: true,
    access: (field) => ({ ...fieldAccess(field, plan), parameter: 'value' }),
    absent: [],
    layout: (layout) =>
      where === undefined ? layout : presenceCall('layoutOnly', plan.cName, where, layout),
  })
}

/** An accessor, and what the value is called that it is given. */
export interface ClassFieldAccess extends FieldAccess {
  readonly parameter: 'value' | 'given'
}

/** What the classes of one record that differs between targets have otherwise. */
export interface ClassParts {
  readonly className: string
  readonly isExported: boolean
  access(field: FieldPlan): ClassFieldAccess
  /** Accessors of fields that are not in this class's layout. */
  readonly absent: readonly { readonly field: FieldPlan; readonly access: ClassFieldAccess }[]
  /** The layout's expression, from the plain one. */
  layout(plain: Expression): Expression
}

/** A class of a record. */
export function recordClass(plan: RecordPlan, parts: ClassParts): ClassDeclarationStructure {
  const { className, isExported } = parts
  const own = plan.fields.map((field) => ({ field, access: parts.access(field) }))
  const fields = [...own, ...parts.absent]
  const accepted = nullable(runtimeType('PointerTo', named(plan.name)))
  const start = `${isExported ? 'export ' : ''}class ${className} extends `
  const initial = fields.map(({ field, access }) => ({
    name: field.name,
    optional: true,
    type: access.setType,
  }))
  const base = openTypeDocument(
    plan.recordKind === 'union' ? '$.Union' : '$.Struct',
    { kind: 'text', value: plan.cName },
    initial,
  )
  const layoutHead = 'static override readonly layout: $.RecordLayout = '
  const layout = parts.layout(layoutCall(plan))
  return {
    kind: StructureKind.Class,
    docs: documentation(plan.doc),
    isExported,
    name: className,
    extends: printDocument(base, {
      column: start.length,
      indent: indentWidth,
      given: indentWidth,
      following: ' {'.length,
    }),
    properties: [
      {
        ...staticProperty('layout', initializer(layout, true, layoutHead.length, indentWidth)),
        type: '$.RecordLayout',
      },
    ],
    getAccessors: fields.map(({ field, access }) => getAccessor(field, access)),
    setAccessors: fields.map(({ field, access }) => setAccessor(field, access)),
    methods: [conversionMethod(plan.name, accepted, runtimeType('PointerArgument'), 'toRecord')],
  }
}

function staticProperty(name: string, initializer: string): OptionalKind<PropertyDeclarationStructure> {
  return { isStatic: true, hasOverrideKeyword: true, isReadonly: true, name, initializer }
}

/**
 * The class's own conversion of arguments. Each class has one, although all do the same: the engine then sees
 * objects of one class at this check, which makes it ten times faster than one that all classes share.
 */
function conversionMethod(
  className: string,
  accepted: TypeTree,
  result: TypeTree,
  otherwise: 'toHandle' | 'toRecord',
): OptionalKind<MethodDeclarationStructure> {
  const returnType = typeText(result)
  const parameters = [
    { name: 'value', type: accepted, isRest: false, isOptional: false },
    { name: 'owner', type: stringType, isRest: false, isOptional: false },
    { name: 'name', type: stringType, isRest: false, isOptional: false },
  ]
  const address = name('address')
  const values = ['value', 'owner', 'name'].map(name)
  const statements = [
    constant('address', {
      kind: 'conditional',
      condition: binary(name('value'), 'instanceof', name(className)),
      whenTrue: member(name('value'), '$address'),
      whenFalse: name('undefined'),
    }),
    returns({
      kind: 'conditional',
      condition: binary({ kind: 'unary', operator: 'typeof', operand: address }, '===', text('bigint')),
      whenTrue: address,
      whenFalse: runtimeCall(otherwise, name(className), ...values),
    }),
  ]
  const around = indentWidth + `static toC(): ${returnType} {`.length
  return {
    isStatic: true,
    name: 'toC',
    parameters: parameterStructures(parameters, around),
    returnType,
    statements: statements.map(inMember),
  }
}

/** A statement of a class member's body. */
function inMember(statement: Statement): string {
  return printDocument(statementDocument(statement), ownLine(2 * indentWidth))
}

function layoutCall({ cName, size, alignment, flexible, fields }: RecordPlan): Expression {
  const entries = fields.map((field) => ({ name: field.name, value: layoutEntry(field) }))
  return runtimeCall(
    'layout',
    text(cName),
    number(size),
    number(alignment),
    arrow([], object(entries, entries.length > 0)),
    ...(flexible === 0 ? [] : [number(flexible)]),
  )
}

function getAccessor(
  { name, doc }: FieldPlan,
  { getType, get }: FieldAccess,
): OptionalKind<GetAccessorDeclarationStructure> {
  return {
    docs: documentation(doc, indentWidth),
    name,
    returnType: typeText(getType),
    statements: [inMember(returns(get))],
  }
}

function setAccessor(
  { name }: FieldPlan,
  { setType, set, parameter }: ClassFieldAccess,
): OptionalKind<SetAccessorDeclarationStructure> {
  return { name, parameters: [{ name: parameter, type: typeText(setType) }], statements: set.map(inMember) }
}
