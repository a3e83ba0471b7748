import { inspect } from 'node:util'
import { cdef } from 'koffi-bindgen'
import { type Struct, withLength } from 'koffi-bindgen/runtime'

interface message extends Struct {
  kind: number
  urgent: number
  number: number
  bytes: Uint8Array
  body: Uint8Array
}
const { message } = cdef<{ message: new (initial?: object, length?: number) => message }>(`
  struct message {
    unsigned kind : 4, urgent : 1;
    union { int number; unsigned char bytes[4]; };
    unsigned char body[];
  };
`)
const made = new message({ kind: 9, number: 0x01020304, body: [1, 2, 3] }, 3)
console.log(made.kind, made.urgent, [...made.bytes].join(), made.body.length) // 9 0 4,3,2,1 3
made.bytes[0] = 0
console.log(made.number === 0x01020300, withLength(made, 2).body.length) // true 2
console.log(inspect(made).includes('kind: 9'), made.toJSON().kind) // true 9
