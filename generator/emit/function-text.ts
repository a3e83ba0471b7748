import type { FunctionPlan } from '../plan/binding-plan.ts'
import type { BoundParameter } from '../plan/types/bound-type.ts'
import { argumentText, isMemory, needsKeeping, resultConversion } from './argument-text.ts'
import { docComment } from './doc-comment.ts'
import { fitsOnLine, fitted, fittedItem, lineWidth } from './line-fitting.ts'
import { stringLiteral } from './string-literal.ts'
import { descriptor, parameterDescriptors, parameterType, resultType } from './type-spelling.ts'

/**
 * A function: its declaration, by which the runtime binds the symbol at the first call, and the body that checks the
 * arguments and calls.
 *
 *     int add(int a, int b);
 *
 *     const $add = $library.declare(add, 'add', () => [$.int, { a: $.int, b: $.int }])
 *     export function add(a: number, b: number): number {
 *       const call = $add.call ?? $add.bind()
 *       return call($.toInt(a, 'add', 'a'), $.toInt(b, 'add', 'b'))
 *     }
 */
export function functionText(plan: FunctionPlan, checked: boolean): string {
  const { name, signature } = plan
  const parameters = signature.parameters.map((parameter) => `${parameter.name}: ${acceptedType(parameter)}`)
  if (signature.variadic) parameters.push('...rest: $.Variadic[]')
  const returned = withoutNull(resultType(signature.result), plan.nonnullResult !== null)
  const head = fitted(`export function ${name}(`, parameters, `): ${returned} {`, 0)
  // A rest parameter takes no comma behind it.
  const declaration = signature.variadic
    ? head.replace('...rest: $.Variadic[],\n', '...rest: $.Variadic[]\n')
    : head
  return `${declarationText(plan)}\n${docComment(plan.doc)}${declaration}\n${body(plan, checked)}\n}`
}

function acceptedType({ type, nonnull }: BoundParameter): string {
  return withoutNull(parameterType(type), nonnull)
}

function withoutNull(type: string, nonnull: boolean): string {
  return nonnull ? type.replace(/ \| null$/, '') : type
}

/** `const $f = $library.declare(…)`. */
function declarationText(plan: FunctionPlan): string {
  const { name, symbol, signature, makes, nonnullResult } = plan
  const plain = descriptor(signature.result)
  const owned =
    makes !== null && makes.parameter === null ? `$.owned(${plain}, () => ${makes.freedBy})` : plain
  const result = nonnullResult === 'checked' ? `$.nonnull(${owned})` : owned
  const start = `const $${name} = /* @__PURE__ */ $library.declare(`
  const after = afterOption(plan)
  const hugged = `${start}${name}, ${stringLiteral(symbol)}, () => [`
  const hugs = after === null && hugged.length <= lineWidth
  const parameters = fittedItem('{', parameterDescriptors(signature.parameters), '}', hugs ? 2 : 4, ' ')
  const parts = [result, parameters, ...(signature.variadic ? ["'...'"] : [])]
  if (hugs) return fitted(hugged, parts, '])', 0)
  const list = [name, stringLiteral(symbol), fittedItem('() => [', parts, ']', 2)]
  return fitted(start, after === null ? list : [...list, after], ')', 0)
}

/** What the runtime does after a call on another thread: the body's own work on ownership. */
function afterOption(plan: FunctionPlan): string | null {
  const lines = ownershipLines(plan)
  if (lines.length === 0) return null
  const used = [plan.makes?.parameter, plan.references, plan.frees?.parameter].filter(
    (index) => typeof index === 'number',
  )
  const last = Math.max(...used)
  const names = plan.signature.parameters
    .slice(0, last + 1)
    .map(({ name }, index) => (used.includes(index) ? name : `_${name}`))
  const result = lines.some(usesResult) ? 'result' : '_result'
  const body = lines.length === 1 && !lines[0]!.startsWith('if') ? lines[0] : `{ ${lines.join('; ')} }`
  const { frees } = plan
  const more = frees === null ? '' : `, frees: ${frees.parameter}${frees.whenZero ? ', whenZero: true' : ''}`
  return `{ after: (${[result, ...names].join(', ')}) => ${body}${more} }`
}

function body(plan: FunctionPlan, checked: boolean): string {
  const { name, cName, signature } = plan
  const { parameters, variadic, result } = signature
  const bound = `$${name}.call ?? $${name}.bind()`
  const bind = fitsOnLine(`  const call = ${bound}`)
    ? `  const call = ${bound}\n`
    : `  const call =\n    ${bound}\n`
  const holder = holderOf(plan)
  const list = parameters.map((parameter, index) =>
    argumentText(parameter, cName, checked, holder, parameters[index + 1]),
  )
  if (variadic) list.push(`...$.toVariadic(rest, ${stringLiteral(cName)})`)
  const after = afterCall(plan)
  if (after.length === 0) {
    if (result.kind === 'void') return `${bind}${fitted('  call(', list, ')', 2)}`
    const line = returned(plan, (head, tail) => `${head}call(${list.join(', ')})${tail}`)
    if (fitsOnLine(line)) return `${bind}${line}`
    if (resultConversion(result, cName) === null) return `${bind}${fitted('  return call(', list, ')', 2)}`
  }
  const assigned = result.kind === 'void' && !after.some(usesResult) ? '' : 'const result = '
  const call = fitted(`  ${assigned}call(`, list, ')', 2)
  const lines = after.map((line) => `  ${line}\n`).join('')
  if (result.kind === 'void') return `${bind}${call}\n${lines.trimEnd()}`
  return `${bind}${call}\n${lines}${returned(plan, (head, tail) => `${head}result${tail}`)}`
}

/** What has to happen between the call and the return: life of what lies behind addresses, and ownership. */
function afterCall(plan: FunctionPlan): string[] {
  const { parameters, variadic } = plan.signature
  const outIndex = plan.makes?.parameter ?? null
  const kept = parameters.filter((p, index) => index !== outIndex && needsKeeping(p.type)).map((p) => p.name)
  if (variadic) kept.push('rest')
  const lines: string[] = []
  for (let i = 0; i < kept.length; i += 4) lines.push(`$.keepAlive(${kept.slice(i, i + 4).join(', ')})`)
  return [...lines, ...holdingLines(plan), ...ownershipLines(plan)]
}

/** The parameter with the handle that callbacks are registered with, which C keeps; null where there is none. */
function holderOf({ signature: { parameters } }: FunctionPlan): string | null {
  if (!parameters.some(({ kept }) => kept)) return null
  return parameters.find(({ type }) => type.kind === 'handle')?.name ?? null
}

/** The data of a callback that C keeps lives as long as the handle that both are registered with. */
function holdingLines(plan: FunctionPlan): string[] {
  const holder = holderOf(plan)
  const data = plan.signature.parameters.filter(
    ({ type }) => type.kind === 'pointer' && type.pointee.kind === 'void' && !type.const,
  )
  if (holder === null || data.length === 0) return []
  return [`$.hold(${[holder, ...data.map(({ name }) => name)].join(', ')})`]
}

function usesResult(line: string): boolean {
  return line.startsWith('if (result')
}

/** `result` is in scope. */
function ownershipLines({ cName, signature, frees, makes, references }: FunctionPlan): string[] {
  const lines: string[] = []
  const nameOf = (index: number): string => (signature.parameters[index] as BoundParameter).name
  if (makes !== null && makes.parameter !== null)
    lines.push(`$.ownedOut(${nameOf(makes.parameter)}, ${makes.freedBy})`)
  if (references !== null) lines.push(`$.referenced(${nameOf(references)})`)
  if (frees !== null) {
    const condition = frees.whenZero ? 'if (result === 0) ' : ''
    lines.push(`${condition}$.freed(${nameOf(frees.parameter)}, ${stringLiteral(cName)})`)
  }
  return lines
}

/** The return statement around the raw value, which `raw` writes between a head and a tail. */
function returned(
  { cName, signature, makes, nonnullResult }: FunctionPlan,
  raw: (head: string, tail: string) => string,
): string {
  const owned = makes !== null && makes.parameter === null && signature.result.kind === 'handle'
  const checked = nonnullResult === 'checked'
  const start = checked ? '  return $.notNull(' : '  return '
  const end = checked ? `, ${stringLiteral(cName)}, 'the result')` : nonnullResult === null ? '' : '!'
  const conversion = resultConversion(signature.result, cName)
  // A raw value has no type that could hold null.
  if (conversion === null) return raw(start, checked ? end : '')
  const { head, arguments: more } = conversion
  // The classes stand before the raw value, the function's name behind it.
  const isNumber = signature.result.kind === 'integer'
  const before = isNumber ? '' : `${more.join(', ')}, `
  // A pointer into an argument's memory keeps it alive.
  const given = isMemory(signature.result) ? signature.parameters.filter(({ type }) => isMemory(type)) : []
  const last = isNumber ? more : given.map(({ name }) => name)
  const behind = last.length > 0 ? `, ${last.join(', ')}` : ''
  if (owned) return raw(`${start}$.fromOwned(${before}`, `, ${makes.freedBy})${end}`)
  return raw(`${start}${head}(${before}`, `${behind})${end}`)
}
