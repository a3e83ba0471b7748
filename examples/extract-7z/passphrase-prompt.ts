import { printable } from './printable.ts'

let earlier: Promise<unknown> = Promise.resolve()

/**
 * Asks for an archive's passphrase on the terminal, without showing it. Undefined where there is no terminal,
 * or the user gives none. Several questions wait for one another.
 */
export function askPassphrase(archive: string): Promise<string | undefined> {
  const { stdin, stderr } = process
  if (!stdin.isTTY || !stderr.isTTY) return Promise.resolve(undefined)
  const answer = earlier.then(() => {
    stderr.write(`Passphrase for ${printable(archive)}: `)
    return readHidden(stdin).finally(() => stderr.write('\n'))
  })
  earlier = answer.catch(() => {})
  return answer
}

/** Reads a line with the terminal's echo off. */
function readHidden(terminal: NodeJS.ReadStream): Promise<string | undefined> {
  return new Promise((resolve) => {
    let line = ''
    const end = (result: string | undefined) => {
      terminal.off('data', onData)
      terminal.setRawMode(false)
      terminal.pause()
      resolve(result)
    }
    const onData = (typed: string) => {
      for (const character of typed) {
        if (character === '\r' || character === '\n' || character === '\u0004') return end(line || undefined)
        if (character === '\u0003') {
          end(undefined)
          process.kill(process.pid, 'SIGINT')
          return
        }
        line = character === '\u007f' ? [...line].slice(0, -1).join('') : line + character
      }
    }
    terminal.setEncoding('utf8')
    terminal.setRawMode(true)
    terminal.on('data', onData)
    terminal.resume()
  })
}
