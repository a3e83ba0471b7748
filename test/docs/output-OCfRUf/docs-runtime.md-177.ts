import { int, pointerTo, unsignedChar } from 'koffi-bindgen/runtime'

const numbers = Int32Array.of(10, 20, 30)
const pointer = pointerTo(int, numbers)
console.log(pointer.read(), pointer.add(2).read(), pointer.read(1)) // 10 30 20
pointer.write(21, 1)
console.log(numbers[1]) // 21
console.log(pointer.cast(unsignedChar).read()) // 10
console.log(pointer.add(2).subtract(pointer), pointer.equals(pointerTo(int, numbers))) // 2 true
console.log(String(pointer).startsWith('<int * at 0x')) // true
