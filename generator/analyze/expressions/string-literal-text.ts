import { readableText } from '../../source/source-bytes.ts'

const simpleEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  e: '\x1b',
}

/** The text of one or more adjacent string literals, `"a" "b"`; what stands outside of quotes is ignored. */
export function stringLiteralText(literals: string): string {
  let text = ''
  for (const [, body] of literals.matchAll(/"((?:[^"\\]|\\.)*)"/gs)) {
    text += body!.replace(
      /\\(?:x([\da-fA-F]+)|([0-7]{1,3})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs,
      (_, hex?: string, octal?: string, short?: string, long?: string, other?: string) => {
        if (other !== undefined) return simpleEscapes[other] ?? other
        const code =
          octal === undefined ? Number.parseInt((hex ?? short ?? long)!, 16) : Number.parseInt(octal, 8)
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
      },
    )
  }
  return readableText(text)
}
