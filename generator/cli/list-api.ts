import { defaultApiOptions } from '../api/api-options.ts'
import { optionsOfFunction } from '../api/options/options-of-function.ts'
import type { ApiFunction } from '../api/plan/api-function.ts'
import type { NameUse } from '../diagnostics/name-use.ts'
import { signatureText } from '../emit/api/signature-text.ts'
import type { Api } from '../generate.ts'
import { factsOf, idiomaticModule } from '../idiomatic-module.ts'
import { cDeclaration } from '../model/c-type-name.ts'
import type { FunctionDeclaration } from '../model/declarations.ts'
import { tagSpelling } from '../model/tag-spelling.ts'
import { planModule } from '../plan-modules.ts'
import type { ModuleRequest } from '../request/request.ts'
import { factLines, meaningOf, ownershipOf, type ShownFact } from './api-evidence.ts'
import { shownPath } from './output/shown-path.ts'

export interface ApiList {
  readonly text: string
  /** Which of the names in the options are names of something. */
  readonly nameUses: readonly NameUse[]
}

/**
 * Each function's idiomatic form beside its C declaration.
 *
 * @param withEvidence what each fact rests on stands below
 */
export function apiList(api: Api, request: ModuleRequest, withEvidence: boolean): ApiList {
  const facts = factsOf(api)
  const spelling = tagSpelling(api.unit)
  const declarations = new Map(api.unit.functions.map((each) => [each.name, each]))
  const { modules: planned, ownership } = planModule(api, request)
  const modules = planned.map((module) =>
    idiomaticModule(module, api, facts, request.api ?? defaultApiOptions),
  )
  const line = (planned: ApiFunction, className: string | null): string => {
    const declared = declarations.get(planned.cName)
    const c = declared === undefined ? planned.cName : cDeclaration(declared, spelling)
    const known = withEvidence
      ? [
          ...told(declared, request),
          ...meaningOf(facts.get(planned.cName)),
          ...ownershipOf(ownership, planned.cName, ownershipFiles(request)),
        ]
      : []
    return [signatureText(planned, className), `  ${c}`, ...factLines(known)].join('\n')
  }
  const lines = modules.flatMap(({ planned: { classes, functions } }) => [
    ...classes.flatMap(({ name, members }) =>
      members.flatMap((member) => (member.kind === 'function' ? [line(member, name)] : [])),
    ),
    ...functions.map((planned) => line(planned, null)),
  ])
  return {
    text: lines.map((each) => `${each}\n`).join(''),
    nameUses: modules.flatMap(({ nameUses }) => nameUses),
  }
}

/** Where ownership is said by hand: the configuration, or the descriptions that speak of it. */
function ownershipFiles({ described }: ModuleRequest): string {
  const files = [...described.origins].flatMap(([key, file]) => (key.startsWith('ownership.') ? [file] : []))
  const shown = [...new Set(files)].map(shownPath)
  return shown.length === 0 ? 'the configuration' : `the configuration, ${shown.join(', ')}`
}

/** What the options call what they say. */
const spoken: Readonly<Record<string, string>> = {
  directions: 'direction',
  lengths: 'length',
  values: 'value',
  buffers: 'buffer',
  iterators: 'next',
  names: 'name',
  verdicts: 'verdict',
}

/** What is said of a function in the options: the first line of those that are about one thing counts. */
function told(declared: FunctionDeclaration | undefined, { api, described }: ModuleRequest): ShownFact[] {
  if (declared === undefined || api === null) return []
  const names = declared.type.parameters.map(({ name }, index) => name ?? `argument${index + 1}`)
  return optionsOfFunction(declared.name, names, api).map(({ key, pattern, parameter, value }) => {
    const what = spoken[key] ?? key
    const file = described.origins.get(`api.${key} ${pattern}`)
    return {
      place: parameter === null ? what : `parameter ${parameter + 1}, ${what}`,
      value: JSON.stringify(value),
      source: `${file === undefined ? 'the configuration' : shownPath(file)}: ${pattern}`,
    }
  })
}
