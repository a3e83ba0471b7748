/**
 * Whether an expression is written in hexadecimal: an integer constant in it is (N1570 6.4.4.1), outside of
 * strings, and it is made of bits and offsets; a product is a quantity.
 */
export function isHexadecimal(expression: string): boolean {
  if (!/0x/i.test(expression)) return false
  const outside = expression.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)'/g, ' ')
  return /(?<![\w.])0x[\da-f']+[ul]*(?![\w.])/i.test(outside) && !/[*/%]/.test(outside)
}
