import type { FieldPlan, HandlePlan, RecordPlan } from '../plan/binding-plan.ts'
import { docComment } from './doc-comment.ts'
import { type FieldAccess, fieldAccess, layoutEntry } from './field-access.ts'
import { fitsOnLine, fitted, fittedCall, lineWidth } from './line-fitting.ts'
import { stringLiteral } from './string-literal.ts'

/** The class of an opaque record: its objects come from C only. */
export function handleText({ name, cName, freeWhenCollected, doc }: HandlePlan): string {
  const type = stringLiteral(cName)
  return [
    `${docComment(doc)}export class ${name} extends $.Handle<${type}> {`,
    `  static override readonly cName = ${type}`,
    ...(freeWhenCollected ? ['  static override readonly freeWhenCollected = true'] : []),
    '',
    conversionText(name, `${name} | null`, 'bigint | null', '$.toHandle'),
    '}',
  ].join('\n')
}

/**
 * The class's own conversion of arguments. Each class has one, although all do the same: the engine then sees objects of
 * one class at this check, which makes it ten times faster than one that all classes share.
 */
function conversionText(name: string, accepted: string, result: string, otherwise: string): string {
  const parameters = [`value: ${accepted}`, 'owner: string', 'name: string']
  const choice = ["typeof address === 'bigint'", '? address', `: ${otherwise}(${name}, value, owner, name)`]
  const line = `    return ${choice.join(' ')}`
  return [
    fitted('  static toC(', parameters, `): ${result} {`, 2),
    `    const address = value instanceof ${name} ? value.$address : undefined`,
    fitsOnLine(line) ? line : `    return ${choice.join('\n      ')}`,
    '  }',
  ].join('\n')
}

/**
 * The class of a record: its layout, and accessors at constant offsets.
 *
 *     struct point { double x, y; };
 *
 *     export class point extends $.Struct<'struct point', { x?: number; y?: number }> {
 *       static override readonly layout = $.layout('struct point', 16, 8, () => ({ x: [$.double, 0], … }))
 *       static toC(value: $.PointerTo<point> | null, owner: string, name: string): $.PointerArgument { … }
 *       get x(): number { return this.$view.getFloat64(0, true) }
 *       set x(value: number) { … }
 *     }
 */
export function recordText(plan: RecordPlan): string {
  const fields = plan.fields.map((field) => ({ field, access: fieldAccess(field, plan) }))
  const conversion = conversionText(
    plan.name,
    `$.PointerTo<${plan.name}> | null`,
    '$.PointerArgument',
    '$.toRecord',
  )
  const members = [
    layoutText(plan),
    conversion,
    ...fields.map(({ field, access }) => accessorText(field, access)),
  ]
  return `${docComment(plan.doc)}${classHead(plan, fields)}\n${members.join('\n\n')}\n}`
}

interface FieldText {
  readonly field: FieldPlan
  readonly access: FieldAccess
}

function classHead({ name, cName, recordKind }: RecordPlan, fields: readonly FieldText[]): string {
  const base = recordKind === 'union' ? '$.Union' : '$.Struct'
  const initial = fields.map(({ field, access }) => `${field.name}?: ${access.setType}`)
  const type = stringLiteral(cName)
  const object = initial.length === 0 ? '{}' : `{ ${initial.join('; ')} }`
  const line = `export class ${name} extends ${base}<${type}, ${object}> {`
  if (line.length <= lineWidth) return line
  const inner =
    object.length + 2 <= lineWidth ? object : `{\n${initial.map((entry) => `    ${entry}\n`).join('')}  }`
  return `export class ${name} extends ${base}<\n  ${type},\n  ${inner}\n> {`
}

function layoutText({ cName, size, alignment, flexible, fields }: RecordPlan): string {
  const entries = fields.map((field) => `${field.name}: ${layoutEntry(field)}`)
  const start = '  static override readonly layout = /* @__PURE__ */ $.layout('
  const facts = [stringLiteral(cName), String(size), String(alignment)]
  const object = (indent: string): string =>
    entries.length === 0 ? '{}' : `{\n${entries.map((entry) => `${indent}  ${entry},\n`).join('')}${indent}}`
  const head = `${start}${facts.join(', ')}, () => (`
  if (flexible === 0 && head.length < lineWidth) return `${head}${object('  ')}))`
  const parts = [...facts, `() => (${object('    ')})`, ...(flexible === 0 ? [] : [String(flexible)])]
  return fitted(start, parts, ')', 2)
}

function accessorText({ name, doc }: FieldPlan, { getType, setType, get, set }: FieldAccess): string {
  return [
    `${docComment(doc, '  ')}  get ${name}(): ${getType} {`,
    `    return ${get}`,
    '  }',
    `  set ${name}(value: ${setType}) {`,
    ...set.map((line) => fittedCall(line, 4)),
    '  }',
  ].join('\n')
}
