import { isAnyArrayBuffer } from 'node:util/types'
import { MessagePort } from 'node:worker_threads'

/*
 * JavaScript's memory must not go away while C uses it. No engine lets a library hold it, so the functions
 * that take a buffer's memory away, or make it smaller, refuse one that is in use: `transfer`, `resize`,
 * `structuredClone`, `postMessage`, streams that fill a view, and WebAssembly's `grow`.
 */

/** Who uses a buffer's memory: "a call that runs this function"; undefined for nobody. */
export type MemoryUser = (buffer: ArrayBufferLike) => string | undefined

const users: MemoryUser[] = []
/** One object may be known under two names. */
const replacements = new WeakSet<object>()

/** From now on nothing takes memory away that has a user. */
export function refuseTransfers(user: MemoryUser): void {
  if (users.length === 0) replaceAll()
  users.push(user)
}

/**
 * Calls a function that takes memory away: with its arguments, of which a list is read once only, after the
 * buffers in them were checked.
 */
type Checked = (self: unknown, args: unknown[], check: (buffer: unknown) => void) => void

const ofSelf: Checked = (self, _args, check) => check(self)
const ofMemory: Checked = (self, _args, check) => check((self as { readonly buffer?: unknown }).buffer)
const ofView: Checked = (_self, [view], check) => check(ArrayBuffer.isView(view) ? view.buffer : undefined)
/** `postMessage(value, [buffer])`, `structuredClone(value, { transfer: [buffer] })`. */
const ofTransferList: Checked = (_self, args, check) => {
  for (const [index, argument] of args.entries()) {
    if (index === 0 || typeof argument !== 'object' || argument === null) continue
    const isList = Symbol.iterator in argument
    const given: unknown = isList ? argument : (argument as { readonly transfer?: unknown }).transfer
    if (typeof given !== 'object' || given === null || !(Symbol.iterator in given)) continue
    const list = [...(given as Iterable<unknown>)]
    for (const each of list) check(each)
    args[index] = isList ? list : { ...argument, transfer: list }
  }
}

function replaceAll(): void {
  const scope = globalThis as Record<string, unknown>
  replace(ArrayBuffer.prototype, 'transfer', ofSelf)
  replace(ArrayBuffer.prototype, 'transferToFixedLength', ofSelf)
  replace(ArrayBuffer.prototype, 'resize', ofSelf)
  replace(scope, 'structuredClone', ofTransferList)
  replace(scope, 'postMessage', ofTransferList)
  replace(MessagePort.prototype, 'postMessage', ofTransferList)
  for (const name of ['MessagePort', 'Worker'])
    replace(prototypeOf(scope[name]), 'postMessage', ofTransferList)
  replace(prototypeOf(scope.ReadableStreamBYOBReader), 'read', ofView)
  replace(prototypeOf(scope.ReadableByteStreamController), 'enqueue', ofView)
  replace(prototypeOf(scope.ReadableStreamBYOBRequest), 'respondWithNewView', ofView)
  const { Memory } = (scope.WebAssembly ?? {}) as { readonly Memory?: unknown }
  replace(prototypeOf(Memory), 'grow', ofMemory)
}

function prototypeOf(type: unknown): object | undefined {
  return typeof type === 'function' ? (type.prototype as object) : undefined
}

/** Where the environment is frozen, or lacks the function, everything stays as it is. */
function replace(holder: object | undefined, name: string, prepare: Checked): void {
  const found = holder && Object.getOwnPropertyDescriptor(holder, name)
  const original: unknown = found?.value
  if (holder === undefined || typeof original !== 'function' || replacements.has(original)) return
  const replacement = {
    [name](this: unknown, ...args: unknown[]): unknown {
      prepare(this, args, (buffer) => {
        if (isAnyArrayBuffer(buffer)) checkUnused(buffer, name)
      })
      return Reflect.apply(original, this, args)
    },
  }[name]!
  Object.defineProperty(replacement, 'length', { value: original.length, configurable: true })
  replacements.add(replacement)
  Reflect.defineProperty(holder, name, { ...found, value: replacement })
}

function checkUnused(buffer: ArrayBufferLike, name: string): void {
  if (buffer.byteLength === 0) return
  for (const user of users) {
    const who = user(buffer)
    if (who === undefined) continue
    throw new TypeError(
      `${name}: the buffer's memory is in use by ${who}: take it away afterwards, or a copy of it now`,
    )
  }
}
