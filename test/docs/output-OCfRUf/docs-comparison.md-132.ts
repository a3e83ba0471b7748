import { aligned, flags, LIMIT_PLUS, tight } from './sample.ts'

const value = new flags({ a: 5, b: 8191, rest: -1 })
value.a = 2
console.log(value.a, value.b, value.rest) // 2 8191 -1
console.log(tight.layout.size, aligned.layout.size, LIMIT_PLUS) // 5 32 20
