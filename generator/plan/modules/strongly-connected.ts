/**
 * The groups of nodes that lead to one another, each in one group (Tarjan, "Depth-first search and linear
 * graph algorithms", 1972).
 *
 * @param edges for every node, where it leads
 */
export function stronglyConnected<N>(edges: ReadonlyMap<N, ReadonlySet<N>>): Set<N>[] {
  const groups: Set<N>[] = []
  const order = new Map<N, number>()
  const low = new Map<N, number>()
  const open: N[] = []
  const isOpen = new Set<N>()
  const visit = (node: N): void => {
    order.set(node, order.size)
    low.set(node, order.get(node)!)
    open.push(node)
    isOpen.add(node)
    for (const next of edges.get(node) ?? []) {
      if (!order.has(next)) {
        visit(next)
        low.set(node, Math.min(low.get(node)!, low.get(next)!))
      } else if (isOpen.has(next)) low.set(node, Math.min(low.get(node)!, order.get(next)!))
    }
    if (low.get(node) !== order.get(node)) return
    const group = new Set(open.splice(open.indexOf(node)))
    for (const member of group) isOpen.delete(member)
    groups.push(group)
  }
  for (const node of edges.keys()) if (!order.has(node)) visit(node)
  return groups
}
