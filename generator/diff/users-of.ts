import type { ApiSurface, SurfaceItem, SurfaceType } from './api-surface.ts'

/**
 * For each record and enum, by key: the functions and variables whose types lead to it, through fields too.
 */
export function usersOf(surface: ApiSurface): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>()
  for (const item of surface.values()) {
    if (item.kind !== 'function' && item.kind !== 'variable') continue
    const reached = new Set(typesOf(item).flatMap(({ uses }) => uses))
    // A set that grows while it is walked: its new members are walked too.
    for (const key of reached) {
      const used = surface.get(key)
      for (const type of used === undefined ? [] : typesOf(used))
        for (const next of type.uses) reached.add(next)
    }
    for (const key of reached) {
      const known = users.get(key)
      if (known === undefined) users.set(key, [item.name])
      else known.push(item.name)
    }
  }
  return users
}

function typesOf(item: SurfaceItem): readonly SurfaceType[] {
  switch (item.kind) {
    case 'function':
      return [item.result, ...item.parameters.map(({ type }) => type)]
    case 'record':
      return (item.fields ?? []).map(({ type }) => type)
    case 'typedef':
    case 'variable':
      return [item.type]
    case 'enum':
    case 'constant':
      return []
  }
}
