import type { ConstantScope } from '../../analyze/expressions/constant-scope.ts'
import { TypeFacts } from '../../analyze/expressions/evaluate/arithmetic-types.ts'
import { evaluate } from '../../analyze/expressions/evaluate/evaluate.ts'
import type { FunctionDeclaration } from '../../model/declarations.ts'
import type { Definition } from '../../model/definitions.ts'
import type { Expression as CExpression } from '../../model/expression.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType } from '../../model/types.ts'
import { jumpReason, jumps } from '../../select/bindability.ts'
import { type Expression, name } from '../../typescript/expressions.ts'
import {
  type NamedParameter,
  namedParameters,
  type TranslatedFunction,
  translateFunction,
} from '../functions/translate-function.ts'
import { ModuleSupport } from './module-support.ts'
import type { Surroundings } from './surroundings.ts'
import { Untranslatable } from './untranslatable.ts'

/** What became of a function or a macro that headers define. */
export type Outcome =
  | {
      readonly kind: 'translated'
      readonly function: TranslatedFunction
      readonly calls: ReadonlySet<string>
    }
  | { readonly kind: 'untranslatable'; readonly reason: string }

/** Translates what headers define, each thing once, and what it calls with it. */
export class Translations {
  readonly support: ModuleSupport
  readonly constants: ConstantScope
  readonly #unit: TranslationUnit
  readonly #facts: TypeFacts
  readonly #declared: ReadonlyMap<string, FunctionDeclaration>
  readonly #isTaken: (name: string) => boolean
  readonly #outcomes = new Map<string, Outcome>()
  readonly #inProgress = new Set<string>()

  /**
   * @param unit everything that the headers declare
   * @param isTaken tells names that parameters and locals cannot have
   */
  constructor(
    unit: TranslationUnit,
    constants: ConstantScope,
    library: Expression,
    isTaken: (name: string) => boolean,
  ) {
    this.#unit = unit
    this.constants = constants
    this.#declared = new Map(unit.functions.map((declaration) => [declaration.name, declaration]))
    this.#isTaken = isTaken
    this.#facts = new TypeFacts(constants.target, constants.resolver)
    this.support = new ModuleSupport(this.#facts, library)
  }

  /** The translation of an inline function. One that calls what cannot be translated cannot either. */
  function(cName: string): Outcome {
    const known = this.#outcomes.get(cName)
    if (known !== undefined) return known
    const declaration = this.#declared.get(cName)
    const defined = this.#unit.definitions.functions.get(cName)
    if (declaration === undefined || defined === undefined) {
      return { kind: 'untranslatable', reason: `the body of '${cName}' is not in the headers` }
    }
    this.#inProgress.add(cName)
    const outcome = declaration.type.variadic
      ? untranslatable('its arguments are variable')
      : this.translate(cName, defined.definition, namedParameters(declaration.type), declaration.type.result)
    this.#inProgress.delete(cName)
    this.#outcomes.set(cName, outcome)
    return outcome
  }

  /** The type of an expression that mentions no locals but these; null where it is not known. */
  typeOf(expression: CExpression, locals: ReadonlyMap<string, CType>): CType | null {
    const { constants } = this
    const scope: ConstantScope = {
      ...constants,
      target: constants.target,
      resolver: constants.resolver,
      typeName: (text) => constants.typeName(text),
      isTypeName: (text) => constants.isTypeName(text),
      identifier: (text) => {
        const type = locals.get(text)
        return type === undefined ? constants.identifier(text) : { kind: 'object', type }
      },
    }
    return evaluate(expression, scope, this.#facts)?.type ?? null
  }

  /**
   * Translates a definition of its own: a macro's.
   *
   * @param shownName what a parameter is called in TypeScript
   */
  translate(
    owner: string,
    definition: Definition,
    parameters: readonly NamedParameter[],
    result: CType | null,
    shownName: (name: string) => string = (name) => name,
  ): Outcome {
    const calls = new Set<string>()
    try {
      const surroundings = this.#surroundings(owner, calls)
      const translated = translateFunction(
        definition,
        parameters,
        result,
        surroundings,
        this.#isTaken,
        shownName,
      )
      return { kind: 'translated', function: translated, calls }
    } catch (error) {
      if (!(error instanceof Untranslatable)) throw error
      return untranslatable(error.message)
    }
  }

  /** Of functions that call one another, one that cannot be translated takes the others with it. */
  settle(): void {
    for (let changed = true; changed; ) {
      changed = false
      for (const [cName, outcome] of this.#outcomes) {
        if (outcome.kind !== 'translated') continue
        const lost = [...outcome.calls].find((called) => this.#outcomes.get(called)?.kind !== 'translated')
        if (lost === undefined) continue
        this.#outcomes.set(cName, untranslatable(`it calls '${lost}', which cannot be translated`))
        changed = true
      }
    }
  }

  #surroundings(owner: string, calls: Set<string>): Surroundings {
    const { support } = this
    const isDefined = (cName: string): boolean => this.#declared.get(cName)?.inline === true
    const require = (cName: string): void => {
      calls.add(cName)
      if (this.#inProgress.has(cName)) return
      const outcome = this.function(cName)
      if (outcome.kind === 'untranslatable')
        throw new Untranslatable(`it calls '${cName}': ${outcome.reason}`)
    }
    return {
      constants: this.constants,
      functionType: (cName) => this.#declared.get(cName)?.type ?? null,
      isTranslated: (cName) => this.#unit.definitions.functions.has(cName),
      translated: (cName) => {
        if (!isDefined(cName)) return null
        require(cName)
        return name(translatedName(cName))
      },
      native: (cName, type, variable) => {
        if (jumps.has(cName)) throw new Untranslatable(`it calls '${cName}': ${jumpReason}`)
        return support.native(this.#declared.get(cName)?.symbol ?? cName, type, variable)
      },
      indirect: (type) => support.indirect(type),
      variable: (cName) => support.address(this.#symbolOf(cName), 'variable'),
      functionAddress: (cName) => {
        const declaration = this.#declared.get(cName)
        if (declaration?.inline !== true) return support.address(declaration?.symbol ?? cName, 'function')
        require(cName)
        return support.translatedAddress(cName, translatedName(cName), declaration.type)
      },
      staticObject: (cName) => this.#unit.definitions.statics.get(cName) ?? null,
      staticMemory: (cName, contents, isLocal) =>
        isLocal
          ? support.staticMemory(`$${owner}_${cName}`, contents)
          : support.sharedMemory(`$${cName}`, contents),
    }
  }

  #symbolOf(cName: string): string {
    const variable = this.#unit.variables.find((declared) => declared.name === cName)
    if (variable === undefined) throw new Untranslatable(`it uses '${cName}', which no library exports`)
    if (variable.threadLocal) throw new Untranslatable(`it uses '${cName}', which is thread-local`)
    return variable.symbol
  }
}

/** The name of the function that does what a C function or macro does. */
export function translatedName(cName: string): string {
  return `$${cName}`
}

function untranslatable(reason: string): Outcome {
  return { kind: 'untranslatable', reason }
}
