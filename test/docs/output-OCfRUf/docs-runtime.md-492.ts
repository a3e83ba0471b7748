import { cdef } from 'koffi-bindgen'
import type { ReadonlyVariable, Variable } from 'koffi-bindgen/runtime'

const c = cdef<{ opterr: Variable<number>; in6addr_any: ReadonlyVariable<{ bytes: Uint8Array }> }>(`
  extern int opterr;
  extern const struct any_address { unsigned char bytes[16]; } in6addr_any;
`)
;(c.opterr as { value: number }).value = 0
console.log(c.opterr.value, (c.in6addr_any.value as { bytes: Uint8Array }).bytes.length) // 0 16
try {
  ;(c.in6addr_any as { value: unknown }).value = {}
} catch (error) {
  console.log(error instanceof TypeError) // true
}
