// The kinds of punctuator tokens: their character codes.
export const parenOpen = 40
export const parenClose = 41
export const asterisk = 42
export const comma = 44
export const colon = 58
export const semicolon = 59
export const equals = 61
export const bracketOpen = 91
export const bracketClose = 93
export const caret = 94
export const braceOpen = 123
export const braceClose = 125
