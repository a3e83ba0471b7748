import picocolors from 'picocolors'

export type Colours = ReturnType<typeof picocolors.createColors>

/** Where a command prints. Commands get it handed over; only cli.ts connects it to the process. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Of standard error, where messages go: plain text unless that is a terminal. */
  readonly colours: Colours
  /** Somebody sits at it and can be asked. */
  readonly interactive: boolean
  /** Prints a question and reads a line. */
  readonly ask: (question: string) => Promise<string>
  /** The user wants what goes on until then (`--watch`) to end. */
  readonly stop: AbortSignal
  /** Columns of standard error; Infinity where it is no terminal: who reads it then wants whole lines. */
  readonly width: number
  /** Columns of standard output. */
  readonly outputWidth: number
}

/**
 * Whether to print colours: never with NO_COLOR set to anything (no-color.org), always with FORCE_COLOR, else
 * on a terminal.
 */
export function wantsColour(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (environment.NO_COLOR) return false
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR !== '0'
  return isTerminal && environment.TERM !== 'dumb'
}

/** The colour functions, which return their text as it is where `enabled` is false. */
export function coloursFor(enabled: boolean): Colours {
  return picocolors.createColors(enabled)
}
