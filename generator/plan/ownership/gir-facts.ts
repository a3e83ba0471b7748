/** What a GIR file says of who owns what a function hands out: `transfer-ownership`. */
export type Transfer = 'full' | 'container' | 'floating' | 'none'

/** What a GIR file says of a function. */
export interface GirFunction {
  /** Of the result. */
  readonly transfer: Transfer
  /**
   * The C function that gives back what the result's type is counted or freed by; null where the file does
   * not say.
   */
  readonly freedBy: string | null
  /** The result may be NULL. */
  readonly nullable: boolean
  /** How long the array is that the result points to; null where it is none. */
  readonly array: GirArray | null
  /** The result is text. */
  readonly isText: boolean
  /** In C's order, with the instance, without the `GError **` of a function that throws. */
  readonly parameters: readonly GirParameter[]
  /** A `GError **` stands behind the parameters. */
  readonly throws: boolean
  /** The namespace that says so: `Gio-2.0`. */
  readonly namespace: string
  /** The file that says so. */
  readonly path: string
}

export interface GirParameter {
  readonly name: string
  readonly direction: 'in' | 'out' | 'inout'
  /**
   * Of a parameter that is written: the caller has the memory for the value itself, not for a pointer to it.
   */
  readonly callerAllocates: boolean
  readonly transfer: Transfer
  /** What is given or written may be NULL. */
  readonly nullable: boolean
  /** Of a parameter that is written: NULL in its place says that nobody wants it. */
  readonly optional: boolean
  readonly array: GirArray | null
  /** Text, which ends with a zero whatever stands beside it. */
  readonly isText: boolean
  /** How long a callback is called; null where it is none. */
  readonly scope: 'call' | 'async' | 'notified' | 'forever' | null
  /** 0-based parameter with the callback's data; null where there is none. */
  readonly closure: number | null
  /** 0-based parameter with the function that gives back the data; null where there is none. */
  readonly destroy: number | null
}

export interface GirArray {
  /** 0-based parameter with the number of elements; null where none has it. */
  readonly length: number | null
  readonly zeroTerminated: boolean
  readonly fixedSize: number | null
}

/** By C identifier. */
export type GirFacts = ReadonlyMap<string, GirFunction>

export const noGirFacts: GirFacts = new Map()
