import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expressionDocument } from '../../generator/emit/print/expression-document.ts'
import { ownLine, printDocument } from '../../generator/emit/print/print-document.ts'
import { blockDocument } from '../../generator/emit/print/statement-document.ts'
import type { TranslationUnit } from '../../generator/model/translation-unit.ts'
import { targets } from '../../generator/target/targets.ts'
import type { TranslatedFunction } from '../../generator/translate/functions/translate-function.ts'
import { Translations, translatedName } from '../../generator/translate/module/translations.ts'
import { unitScope } from '../../generator/translate/module/unit-scope.ts'
import { isBigint } from '../../generator/translate/script/machine-type.ts'
import { name } from '../../generator/typescript/expressions.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface TranslatedModule {
  /** The functions, to be called with values as translated code holds them. */
  readonly functions: Readonly<Record<string, (...values: (number | bigint)[]) => number | bigint>>
  readonly translated: ReadonlyMap<string, TranslatedFunction>
  /** Why a function was not translated. */
  readonly reasons: ReadonlyMap<string, string>
  readonly text: string
}

/** Translates the inline functions of a unit and loads them. */
export async function translatedModule(unit: TranslationUnit): Promise<TranslatedModule> {
  const translations = new Translations(
    unit,
    unitScope(unit, targets[unit.target]),
    name('$library'),
    () => false,
  )
  const names = [...unit.definitions.functions.keys()]
  for (const cName of names) translations.function(cName)
  translations.settle()
  const translated = new Map<string, TranslatedFunction>()
  const reasons = new Map<string, string>()
  let text = `import * as $ from '${join(root, 'runtime/generated.ts')}'\n`
  text += "const $library = /* @__PURE__ */ $.library({ name: 'c', linux: [null as never] })\n"
  for (const cName of names) {
    const outcome = translations.function(cName)
    if (outcome.kind === 'untranslatable') reasons.set(cName, outcome.reason)
    else {
      translated.set(cName, outcome.function)
      text += functionText(cName, outcome.function)
    }
  }
  for (const constant of translations.support.constants) {
    text += `const ${constant.name} = ${printDocument(expressionDocument(constant.value), ownLine(0))};\n`
  }
  const exported = [...translated.keys()].map((cName) => `${JSON.stringify(cName)}: ${translatedName(cName)}`)
  text += `export const functions = { ${exported.join(', ')} };\n`
  // Inside of the project, where the runtime's name resolves; not among what people write.
  const folder = join(root, 'test/translate/output')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `made-${process.pid}-${made++}.ts`)
  writeFileSync(path, text)
  try {
    const { functions } = await import(path)
    return { functions, translated, reasons, text }
  } finally {
    rmSync(path)
  }
}

let made = 0

function functionText(cName: string, { parameters, result, body }: TranslatedFunction): string {
  const list = parameters.map(({ name, machine }) => `${name}: ${isBigint(machine) ? 'bigint' : 'number'}`)
  const type = result.kind === 'void' ? 'void' : isBigint(result) ? 'bigint' : 'number'
  if (result.kind === 'record') list.unshift('result: bigint')
  return `function ${translatedName(cName)}(${list.join(', ')}): ${type} ${printDocument(blockDocument(body), ownLine(0))}\n`
}
