import { endCutOff, someInUse } from '../calls/calls-in-progress.ts'
import { registry } from '../errors/process-registry.ts'
import { startOf } from '../memory/memory-block.ts'
import { isInsideCallback } from './stubs/upcall-depth.ts'

/*
 * What the calls into C use that have called the JavaScript which runs now.
 */

/** Whether such a call was given an address. */
export function isAddressInUse(address: unknown): boolean {
  return typeof address === 'bigint' && registry.running > 0 && isUsed((argument) => argument === address)
}

/** Who uses a buffer: such a call, given the buffer, a view of it, or an address in it. */
export function callUsing(buffer: ArrayBufferLike): string | undefined {
  return isUsed((argument) => leadsInto(argument, buffer)) ? 'the call that runs this function' : undefined
}

/** Whether an argument, in the form that C got, is memory of a buffer. */
export function leadsInto(argument: unknown, buffer: ArrayBufferLike): boolean {
  if (typeof argument === 'bigint') {
    const offset = argument - startOf(buffer)
    return offset >= 0n && offset < buffer.byteLength
  }
  return argument === buffer || (ArrayBuffer.isView(argument) && argument.buffer === buffer)
}

/** The look at the stack is dear, and only asked for where something was found. */
function isUsed(isWanted: (argument: unknown) => boolean): boolean {
  if (!someInUse(isWanted)) return false
  if (isInsideCallback()) return true
  endCutOff()
  return false
}

/** Throws a TypeError for memory that can shrink. */
export function checkFixed(memory: object, symbol: string): void {
  const buffer = (ArrayBuffer.isView(memory) ? memory.buffer : memory) as { readonly resizable?: boolean }
  if (buffer.resizable !== true) return
  throw new TypeError(
    `${symbol}: a resizable buffer cannot be given together with a function, which could shrink it: give a copy`,
  )
}

/**
 * Throws a TypeError for memory that was taken away after all. Empty buffers are not given to C: one that is
 * empty now was not before.
 */
export function checkThere(memory: object, symbol: string): void {
  if ((memory as ArrayBufferView).byteLength !== 0) return
  throw new TypeError(
    `${symbol}: a buffer was transferred away by a function that C called while it used the buffer`,
  )
}
