import { cdef } from 'koffi-bindgen'
import type { Struct } from 'koffi-bindgen/runtime'

interface node extends Struct {
  value: number
  next: node | null
}
const { node } = cdef<{ node: new (initial: { value: number; next?: node }) => node }>(`
  struct node { int value; struct node *next; };
`)
const second = (() => new node({ value: 1, next: new node({ value: 2 }) }).next)()
console.log(second?.value) // 2
