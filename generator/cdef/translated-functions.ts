import * as $ from '../../runtime/generated.ts'
import { translatedBody } from '../emit/forms/translated-body.ts'
import { expressionDocument } from '../emit/print/expression-document.ts'
import { ownLine, printDocument } from '../emit/print/print-document.ts'
import { blockDocument } from '../emit/print/statement-document.ts'
import type { DeclarationPlan, FunctionPlan } from '../plan/binding-plan.ts'
import type { Statement } from '../typescript/statements.ts'
import type { Named } from './descriptors.ts'

type AnyFunction = (...args: unknown[]) => unknown

/**
 * The functions that were translated from C: their JavaScript, made and run. What it consists of are
 * operators, numbers and names that the translation chose; no text of the header is in it but string
 * literals.
 */
export function translatedFunctions(
  declarations: readonly DeclarationPlan[],
  library: $.Library,
  named: Named,
  members: Readonly<Record<string, unknown>>,
): Record<string, AnyFunction> {
  const lines: string[] = []
  const names: string[] = []
  for (const declaration of declarations) {
    switch (declaration.kind) {
      case 'support':
        lines.push(
          `const ${declaration.name} = ${printDocument(expressionDocument(withoutTypes(declaration.value)), ownLine(0))}`,
        )
        break
      case 'definition': {
        const { parameters, result, body } = declaration.function
        const list = parameters.map(({ name }) => name)
        if (result.kind === 'record') list.unshift('result')
        lines.push(functionText(declaration.name, list, body))
        break
      }
      case 'function': {
        if (declaration.implementation.kind !== 'translated') break
        names.push(declaration.name)
        lines.push(exportedText(declaration, declaration.implementation.variants))
      }
    }
  }
  if (names.length === 0) return {}
  const scope: Record<string, unknown> = { ...members, ...Object.fromEntries(named) }
  for (const { kind, name } of declarations) {
    if (kind === 'record' || kind === 'handle') addConversion(kind, scope[name!] as never)
  }
  const known = Object.keys(scope).filter(
    (name) => /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) && name !== '$library',
  )
  const body = `${lines.join('\n')}\nreturn { ${names.join(', ')} }`
  const make = new Function('$', '$library', ...known, `'use strict'\n${body}`)
  return make($, library, ...known.map((name) => scope[name])) as Record<string, AnyFunction>
}

/** `point.toC(value, owner, name)`, which generated classes have of their own. */
function addConversion(kind: 'record' | 'handle', of: never): void {
  const toC = (value: never, owner: string, name: string): unknown =>
    kind === 'record' ? $.toRecord(of, value, owner, name) : $.toHandle(of, value, owner, name)
  if (!Object.hasOwn(of, 'toC')) Object.defineProperty(of, 'toC', { value: toC })
}

function exportedText(plan: FunctionPlan, variants: Parameters<typeof translatedBody>[1]): string {
  const names = plan.signature.parameters.map(({ name }) => name)
  const count = `if (arguments.length !== ${names.length}) throw new TypeError('${plan.cName}: takes ${names.length} arguments, got ' + arguments.length)`
  const block = printDocument(
    blockDocument(translatedBody(plan, variants, true).map(withoutTypes)),
    ownLine(0),
  )
  return `function ${plan.name}(${names.join(', ')}) {\n${count}\n${block}\n}`
}

function functionText(name: string, parameters: readonly string[], body: readonly Statement[]): string {
  return `function ${name}(${parameters.join(', ')}) ${printDocument(blockDocument(body.map(withoutTypes)), ownLine(0))}`
}

/** A tree without what only TypeScript has. */
function withoutTypes<T>(node: T): T {
  if (Array.isArray(node)) return node.map(withoutTypes) as T
  if (typeof node !== 'object' || node === null) return node
  const { kind, value } = node as { kind?: string; value?: unknown }
  if (kind === 'not-null' || kind === 'as') return withoutTypes(value) as T
  const entries = Object.entries(node).map(([key, part]) => {
    if (key === 'typeArguments') return [key, []]
    return [key, kind === 'variable' && key === 'type' ? null : withoutTypes(part)]
  })
  return Object.fromEntries(entries) as T
}
