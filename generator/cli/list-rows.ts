import type { Api } from '../generate.ts'
import { cDeclaration, cTypeName, type TagSpelling } from '../model/c-type-name.ts'
import type { Declaration } from '../model/declarations.ts'
import { tagSpelling } from '../model/tag-spelling.ts'
import { type Outcome, reasonsOf, reasonText } from '../plan/account/account.ts'
import { evidenceText } from '../plan/ownership/evidence.ts'
import type { Ownership } from '../plan/ownership/inferred-ownership.ts'
import { planModule } from '../plan-modules.ts'
import type { ModuleRequest } from '../request/request.ts'
import type { TargetName } from '../target/target.ts'

/** A declaration as the list shows it. */
export interface Row {
  readonly kind: string
  readonly name: string
  readonly detail: string
  readonly status: Outcome['kind']
  /** Why it is not bound, or what is less than C's; null where it is bound as it is. */
  readonly reason: string | null
  /** What a function hands out, and who frees it. */
  readonly hands: readonly Handed[]
  /** Those that have it so; another row tells what it is on others. */
  readonly targets: readonly TargetName[]
}

/**
 * The declarations of headers on all targets of a module: one that is the same everywhere has one row, each
 * other form of it a row behind that.
 *
 * @param apis of one request, the first target's first
 */
export function listRows(apis: readonly Api[], request: ModuleRequest): Row[] {
  const byName = new Map<string, Map<string, Row>>()
  for (const api of apis) {
    for (const row of rowsOf(api, request)) {
      const { targets, ...facts } = row
      // An enum without a name is told apart by what it has.
      const name = JSON.stringify([row.kind, row.name === '' ? facts : row.name])
      const forms = byName.get(name) ?? new Map<string, Row>()
      byName.set(name, forms)
      const key = JSON.stringify(facts)
      const known = forms.get(key)
      const all = [...new Set([...(known?.targets ?? []), ...targets])]
      forms.set(key, { ...row, targets: all })
    }
  }
  return [...byName.values()].flatMap((forms) => [...forms.values()])
}

function rowsOf(api: Api, request: ModuleRequest): Row[] {
  const { account, ownership } = planModule(api, request)
  const spelling = tagSpelling(api.unit)
  return account.entries.map((entry) => {
    const { kind, name, declaration, outcome } = entry
    const reasons = reasonsOf(entry).map(reasonText)
    return {
      kind: declaration === null ? kind : kindOf(declaration),
      name,
      detail: declaration === null ? '' : detailOf(declaration, spelling),
      status: outcome.kind,
      reason: reasons.length === 0 ? null : reasons.join('; '),
      hands: handedBy(ownership, declaration),
      targets: [api.request.target.name],
    }
  })
}

/** Who frees what a function hands out, as the list shows it. */
export interface Handed {
  /** The result, or the name or number of an out parameter. */
  readonly place: string
  readonly owner: 'caller' | 'library' | 'unknown'
  readonly freedBy: string | null
  readonly evidence: string | null
}

function handedBy({ handed }: Ownership, declaration: Declaration | null): Handed[] {
  if (declaration?.kind !== 'function') return []
  return (handed.get(declaration.name) ?? []).map(({ parameter, verdict, freedBy, evidence }) => ({
    place:
      parameter === null
        ? 'result'
        : (declaration.type.parameters[parameter]?.name ?? `parameter ${parameter + 1}`),
    owner: verdict === 'borrowed' ? 'library' : verdict === 'unknown' ? 'unknown' : 'caller',
    freedBy,
    evidence: evidence === null ? null : evidenceText(evidence, declaration.name),
  }))
}

function kindOf(declaration: Declaration): string {
  if (declaration.kind !== 'record') return declaration.kind
  return declaration.fields === null ? 'handle' : declaration.recordKind
}

function detailOf(declaration: Declaration, spelling: TagSpelling): string {
  switch (declaration.kind) {
    case 'function':
    case 'typedef':
    case 'variable':
      return cDeclaration(declaration, spelling)
    case 'record':
      return declaration.fields === null ? 'opaque' : `${declaration.fields.length} fields`
    case 'enum':
      return `${declaration.constants.length} constants`
    case 'constant': {
      const { value } = declaration
      const shown = value.kind === 'string' ? JSON.stringify(value.text) : String(value.value)
      return `${shown} (${cTypeName(declaration.type, '', spelling)})`
    }
  }
}
