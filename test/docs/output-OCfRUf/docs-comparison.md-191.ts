import { cdef } from 'koffi-bindgen'
import { Callback, type FunctionType } from 'koffi-bindgen/runtime'

const c = cdef<{
  routine: FunctionType<(argument: unknown) => null>
  pthread_create(thread: BigUint64Array, attributes: null, routine: unknown, argument: null): number
}>(
  'typedef void *routine(void *); int pthread_create(unsigned long *thread, const void *attributes, routine *, void *);',
  { library: 'libc.so.6' },
)
const called = new Promise<string>((resolve) => {
  const routine = new Callback(c.routine, () => {
    resolve('called on a thread of C')
    return null
  })
  c.pthread_create(new BigUint64Array(1), null, routine, null)
})
console.log(await called) // called on a thread of C
