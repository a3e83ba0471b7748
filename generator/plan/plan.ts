import type { LayoutTable } from '../layout/layout-table.ts'
import type { Declaration } from '../model/declarations.ts'
import { globalSpelling } from '../model/tag-spelling.ts'
import type { Skip, TranslationUnit } from '../model/translation-unit.ts'
import { type RecordForms, unbindable } from '../select/bindability.ts'
import { unwrappableReason } from '../select/wrappability.ts'
import { targets } from '../target/targets.ts'
import { noTranslation, type Translation } from '../translate/translate.ts'
import { type Account, reasonsOf, reasonText } from './account/account.ts'
import { accountOf } from './account/account-of.ts'
import type { BindingPlan, DeclarationPlan, SkipPlan, WholeModule } from './binding-plan.ts'
import { planFunction, planUnnamedFunctionTypes } from './declarations/plan-function.ts'
import { planConstant, planVariable } from './declarations/plan-object.ts'
import { planRecord } from './declarations/plan-record.ts'
import { bannerLines } from './modules/banner.ts'
import { inHeaderOrder } from './modules/header-order.ts'
import { onlyReferred } from './modules/only-referred.ts'
import { exportNames } from './naming/export-names.ts'
import { planEnum, planTypedef } from './naming/plan-type-name.ts'
import { type PlanContext, planContext } from './plan-context.ts'
import type { PlanOptions } from './plan-options.ts'
import { opaqueRecords } from './types/opaque-records.ts'
import { withPointerHandles } from './types/pointer-handles.ts'
import { withVoidHandles } from './types/void-handles.ts'

/**
 * Decides everything about the module that binds a unit: names, TypeScript forms, ownership, documentation;
 * and gives account of what it binds. What the unit's `skipped` list names is left out; so is what only the
 * layouts show to be unbindable.
 */
export function plan(
  declared: TranslationUnit,
  layouts: LayoutTable,
  options: PlanOptions,
  translation: Translation = noTranslation,
): BindingPlan {
  const unit = { ...declared, functions: [...declared.functions, ...translation.macros] }
  const forms: RecordForms = { layouts, opaque: opaqueRecords(unit, layouts, options) }
  // A foreign typedef that cannot be bound is no loss: what it is the type of says so.
  const isLost = ({ kind, location }: Skip): boolean => kind !== 'typedef' || options.inApi(location.file)
  const signed = new Set(declared.functions.flatMap(({ name, macro }) => (macro === undefined ? [] : [name])))
  const unpassable = unbindable(unit, forms, (name) => {
    if (translation.functions.has(name)) return null
    if (signed.has(name)) return 'a macro with a signature, which --shim binds'
    return translation.reasons.get(name) ?? 'its body is not in the headers'
  })
  const wrapped = options.shim ? wrappable(unit, unpassable, forms) : new Set<string>()
  const unbound = unpassable.filter(({ kind, name }) => kind !== 'function' || !wrapped.has(name))
  const skipped = [...unit.skipped, ...macroSkips(unit, translation), ...unbound.filter(isLost)]
  const bound = withVoidHandles(withPointerHandles(bindable(unit, skipped), options), options)
  const inline = unit.functions.filter((declared) => declared.inline)
  const context = planContext(bound, inline, layouts, targets[unit.target], options, translation, wrapped)
  const without: Omitted = {
    typedefs: new Set(unbound.filter(({ kind }) => kind === 'typedef').map(({ name }) => name)),
    // A macro that repeats an enumerator: one constant serves both.
    constants: new Set([...unit.enums.values()].flatMap((e) => e.constants.map((c) => c.name))),
  }

  const plans = new Map<Declaration, DeclarationPlan>()
  const foreign = new Set<DeclarationPlan>()
  for (const declaration of inHeaderOrder(bound, context.headerOf)) {
    const planned = planDeclaration(declaration, context, without)
    if (planned === null) continue
    plans.set(declaration, planned)
    if (!options.inApi(declaration.location.file)) foreign.add(planned)
  }
  const unnamed = planUnnamedFunctionTypes(context)
  for (const functionType of unnamed) foreign.add(functionType)
  const declarations = onlyReferred(
    [...plans.values(), ...unnamed, ...definitionPlans(translation)],
    (declaration) =>
      !foreign.has(declaration) && declaration.kind !== 'definition' && declaration.kind !== 'support',
  )
  const there = new Set(declarations)
  const account = accountOf(
    { ...unit, records: bound.records, typedefs: bound.typedefs },
    skipped,
    context.forms,
    context.names,
    (declaration) => {
      const planned = plans.get(declaration)
      // Without a plan another declaration serves: the class of a record serves the typedef that names it.
      return planned === undefined ? options.inApi(declaration.location.file) : there.has(planned)
    },
  )
  const module: WholeModule = {
    kind: 'whole',
    path: options.modulePath,
    banner: bannerLines(bound, options),
    runtime: options.runtime,
    library: options.library,
    shim: null,
    target: unit.target,
    portability: null,
    presence: new Map(),
    checked: !options.unchecked,
    imports: new Map(),
    declarations,
    exportNames: exportNames(context.names),
    macroAliases: macroAliases(context),
    skipped: skipPlans(account, context),
  }
  return { modules: [module], account, ownership: context.ownership }
}

/** Of the functions that Koffi cannot call, those that C can be compiled for. */
function wrappable(unit: TranslationUnit, unbound: readonly Skip[], forms: RecordForms): Set<string> {
  const lost = new Set(unbound.flatMap(({ kind, name }) => (kind === 'function' ? [name] : [])))
  const spelling = globalSpelling(unit)
  return new Set(
    unit.functions
      .filter((declared) => lost.has(declared.name))
      .filter((declared) => unwrappableReason(declared, unit, forms, spelling) === null)
      .map(({ name }) => name),
  )
}

/** Macros that look like functions and are not there. */
function macroSkips({ definitions }: TranslationUnit, { reasons }: Translation): Skip[] {
  return definitions.macros.flatMap(({ name, location }): Skip[] => {
    const reason = reasons.get(name)
    return reason === undefined ? [] : [{ name, kind: 'macro', place: null, reason, location }]
  })
}

/** Functions and constants for translated code: they stand where what mentions them does. */
function definitionPlans({ definitions, support }: Translation): DeclarationPlan[] {
  return [
    ...[...definitions].map(
      ([name, translated]): DeclarationPlan => ({
        kind: 'definition',
        name,
        header: '',
        doc: [],
        function: translated,
      }),
    ),
    ...[...support.values()].map(
      ({ name, value }): DeclarationPlan => ({ kind: 'support', name, header: '', doc: [], value }),
    ),
  ]
}

/** Macros that rename what the module has. */
function macroAliases({ names, translation }: PlanContext): Map<string, string> {
  const found = new Map<string, string>()
  for (const [alias, cName] of translation.aliases) {
    const name = names.functions.get(cName) ?? names.variables.get(cName)
    if (name !== undefined && !names.module.hasValue(alias)) found.set(alias, name)
  }
  return found
}

function skipPlans({ entries }: Account, { docs }: PlanContext): SkipPlan[] {
  return entries.flatMap((entry) => {
    const { name, kind, location, outcome } = entry
    if (outcome.kind === 'bound') return []
    const place = { outcome: outcome.kind, name, kind, where: docs.where(location) }
    return reasonsOf(entry).map((reason) => ({ ...place, reason: reasonText(reason) }))
  })
}

/** The unit without the functions and variables that cannot be bound. */
function bindable(unit: TranslationUnit, skipped: readonly Skip[]): TranslationUnit {
  const names = new Set(skipped.map((skip) => `${skip.kind} ${skip.name}`))
  return {
    ...unit,
    functions: unit.functions.filter(({ name }) => !names.has(`function ${name}`)),
    variables: unit.variables.filter(({ name }) => !names.has(`variable ${name}`)),
  }
}

/** Names that get no declaration of their own. */
interface Omitted {
  readonly typedefs: ReadonlySet<string>
  readonly constants: ReadonlySet<string>
}

/** null where another declaration serves. */
function planDeclaration(
  declaration: Declaration,
  context: PlanContext,
  without: Omitted,
): DeclarationPlan | null {
  switch (declaration.kind) {
    case 'function':
      return planFunction(declaration, context)
    case 'record':
      return planRecord(declaration, context)
    case 'enum':
      return planEnum(declaration, context)
    case 'typedef':
      return without.typedefs.has(declaration.name) ? null : planTypedef(declaration, context)
    case 'variable':
      return planVariable(declaration, context)
    case 'constant':
      return without.constants.has(declaration.name) ? null : planConstant(declaration, context)
  }
}
