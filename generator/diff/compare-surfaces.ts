import type { ApiSurface, SurfaceItem } from './api-surface.ts'
import type { Change } from './changes.ts'
import { compareItems } from './compare-items.ts'
import { usersOf } from './users-of.ts'

/** What is different between two APIs, what breaks callers first, in the order of the headers. */
export function compareSurfaces(old: ApiSurface, now: ApiSurface): Change[] {
  const users = { old: usersOf(old), now: usersOf(now) }
  const changes: Change[] = []
  for (const [key, item] of old) {
    const after = now.get(key)
    const usedBy = users.old.get(usedKey(key, item)) ?? []
    if (after === undefined) {
      changes.push({ ...named(item), kind: 'removed', details: [], breaks: true, usedBy })
      continue
    }
    const details = compareItems(item, after)
    if (details.length === 0) continue
    const breaks = details.some((detail) => detail.breaks)
    changes.push({ ...named(item), kind: 'changed', details, breaks, usedBy })
  }
  for (const [key, item] of now) {
    if (old.has(key)) continue
    const usedBy = users.now.get(usedKey(key, item)) ?? []
    changes.push({ ...named(item), kind: 'added', details: [], breaks: false, usedBy })
  }
  return [...changes.filter(({ breaks }) => breaks), ...changes.filter(({ breaks }) => !breaks)]
}

function named({ kind, name }: SurfaceItem): Pick<Change, 'item' | 'name'> {
  return { item: kind, name }
}

/** What uses an enum uses its constants. */
function usedKey(key: string, item: SurfaceItem): string {
  return item.kind === 'constant' ? (item.of ?? key) : key
}
