/** N1570 6.4.6p3, those that stand for brackets: `%:` is the preprocessor's business. */
const brackets: Readonly<Record<string, string>> = { '<%': '{ ', '%>': '} ', '<:': '[ ', ':>': '] ' }

/** Digraphs, and what they may not be looked for in: literals, and numbers with the separators of C23. */
const pattern = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\.?\d(?:'?[\w.])*|<[%:]|[%:]>/g

/** The preprocessed text with brackets in the place of digraphs; no character moves. */
export function withoutDigraphs(text: string): string {
  if (!/<[%:]|[%:]>/.test(text)) return text
  return text.replace(pattern, (token) => brackets[token] ?? token)
}
