import { callAsync, callAsyncWithErrno } from 'koffi-bindgen/runtime'
import { compressBound } from './zlib.ts'

console.log(await callAsync(compressBound, [1000])) // 1013
const { result, errno } = await callAsyncWithErrno(compressBound, [0])
console.log(result, typeof errno) // 13 number
const signal = AbortSignal.abort(new Error('no longer wanted'))
await callAsync(compressBound, [1], { signal }).catch((error: Error) => {
  console.log(error.message) // no longer wanted
})
