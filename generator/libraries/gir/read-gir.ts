import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GirFacts, GirFunction, Transfer } from '../../plan/ownership/gir-facts.ts'

/** A class, interface or record of a namespace. */
interface GirType {
  readonly parents: readonly string[]
  /** What gives back this class and all that descend from it. */
  readonly unref: string | null
  /** Its own method `unref` or `free`, which takes no descendant. */
  readonly method: string | null
}

/** The same while its file is read. */
interface GirTypeRead extends GirType {
  readonly parents: string[]
  method: string | null
}

interface GirNamespace {
  readonly name: string
  readonly includes: readonly string[]
  readonly types: ReadonlyMap<string, GirType>
  /** By C identifier: transfer and type of the result, qualified. */
  readonly results: ReadonlyMap<string, { readonly transfer: Transfer; readonly type: string }>
}

/**
 * What classes that descend from here are given back by; the format has it as the root of all that are
 * counted.
 */
const objectRoot = 'GObject.Object'
const objectUnref = 'g_object_unref'

/** Reads GIR files, with those that they include for the classes' ancestors. */
export function readGir(files: readonly string[], folders: readonly string[]): GirFacts {
  const namespaces = new Map<string, GirNamespace>()
  const seen = new Set<string>()
  const read = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    const namespace = readNamespace(path)
    if (namespace === null || namespaces.has(namespace.name)) return
    namespaces.set(namespace.name, namespace)
    for (const include of namespace.includes) {
      const found = folders.map((folder) => join(folder, `${include}.gir`)).find((each) => existsSync(each))
      if (found !== undefined) read(found)
    }
  }
  for (const file of files) read(file)
  const types = new Map([...namespaces.values()].flatMap((namespace) => [...namespace.types]))
  const facts = new Map<string, GirFunction>()
  for (const { name, results } of namespaces.values()) {
    for (const [identifier, { transfer, type }] of results) {
      facts.set(identifier, { transfer, freedBy: freedBy(type, types, new Set()), namespace: name })
    }
  }
  return facts
}

function freedBy(type: string, types: ReadonlyMap<string, GirType>, seen: Set<string>): string | null {
  if (type === objectRoot) return objectUnref
  const known = types.get(type)
  if (known === undefined || seen.has(type)) return null
  if (seen.size === 0 && known.method !== null) return known.method
  seen.add(type)
  if (known.unref !== null) return known.unref
  for (const parent of known.parents) {
    const found = freedBy(parent, types, seen)
    if (found !== null) return found
  }
  return null
}

const tag =
  /<(\/?)(namespace|include|class|interface|record|union|prerequisite|method|constructor|function|return-value|type|parameters|virtual-method|callback|field|property|glib:signal)\b([^>]*?)(\/?)>/g

function readNamespace(path: string): GirNamespace | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return null
  }
  const includes: string[] = []
  const types = new Map<string, GirTypeRead>()
  const results = new Map<string, { transfer: Transfer; type: string }>()
  let name = ''
  let version = ''
  let owner: GirTypeRead | null = null
  let called: { identifier: string; name: string; isMethod: boolean } | null = null
  let transfer: Transfer | null = null
  for (const [, closing, element, attributes = ''] of text.matchAll(tag)) {
    const of = (key: string): string | undefined => attribute(attributes, key)
    if (closing === '/') {
      if (element === 'return-value') transfer = null
      if (element === 'class' || element === 'interface' || element === 'record') owner = null
      if (element === 'method' || element === 'constructor' || element === 'function') called = null
      continue
    }
    switch (element) {
      case 'namespace':
        name = of('name') ?? ''
        version = of('version') ?? ''
        break
      case 'include':
        includes.push(`${of('name')}-${of('version')}`)
        break
      case 'class':
      case 'interface':
      case 'record': {
        const parent = of('parent')
        // Whatever implements an interface is an object.
        const above = element === 'interface' ? [objectRoot] : []
        owner = {
          parents: parent === undefined ? above : [qualified(parent, name)],
          unref: of('glib:unref-func') ?? null,
          method: null,
        }
        types.set(qualified(of('name') ?? '', name), owner)
        break
      }
      case 'prerequisite':
        owner?.parents.push(qualified(of('name') ?? '', name))
        break
      case 'method':
      case 'constructor':
      case 'function': {
        const identifier = of('c:identifier')
        called =
          identifier === undefined
            ? null
            : { identifier, name: of('name') ?? '', isMethod: element === 'method' }
        // A record that is no class has its own `unref` or `free`.
        if (
          owner !== null &&
          called?.isMethod &&
          (called.name === 'unref' || (called.name === 'free' && owner.method === null))
        )
          owner.method = called.identifier
        break
      }
      case 'virtual-method':
      case 'callback':
      case 'glib:signal':
        called = null
        break
      case 'return-value':
        transfer = (of('transfer-ownership') as Transfer | undefined) ?? null
        break
      case 'type':
        if (called !== null && transfer !== null && !results.has(called.identifier))
          results.set(called.identifier, { transfer, type: qualified(of('name') ?? '', name) })
        break
      default:
        break
    }
  }
  return name === '' ? null : { name: `${name}-${version}`, includes, types, results }
}

/** The value of an attribute in a tag's text. */
function attribute(attributes: string, key: string): string | undefined {
  const start = attributes.indexOf(`${key}="`)
  if (start < 0 || (start > 0 && !/\s/.test(attributes[start - 1]!))) return undefined
  const from = start + key.length + 2
  return attributes.slice(from, attributes.indexOf('"', from))
}

function qualified(type: string, namespace: string): string {
  return type.includes('.') ? type : `${namespace}.${type}`
}
