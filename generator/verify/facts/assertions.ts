import type { LayoutTable } from '../../layout/layout-table.ts'
import type { TagSpelling } from '../../model/c-type-name.ts'
import { tagSpelling } from '../../model/tag-spelling.ts'
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
  return assertionsOf(unit, layouts).text
}

/**
 * One line for each fact, so that a compiler's message tells which one is wrong. What no static
 * assertion can express is an object, whose bytes are to be looked up after its marker.
 *
 * @param without lines to leave empty: those that did not compile
 */
export function assertionsOf(
  unit: TranslationUnit,
  layouts: LayoutTable,
  without: ReadonlySet<number> = new Set(),
): Assertions {
  const spelling = globalSpelling(unit)
  const constants = unit.constants.flatMap((constant) => constantFacts(constant, spelling))
  const others = [
    ...[...unit.typedefs.values()].flatMap((typedef) => typedefFacts(typedef, spelling)),
    ...[...unit.enums.values()].flatMap((declared) => enumFacts(declared, spelling)),
    ...[...unit.records.values()].flatMap((record) => recordFacts(record, unit, layouts, spelling)),
    ...unit.functions.flatMap((declared) => functionFacts(declared, spelling)),
    ...unit.variables.flatMap((variable) => variableFacts(variable, spelling)),
  ]
  const lines = unit.headers.map((header) => `#include ${JSON.stringify(header)}`)
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

/**
 * Outside of the parameter list that declares it, a record has no name, even if another one has the same tag.
 */
function globalSpelling(unit: TranslationUnit): TagSpelling {
  const { tag } = tagSpelling(unit)
  return {
    tag: (tagged) => (tagged.local || unit.records.get(tagged.id)?.local ? null : tag(tagged)),
    noreturn: true,
  }
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
