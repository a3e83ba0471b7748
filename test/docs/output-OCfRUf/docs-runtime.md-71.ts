import { cstring, pointerTo, readWideString, stringArray, strings, text, utf16, char16_t } from 'koffi-bindgen/runtime'

console.log(text(Uint8Array.of(104, 105, 0, 0, 0))) // hi
console.log(readWideString(pointerTo(char16_t, utf16('größer')))) // größer
const list = stringArray(['one', 'two'])
console.log(strings(pointerTo(cstring, list)).join(' ')) // one two
