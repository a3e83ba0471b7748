import type { FunctionDeclaration } from '../../model/declarations.ts'
import type { Expression } from '../../model/expression.ts'
import type { Statement } from '../../model/statement.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { RecordId } from '../../model/types.ts'
import type { Disposer, Disposers } from './disposers/disposer.ts'
import { nameWords } from './name-words.ts'
import { pointedBy } from './pointed-subject.ts'
import type { UnitIndex } from './unit-index.ts'
import { disposingWords } from './vocabulary.ts'

/**
 * The functions that headers name for the compiler's `cleanup` attribute, by the record that they free.
 *
 * The attribute hands out the address of a variable. An inline function that takes a `T **` and only calls
 * one function for what is there says that this one frees a `T`; one that takes a `T *` clears a variable of
 * the type `T` itself, and says nothing of freeing.
 */
export function cleanupDisposers(index: UnitIndex): ReadonlyMap<RecordId, readonly Disposer[]> {
  const { unit, functions } = index
  const inline = new Map(
    unit.functions.filter((each) => each.inline).map((declared) => [declared.name, declared]),
  )
  const found = new Map<RecordId, Disposer[]>()
  let attributed: ReadonlySet<string> | null = null
  for (const declared of inline.values()) {
    const [only, ...more] = declared.type.parameters
    const cleaned = only === undefined || more.length > 0 ? null : pointedBy(only.type, unit)
    if (cleaned === null || !cleaned.indirect || cleaned.record === null || cleaned.const) continue
    const call = onlyCall(declared, unit)
    if (call === null || !call.indirect) continue
    attributed ??= cleanupAttributes(unit)
    if (!saysCleanup(declared.name) && !attributed.has(declared.name)) continue
    const name = finalCall(call.function, inline, unit)
    const freeing = name === null ? undefined : functions.get(name)
    const given = freeing?.type.parameters.length === 1 && pointedBy(freeing.type.parameters[0]!.type, unit)
    if (freeing === undefined || !given || given.indirect) continue
    if (given.record !== null && given.record !== cleaned.record) continue
    const others = found.get(cleaned.record) ?? []
    if (others.some((each) => each.function === freeing.name)) continue
    const disposer: Disposer = {
      function: freeing.name,
      record: given.record,
      parameter: 0,
      indirect: false,
      alias: given.alias,
      aliasOnly: false,
      whole: true,
      precise: true,
      rank: 0,
      rest: '',
      evidence: { kind: 'cleanup', function: declared.name },
    }
    found.set(cleaned.record, [...others, disposer])
  }
  return found
}

/**
 * With the functions of cleanups before the others; beside them, what only closes or deletes frees nothing.
 */
export function withCleanups(
  disposers: Disposers,
  cleanups: ReadonlyMap<RecordId, readonly Disposer[]>,
): Disposers {
  const all = new Map(disposers)
  for (const [record, declared] of cleanups) {
    const names = new Set(declared.map((each) => each.function))
    const others = all.get(record)?.filter(({ function: name, rank }) => !names.has(name) && rank <= 1) ?? []
    all.set(record, [...declared, ...others])
  }
  return all
}

/**
 * Those that results are paired with: what the header declares to free a record leaves no choice to names.
 * One that takes whatever object there is gives way to the record's own.
 *
 * @param preferred where the declared ones are found, if they are not denied
 */
export function declaredFirst(disposers: Disposers, preferred: Disposers): Disposers {
  const all = new Map(disposers)
  for (const [record, list] of preferred) {
    const declared = list.filter(({ evidence }) => evidence.kind === 'cleanup')
    const own = declared.filter((each) => each.record !== null)
    const named = list.filter((each) => each.record !== null)
    const [chosen] = [own, named, declared].filter(({ length }) => length > 0)
    if (declared.length > 0) all.set(record, chosen!)
  }
  return all
}

/** `x_autoptr_cleanup`, `x_clear`, and `x_unrefp`: a function's name with the `p` of a pointer to it. */
function saysCleanup(name: string): boolean {
  return nameWords(name).some(
    (word) =>
      ['cleanup', 'autoptr', 'autofree', 'clear'].includes(word) ||
      disposingWords.get(word) === 1 ||
      disposingWords.has(word.replace(/p$/, '')),
  )
}

/** The functions that macros and bodies of the headers give to the attribute. */
function cleanupAttributes({ definitions }: TranslationUnit): Set<string> {
  const texts = [...definitions.macros, ...definitions.functions.values()].map(({ text }) => text)
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\b(?:__)?cleanup(?:__)?\s*\(\s*(\w+)\s*\)/g)].map(([, name]) => name!),
    ),
  )
}

interface OnlyCall {
  readonly function: string
  /** It is given what the parameter leads to, not the parameter. */
  readonly indirect: boolean
}

/** Through inline functions that only call another for the same pointer; null where they lead in a circle. */
function finalCall(
  first: string,
  inline: ReadonlyMap<string, FunctionDeclaration>,
  unit: TranslationUnit,
): string | null {
  const seen = new Set<string>()
  let name = first
  for (let declared = inline.get(name); declared !== undefined; declared = inline.get(name)) {
    const call = seen.has(name) || declared.type.parameters.length !== 1 ? null : onlyCall(declared, unit)
    if (call === null || call.indirect) return null
    seen.add(name)
    name = call.function
  }
  return name
}

/** The one call that is all that an inline function of one parameter does. */
function onlyCall({ name, type }: FunctionDeclaration, { definitions }: TranslationUnit): OnlyCall | null {
  const definition = definitions.functions.get(name)?.definition
  const parameter = type.parameters[0]?.name ?? null
  return definition?.kind === 'statement' && parameter !== null
    ? callIn(definition.statement, parameter)
    : null
}

function callIn(statement: Statement, parameter: string): OnlyCall | null {
  switch (statement.kind) {
    case 'block':
      return statement.statements.length === 1 ? callIn(statement.statements[0]!, parameter) : null
    case 'if':
      return statement.otherwise === null && isGuard(statement.condition, parameter)
        ? callIn(statement.then, parameter)
        : null
    case 'expression': {
      const call = withoutCasts(statement.expression)
      if (call.kind !== 'call' || call.arguments.length !== 1) return null
      const callee = withoutCasts(call.callee)
      const depth = depthOf(call.arguments[0]!, parameter)
      return callee.kind === 'identifier' && depth !== null
        ? { function: callee.name, indirect: depth === 1 }
        : null
    }
    default:
      return null
  }
}

/** `p`, `*p`, `p && *p`, `*p != NULL`: whether there is something to free. */
function isGuard(condition: Expression, parameter: string): boolean {
  if (depthOf(condition, parameter) !== null) return true
  if (condition.kind !== 'binary') return false
  const { operator, left, right } = condition
  if (operator === '&&') return isGuard(left, parameter) && isGuard(right, parameter)
  const [first, second] = [left, right].map((side) => depthOf(side, parameter) !== null)
  return operator === '!=' && first !== second && isNull(first ? right : left)
}

function isNull(expression: Expression): boolean {
  const value = withoutCasts(expression)
  return value.kind === 'number' ? value.spelling === '0' : value.kind === 'identifier'
}

/** 0 for the parameter, 1 for what it points to. */
function depthOf(expression: Expression, parameter: string): 0 | 1 | null {
  const value = withoutCasts(expression)
  if (value.kind === 'identifier') return value.name === parameter ? 0 : null
  if (value.kind !== 'unary' || value.operator !== '*') return null
  return depthOf(value.operand, parameter) === 0 ? 1 : null
}

function withoutCasts(expression: Expression): Expression {
  return expression.kind === 'cast' ? withoutCasts(expression.operand) : expression
}
