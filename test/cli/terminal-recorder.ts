import { main } from '../../generator/cli/main.ts'
import { coloursFor, type Terminal } from '../../generator/cli/output/terminal.ts'
import type { Emitter } from '../../generator/emit/emitter.ts'

export interface Recorded {
  readonly exitCode: number
  readonly out: string
  readonly err: string
}

/** Runs the command in this process and records what it prints. */
export async function bindgen(
  argv: readonly string[],
  terminal: Partial<Terminal> = {},
  startEmitter?: () => Emitter,
): Promise<Recorded> {
  let out = ''
  let err = ''
  const recording: Terminal = {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    colours: coloursFor(false),
    interactive: false,
    ask: async () => '',
    stop: new AbortController().signal,
    width: Infinity,
    outputWidth: 100,
    ...terminal,
  }
  const exitCode = await main(argv, recording, startEmitter)
  return { exitCode, out, err }
}
