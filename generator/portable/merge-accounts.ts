import type { Reason } from '../model/translation-unit.ts'
import { type Account, type AccountEntry, reasonsOf } from '../plan/account/account.ts'
import type { TargetName } from '../target/target.ts'
import type { OnTarget } from './on-target.ts'

/**
 * What became of the declarations on several targets: one that is bound on some of them and not, or not
 * wholly, on others is weakened, for reasons that name these.
 *
 * @param accounts each with one target; the first one's order is kept, what only others declare follows
 */
export function mergeAccounts(accounts: readonly OnTarget<Account>[]): Account {
  const byName = new Map<string, OnTarget<AccountEntry>[]>()
  for (const { targets, value } of accounts) {
    for (const entry of value.entries) {
      // Those without a name are told apart by their places.
      const { kind, name, location } = entry
      const key = JSON.stringify(name === '' ? [kind, location.file, location.line] : [kind, name])
      const known = byName.get(key)
      if (known === undefined) byName.set(key, [{ targets, value: entry }])
      else known.push({ targets, value: entry })
    }
  }
  return { entries: [...byName.values()].map(mergeEntries) }
}

function mergeEntries(entries: readonly OnTarget<AccountEntry>[]): AccountEntry {
  const [{ value: first }] = entries as readonly [OnTarget<AccountEntry>]
  const outcomes = new Set(entries.map(({ value }) => JSON.stringify(value.outcome)))
  if (outcomes.size === 1 || entries.every(({ value }) => value.outcome.kind === 'skipped')) return first
  const found = new Map<string, { readonly reason: Reason; readonly targets: TargetName[] }>()
  for (const { targets, value } of entries) {
    for (const reason of reasonsOf(value)) {
      const key = JSON.stringify(reason)
      const known = found.get(key)
      if (known === undefined) found.set(key, { reason, targets: [...targets] })
      else known.targets.push(...targets)
    }
  }
  const all = entries.flatMap(({ targets }) => targets).length
  const reasons = [...found.values()].map(
    ({ reason, targets }): Reason =>
      targets.length === all
        ? reason
        : { ...reason, reason: `${reason.reason} (only on ${targets.join(', ')})` },
  )
  return { ...first, outcome: { kind: 'weakened', reasons } }
}
