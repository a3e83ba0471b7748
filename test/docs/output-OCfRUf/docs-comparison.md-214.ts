import { cdef } from 'koffi-bindgen'
import { errnoName } from 'koffi-bindgen/runtime'

const c = cdef<{ chdir(path: string): number }>('int chdir(const char *path);', { library: 'libc.so.6' })
console.log(c.chdir('/no/such/folder'), errnoName()) // -1 ENOENT
