import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { GirArray, GirParameter, Transfer } from '../../plan/ownership/gir-facts.ts'

/** A GIR file, as far as it concerns C's functions; names of types are qualified: `Pango.Layout`. */
export interface GirDocument {
  /** `Pango-1.0`. */
  readonly namespace: string
  /** The namespaces that it refers to: `GObject-2.0`. */
  readonly includes: readonly string[]
  /** Classes, interfaces and records. */
  readonly types: ReadonlyMap<string, GirType>
  /** By C identifier. */
  readonly callables: ReadonlyMap<string, GirCallable>
}

/** A class, interface or record of a namespace. */
export interface GirType {
  readonly parents: readonly string[]
  /** What gives back this class and all that descend from it. */
  readonly unref: string | null
  /** Its own method `unref` or `free`, which takes no descendant. */
  readonly method: string | null
}

export interface GirCallable {
  readonly throws: boolean
  readonly transfer: Transfer
  readonly nullable: boolean
  /** Of the result. */
  readonly type: string
  readonly isText: boolean
  readonly array: GirArray | null
  readonly parameters: readonly GirParameter[]
}

/**
 * What classes that descend from here are given back by; the format has it as the root of all that are
 * counted.
 */
export const objectRoot = 'GObject.Object'

type Draft<T> = { -readonly [K in keyof T]: T[K] }

interface ParameterDraft extends Draft<GirParameter> {
  readonly isInstance: boolean
}

interface CallableDraft extends Draft<Omit<GirCallable, 'parameters'>> {
  readonly parameters: ParameterDraft[]
}

interface TypeDraft extends Draft<GirType> {
  readonly parents: string[]
}

const callableElements = new Set(['function', 'method', 'constructor'])
const typeElements = new Set(['class', 'interface', 'record'])

/**
 * Elements that hold text alone and say nothing of C's types: half of a file. Without them the parser is done
 * in half the time; what is left is as well-formed as before.
 */
const unread = /<(doc(?:-deprecated|-version|-stability)?)\b[^<>]*>[^<]*<\/\1>|<source-position\b[^<>]*\/>/g

/**
 * Reads the text of a GIR file. Functions that C cannot call (virtual methods, callbacks, signals) are left
 * out.
 *
 * @throws where the text is not well-formed XML
 */
export function readGirDocument(text: string): GirDocument {
  const reader = new GirReader()
  const parser = new SaxesParser({ position: false, xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => reader.open(tag))
  parser.on('closetag', ({ name }) => reader.close(name))
  parser.write(text.replaceAll(unread, '')).close()
  return reader.document()
}

/** Knows, while a file goes by, what it is inside of. */
class GirReader {
  readonly #includes: string[] = []
  readonly #types = new Map<string, TypeDraft>()
  readonly #callables = new Map<string, CallableDraft>()
  #name = ''
  #version = ''
  /** The elements around the next one, outermost first. */
  readonly #path: string[] = []
  #owner: TypeDraft | null = null
  #called: CallableDraft | null = null
  #parameter: ParameterDraft | null = null
  /** The depth at which what has no C identifier ends; 0: nothing is left out. */
  #leftOut = 0

  open({ name, attributes }: SaxesTagPlain): void {
    this.#path.push(name)
    if (this.#leftOut > 0) return
    if (typeElements.has(name)) this.#openType(name, attributes)
    else if (callableElements.has(name)) this.#openCallable(name, attributes)
    else if (this.#called !== null) this.#openPart(this.#called, name, attributes)
    else if (name === 'namespace') {
      this.#name = attributes.name ?? ''
      this.#version = attributes.version ?? ''
    } else if (name === 'include') this.#includes.push(`${attributes.name}-${attributes.version}`)
    else if (name === 'prerequisite') this.#owner?.parents.push(this.#qualified(attributes.name))
    else if (name === 'virtual-method' || name === 'callback' || name === 'glib:signal')
      this.#leftOut = this.#path.length
  }

  close(name: string): void {
    if (this.#leftOut === this.#path.length) this.#leftOut = 0
    this.#path.pop()
    if (this.#leftOut > 0) return
    if (callableElements.has(name)) this.#called = null
    else if (name === 'parameter' || name === 'instance-parameter') this.#parameter = null
    else if (typeElements.has(name)) this.#owner = null
  }

  document(): GirDocument {
    return {
      namespace: `${this.#name}-${this.#version}`,
      includes: this.#includes,
      types: this.#types,
      callables: new Map([...this.#callables].map(([name, each]) => [name, inOrder(each)])),
    }
  }

  #openType(element: string, { name, parent, 'glib:unref-func': unref }: Record<string, string>): void {
    // Whatever implements an interface is an object.
    const above = element === 'interface' ? [objectRoot] : []
    this.#owner = {
      parents: parent === undefined ? above : [this.#qualified(parent)],
      unref: unref ?? null,
      method: null,
    }
    if (name !== undefined) this.#types.set(this.#qualified(name), this.#owner)
  }

  #openCallable(element: string, attributes: Record<string, string>): void {
    const identifier = attributes['c:identifier']
    if (identifier === undefined) {
      this.#leftOut = this.#path.length
      return
    }
    // A record that is no class has its own `unref` or `free`.
    if (element === 'method' && this.#owner !== null) {
      const { name } = attributes
      if (name === 'unref' || (name === 'free' && this.#owner.method === null))
        this.#owner.method = identifier
    }
    this.#called = {
      throws: attributes.throws === '1',
      transfer: 'none',
      nullable: false,
      type: '',
      isText: false,
      array: null,
      parameters: [],
    }
    // A method that has moved stands twice.
    if (!this.#callables.has(identifier)) this.#callables.set(identifier, this.#called)
  }

  #openPart(called: CallableDraft, element: string, attributes: Record<string, string>): void {
    if (element === 'return-value') {
      called.transfer = transferOf(attributes)
      called.nullable = attributes.nullable === '1'
    } else if (element === 'parameter' || element === 'instance-parameter') {
      this.#parameter = parameterOf(attributes, element === 'instance-parameter')
      called.parameters.push(this.#parameter)
    } else if (element === 'array' && /^(?:return-value|parameter)$/.test(this.#path.at(-2) ?? '')) {
      const array = arrayOf(attributes)
      if (this.#parameter === null) called.array = array
      else this.#parameter.array = array
    } else if (element === 'type') {
      const isText = attributes.name === 'utf8' || attributes.name === 'filename'
      const place = this.#path.at(-2)
      if (place === 'parameter' && this.#parameter !== null) this.#parameter.isText = isText
      if (place !== 'return-value') return
      called.type = this.#qualified(attributes.name)
      called.isText = isText
    }
  }

  #qualified(type = ''): string {
    return type.includes('.') ? type : `${this.#name}.${type}`
  }
}

function transferOf({ 'transfer-ownership': transfer }: Record<string, string>): Transfer {
  return transfer === 'full' || transfer === 'container' || transfer === 'floating' ? transfer : 'none'
}

function parameterOf(attributes: Record<string, string>, isInstance: boolean): ParameterDraft {
  const { name = '', direction, scope } = attributes
  return {
    isInstance,
    name,
    direction: direction === 'out' || direction === 'inout' ? direction : 'in',
    callerAllocates: attributes['caller-allocates'] === '1',
    transfer: transferOf(attributes),
    nullable: attributes.nullable === '1',
    optional: attributes.optional === '1',
    array: null,
    isText: false,
    scope:
      scope === 'call' || scope === 'async' || scope === 'notified' || scope === 'forever' ? scope : null,
    closure: indexOf(attributes.closure),
    destroy: indexOf(attributes.destroy),
  }
}

function arrayOf(attributes: Record<string, string>): GirArray {
  const length = indexOf(attributes.length)
  const fixedSize = indexOf(attributes['fixed-size'])
  const zero = attributes['zero-terminated']
  // Where it is left out, an array with neither a length nor a size ends with zero.
  const isC = attributes.name === undefined
  const zeroTerminated = zero === undefined ? isC && length === null && fixedSize === null : zero === '1'
  return { length, zeroTerminated, fixedSize }
}

function indexOf(text: string | undefined): number | null {
  const index = text === undefined ? Number.NaN : Number(text)
  return Number.isInteger(index) && index >= 0 ? index : null
}

/** The format counts parameters without the instance. */
function inOrder({ parameters, array, ...called }: CallableDraft): GirCallable {
  const shift = parameters[0]?.isInstance === true ? 1 : 0
  const place = (index: number | null): number | null => (index === null ? null : index + shift)
  const placed = (found: GirArray | null): GirArray | null =>
    found === null ? null : { ...found, length: place(found.length) }
  return {
    ...called,
    array: placed(array),
    parameters: parameters.map(({ isInstance: _, ...parameter }) => ({
      ...parameter,
      array: placed(parameter.array),
      closure: parameter.scope === null ? null : place(parameter.closure),
      destroy: place(parameter.destroy),
    })),
  }
}
