/** What a parent holds: objects on V8's heap, or the memory of Buffers beside it. */
export const memoryKinds = ['objects', 'Buffers'] as const
export type MemoryKind = (typeof memoryKinds)[number]

/** Takes memory as a large program does, each page written to. Keep what is returned. */
export function holdMemory(kind: MemoryKind, gigabytes: number): readonly unknown[] {
  const bytes = gigabytes * 2 ** 30
  const held: unknown[] = []
  if (kind === 'Buffers') {
    while (held.length * 2 ** 28 < bytes) held.push(Buffer.alloc(2 ** 28, 1))
    return held
  }
  const before = process.memoryUsage().heapUsed
  while (process.memoryUsage().heapUsed - before < bytes) {
    for (let chunk = 0; chunk < 20; chunk++) {
      held.push(Array.from({ length: 10_000 }, (_, index) => ({ index, chunk: held.length, next: null })))
    }
  }
  return held
}
