import type { FunctionDeclaration } from '../model/declarations.ts'
import type { MacroDefinition } from '../model/definitions.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'

/** The name under which prototypes of macros are read. */
export const signatureText = '<signatures>'

/**
 * The configuration's signatures of macros as C: each stands where the macro does not.
 *
 * @param signatures prototypes by the macro's name
 */
export function signaturesAsC(signatures: Readonly<Record<string, string>>): string {
  return Object.entries(signatures)
    .map(([name, prototype]) => {
      const quoted = JSON.stringify(name)
      const declared = prototype.trim().replace(/;$/, '')
      return `#pragma push_macro(${quoted})\n#undef ${name}\n${declared};\n#pragma pop_macro(${quoted})\n`
    })
    .join('')
}

/** The unit with the macros that have a signature as functions, which only C can call. */
export function withSignatures(unit: TranslationUnit): TranslationUnit {
  const signed = new Set(
    unit.functions.filter(({ location }) => location.file === signatureText).map(({ name }) => name),
  )
  if (signed.size === 0) return unit
  const { macros } = unit.definitions
  const byName = new Map(macros.map((macro) => [macro.name, macro]))
  return {
    ...unit,
    functions: unit.functions.map((declared) =>
      signed.has(declared.name) ? asMacro(declared, byName.get(declared.name)) : declared,
    ),
    definitions: { ...unit.definitions, macros: macros.filter(({ name }) => !signed.has(name)) },
  }
}

function asMacro(declared: FunctionDeclaration, macro: MacroDefinition | undefined): FunctionDeclaration {
  if (macro === undefined) return { ...declared, inline: true, macro: `#define ${declared.name}` }
  const { name, parameters, text, comment, location } = macro
  const list = parameters === null ? '' : `(${parameters.map((parameter) => parameter.name).join(', ')})`
  const asFunction = { ...declared, inline: true, macro: `#define ${name}${list} ${text}`, comment, location }
  return parameters === null ? { ...asFunction, objectLike: true } : asFunction
}
