/** `receives sixteen numbers`, `an array of …`, `all of them`. */
export function speaksOfSeveral(sentence: string): boolean {
  return /\b(?:arrays?|lists?|elements?|entries|items|each|all|them|several|multiple|both|many|values|numbers|vectors?|matri(?:x|ces)|tables?|bytes|octets|pairs?|triples?|components?|coordinates|corners|bounds|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|long enough|large enough|big enough|at least|(?<![\w-])(?:[2-9]|\d{2,})(?![\w-]))\b/i.test(
    sentence,
  )
}
