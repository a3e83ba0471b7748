/** The Koffi function, as generated code calls it. */
// biome-ignore lint/suspicious/noExplicitAny: the generated function states the types
export type Call = (...args: any[]) => any

/** A Koffi function, and how it is called on another thread. */
export interface KoffiFunction extends Call {
  async(...args: unknown[]): void
}

/** Calls on another thread; `done` gets the result. */
export type AsyncCall = (args: unknown[], done: (error: unknown, raw: unknown) => void) => void
