import { freed } from '../handles/handle-end.ts'
import { type Memory, toMemory } from '../pointers/pointer-arguments.ts'
import { voidPointer } from '../pointers/pointer-type.ts'
import { voidType } from '../types/scalar-types.ts'
import { library } from './library.ts'

const c = /* @__PURE__ */ library({
  name: 'c',
  linux: [null],
  darwin: [null],
  win32: ['ucrtbase.dll'],
  deep: false,
})

const declared = /* @__PURE__ */ c.declare(free, 'free', {
  after: (_result, memory) => freed(memory, 'free'),
  frees: 0,
})

/**
 * C's own `free`, for what libraries document to be freed by it. The pointer is not read or passed again
 * afterwards.
 */
export function free(memory: Memory | null): void {
  const call = declared.call ?? declared.bind([voidType, { memory: voidPointer }])
  call(toMemory(memory, 'free', 'memory'))
  freed(memory, 'free')
}
