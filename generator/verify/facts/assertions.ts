import type { LayoutTable } from '../../layout/layout-table.ts'
import { globalSpelling } from '../../model/tag-spelling.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import { constantFacts } from './constant-facts.ts'
import { type Fact, markerSize } from './provable-fact.ts'
import { recordFacts } from './record-facts.ts'
import { enumFacts, functionFacts, typedefFacts, variableFacts } from './type-facts.ts'

/** A C file that compiles only where every fact of the model is true, and the facts by their lines. */
export interface Assertions {
  readonly text: string
  /** By the number of the line, counted from 1. */
  readonly facts: ReadonlyMap<number, Fact>
  /** What stands before the bytes that a fact shows in the object file. */
  readonly markers: ReadonlyMap<Fact, string>
}

/** The C file of `bindgen verify`. */
export function emitAssertions(unit: TranslationUnit, layouts: LayoutTable): string {
  return assertionsOf(unit, layouts, noTexts).text
}

/** By name: headers that are C text and no files. */
export type HeaderTexts = ReadonlyMap<string, string>
const noTexts: HeaderTexts = new Map()

/**
 * One line for each fact, so that a compiler's message tells which one is wrong. What no static
 * assertion can express is an object, whose bytes are to be looked up after its marker.
 *
 * @param texts what stands in the place of headers that are no files
 * @param without lines to leave empty: those that did not compile
 */
export function assertionsOf(
  unit: TranslationUnit,
  layouts: LayoutTable,
  texts: HeaderTexts,
  without: ReadonlySet<number> = new Set(),
): Assertions {
  const { constants, others } = factsOf(unit, layouts)
  const lines = unit.headers.flatMap((header) => {
    const text = texts.get(header)
    return text === undefined ? [`#include ${JSON.stringify(header)}`] : text.split('\n')
  })
  const facts = new Map<number, Fact>()
  const markers = new Map<Fact, string>()
  const write = (fact: Fact): void => {
    const number = lines.length + 1
    const marker = `bindgen:${number}:`.padEnd(markerSize - 1, '.')
    facts.set(number, fact)
    if (fact.exhibit !== undefined) markers.set(fact, marker)
    lines.push(without.has(number) ? '' : fact.code(marker))
  }
  constants.forEach(write)
  // A macro of the same name would stand in the way of what follows.
  for (const name of declaredNames(unit)) lines.push(`#undef ${name}`)
  others.forEach(write)
  return { text: `${lines.join('\n')}\n`, facts, markers }
}

/** All facts of a unit; those of constants come first, which are mostly macros. */
function factsOf(unit: TranslationUnit, layouts: LayoutTable): Record<'constants' | 'others', Fact[]> {
  const spelling = globalSpelling(unit)
  return {
    constants: unit.constants.flatMap((constant) => constantFacts(constant, spelling)),
    others: [
      ...[...unit.typedefs.values()].flatMap((typedef) => typedefFacts(typedef, spelling)),
      ...[...unit.enums.values()].flatMap((declared) => enumFacts(declared, spelling)),
      ...[...unit.records.values()].flatMap((record) => recordFacts(record, unit, layouts, spelling)),
      // A macro with a signature is no function to C.
      ...unit.functions
        .filter(({ macro }) => macro === undefined)
        .flatMap((declared) => functionFacts(declared, spelling)),
      ...unit.variables.flatMap((variable) => variableFacts(variable, spelling)),
    ],
  }
}

/** The facts that static assertions can express, as lines of C that stand behind everything else. */
export function staticAssertions(unit: TranslationUnit, layouts: LayoutTable): string[] {
  const { constants, others } = factsOf(unit, layouts)
  const lines = (facts: readonly Fact[]): string[] =>
    facts.filter(({ exhibit }) => exhibit === undefined).map(({ code }) => code(''))
  return [...lines(constants), ...[...declaredNames(unit)].map((name) => `#undef ${name}`), ...lines(others)]
}

/** Every identifier by which the facts refer to declarations. */
function declaredNames(unit: TranslationUnit): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { name } of [...unit.functions, ...unit.variables, ...unit.typedefs.values()]) names.add(name)
  for (const { constants } of unit.enums.values()) for (const { name } of constants) names.add(name)
  for (const { tag, cName, fields } of unit.records.values()) {
    const name = tag ?? cName
    if (name !== null) names.add(name)
    for (const { name } of fields ?? []) if (name !== null) names.add(name)
  }
  return names
}
