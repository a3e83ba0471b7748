/** The stages of the pipeline, in its order. */
export const stages = [
  'preprocess',
  'scope',
  'parse',
  'analyze',
  'select',
  'translate',
  'layout',
  'library',
  'plan',
  'emit',
] as const
export type Stage = (typeof stages)[number]

/** How long each stage took, over one header or several. */
export class StageClock {
  /** Milliseconds. */
  readonly times: Readonly<Record<Stage, number>>
  readonly #times: Record<Stage, number>

  constructor() {
    this.#times = Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>
    this.times = this.#times
  }

  /** Does the work of a stage; where that is a promise, its time ends when it is kept. */
  run<Result>(stage: Stage, work: () => Result): Result {
    const start = performance.now()
    const stop = (): void => {
      this.#times[stage] += performance.now() - start
    }
    let result: Result
    try {
      result = work()
    } catch (error) {
      stop()
      throw error
    }
    if (result instanceof Promise) return result.finally(stop) as Result
    stop()
    return result
  }
}
