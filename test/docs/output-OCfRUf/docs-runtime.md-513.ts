import { errnoName, systemError } from 'koffi-bindgen/runtime'

console.log(errnoName(2)) // ENOENT
const error = systemError('open', 2, '/nowhere')
console.log(error.code, error.message) // ENOENT ENOENT: no such file or directory, open '/nowhere'
