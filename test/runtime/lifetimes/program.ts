/*
 * Builds graphs of records, arrays, pointers, texts and callbacks in JavaScript's and C's memory, cuts and
 * reads them at random, with a collection between any two steps, and compares what it reads with a model in
 * plain JavaScript: `program.js MODULE STEPS SEED`. Memory that was let go too early has other bytes by then.
 *
 * Where this program and the runtime were made by `withCollections`, the collector may run between any two
 * statements of both, inside of callbacks too.
 */
import * as $ from '../../../runtime/index.ts'
import { Random } from '../../random.ts'
import { collect, collectionsUntilNow, overwrite, startCollecting } from './collect.ts'

type View = $.Struct & {
  id: number
  next: View | null
  label: string | null
  data: $.Pointer<$.Void> | null
  items: $.CArray<View>
  apply: ((value: number) => number) | null
  part: $.Struct & { child: View | null; mark: number }
}
interface Graph {
  node: new (initial?: object) => View
  graph_root: { value: unknown }
  graph_name: { value: unknown }
  node_new(id: number): View
  node_free(node: View): void
  node_next(node: View): View | null
  node_behind(node: View, steps: number): View
  node_item(items: unknown, index: number): View | null
  node_data(node: View): $.Pointer<$.Void> | null
  node_apply(node: View, value: number): number
  node_apply_id(node: View, value: number): number
  graph_state(): $.Struct & { first: View | null; name: string | null }
  node_apply_type: unknown
}

/** Bytes somewhere: each is the first plus its index. */
interface Bytes {
  readonly first: number
  readonly length: number
}

/** What a node has to hold. */
interface Model {
  readonly id: number
  readonly inC: boolean
  next: Model | null
  label: string | null
  data: Bytes | null
  readonly items: (Model | null)[]
  apply: number | null
  child: Model | null
}

/** Something that JavaScript holds, and what it has to lead to. */
type Root =
  | { readonly kind: 'node'; readonly view: View; readonly model: Model }
  | { readonly kind: 'pointer'; readonly view: $.Pointer<View>; readonly model: Model }
  | { readonly kind: 'items'; readonly view: $.CArray<View>; readonly model: { items: (Model | null)[] } }
  | { readonly kind: 'out'; readonly view: $.Out<View>; model: Model | null }
  | { readonly kind: 'texts'; readonly view: $.CArray<$.CString>; readonly model: (string | null)[] }
  | { readonly kind: 'data'; readonly view: $.Pointer<$.Void>; readonly model: Bytes }
  | { readonly kind: 'bytes'; readonly view: Uint8Array; readonly model: Bytes }
  | { readonly kind: 'function'; readonly view: (value: number) => number; readonly model: number }

const [modulePath = '', steps = '1000', seed = '1', distance = '3000'] = process.argv.slice(2)
const graph = (await import(modulePath)) as unknown as Graph
const { node } = graph
const nodePointer = $.pointer(node as never) as unknown as $.CType<View>
const random = new Random(Number(seed))

const rootsAtMost = 12
let roots: Root[] = []
const inC = new Set<{ view: View; model: Model }>()
let root: Model | null = null
let name: string | null = null
const state: { first: Model | null; name: string | null } = { first: null, name: null }
/** What the functions do beside adding. */
let inside: () => void = () => {}
const functions = [1, 10, 100].map((summand) => (value: number) => {
  inside()
  return value + summand
})
/** The memory of nodes that were made here. */
const created: WeakRef<object>[] = []
let ids = 0

function blank(id: number, isInC: boolean): Model {
  return {
    id,
    inC: isInC,
    next: null,
    label: null,
    data: null,
    items: [null, null, null],
    apply: null,
    child: null,
  }
}

function hold(next: Root): void {
  if (roots.length < rootsAtMost) roots.push(next)
  else roots[random.integer(0, roots.length - 1)] = next
}

/** A node that JavaScript holds; a new one where there is none. */
function someNode(): { view: View; model: Model } {
  const nodes = [...roots.filter((each) => each.kind === 'node'), ...inC] as { view: View; model: Model }[]
  return nodes.length === 0 || random.chance(0.2) ? makeNode() : random.pick(nodes)
}

function makeNode(): { view: View; model: Model } {
  const model = blank(++ids, false)
  const made = { kind: 'node' as const, view: new node({ id: model.id }), model }
  created.push(new WeakRef(made.view.$view.buffer))
  hold(made)
  return made
}

function maybeNode(): { view: View | null; model: Model | null } {
  return random.chance(0.15) ? { view: null, model: null } : someNode()
}

function someText(): string | null {
  return random.chance(0.1) ? null : `text ${random.integer(0, 1e9)} ${'x'.repeat(random.integer(0, 60))}`
}

/** Memory of some kind, and what lies there. */
function someBytes(): { value: Uint8Array; model: Bytes } {
  const model = { first: random.integer(0, 255), length: random.integer(1, 300) }
  const value = Uint8Array.from({ length: model.length }, (_, index) => model.first + index)
  return { value, model }
}

/** What a field may be given for a node: the record, or a pointer to it. */
function asArgument(view: View | null): View | $.Pointer<View> | null {
  return view !== null && random.chance(0.3) ? $.pointerTo(node as never, view) : view
}

const build: (() => void)[] = [
  () => void makeNode(),
  () => {
    if (inC.size >= 6) return
    const model = blank(++ids, true)
    inC.add({ view: graph.node_new(model.id), model })
  },
  () => {
    const { view, model } = someNode()
    const next = maybeNode()
    view.next = asArgument(next.view) as View
    model.next = next.model
  },
  () => {
    const { view, model } = someNode()
    const child = maybeNode()
    if (random.chance(0.5)) view.part.child = asArgument(child.view) as View
    else view.part = { child: child.view, mark: 5 } as never
    model.child = child.model
  },
  () => {
    const { view, model } = someNode()
    view.label = model.label = someText()
  },
  () => {
    const { view, model } = someNode()
    const { value, model: bytes } = someBytes()
    const isNull = random.chance(0.1)
    view.data = (isNull ? null : random.chance(0.3) ? $.pointerTo($.unsignedChar, value) : value) as never
    model.data = isNull ? null : bytes
  },
  () => {
    const { view, model } = someNode()
    const index = random.integer(0, 2)
    const item = maybeNode()
    view.items.set(index, asArgument(item.view) as View)
    model.items[index] = item.model
  },
  () => {
    const { view, model } = someNode()
    const given = [maybeNode(), maybeNode()]
    view.items = given.map((each) => each.view) as never
    model.items.splice(0, 3, given[0]!.model, given[1]!.model, null)
  },
  () => {
    const { view, model } = someNode()
    const index = random.integer(0, functions.length - 1)
    view.apply = functions[index]!
    model.apply = index
  },
  () => {
    const given = [maybeNode(), maybeNode(), maybeNode()]
    const view = new $.CArray<View>(nodePointer, given.map((each) => each.view) as never)
    hold({ kind: 'items', view, model: { items: given.map((each) => each.model) } })
  },
  () => {
    const { view, model } = maybeNode()
    hold({ kind: 'out', view: new $.Out<View>(nodePointer, view as never), model })
  },
  () => {
    const model = [someText(), someText()]
    hold({ kind: 'texts', view: new $.CArray($.cstring, model), model })
  },
  () => {
    const { view, model } = someNode()
    hold({ kind: 'pointer', view: $.pointerTo(node as never, view) as $.Pointer<View>, model })
  },
  () => {
    const { view, model } = someNode()
    const copy = { ...model, id: model.id, inC: false, items: [...model.items] }
    hold({ kind: 'node', view: $.copyRecord(view), model: copy })
  },
  () => {
    // An array of records: what is stored there is a copy.
    const { view, model } = someNode()
    const array = new $.CArray<View>(node as never, 2)
    array.set(1, view)
    const copy = { ...model, inC: false, items: [...model.items] }
    hold({ kind: 'node', view: array.at(1) as View, model: copy })
  },
  () => {
    const next = maybeNode()
    graph.graph_root.value = asArgument(next.view)
    root = next.model
  },
  () => {
    graph.graph_name.value = name = someText()
  },
  () => {
    const next = maybeNode()
    graph.graph_state().first = asArgument(next.view) as View
    state.first = next.model
  },
  () => {
    graph.graph_state().name = state.name = someText()
  },
]

const cut: (() => void)[] = [
  () => void roots.splice(random.integer(0, roots.length), 1),
  () => {
    const each = random.pick(roots)
    if (each?.kind === 'items') {
      const index = random.integer(0, 2)
      each.view.set(index, null as never)
      each.model.items[index] = null
    } else if (each?.kind === 'out') {
      each.view.value = null as never
      each.model = null
    } else if (each?.kind === 'texts') {
      const text = someText()
      $.pointerTo($.cstring, each.view).write(text, 1)
      each.model[1] = text
    } else if (each?.kind === 'pointer') {
      each.view.read()!.next = null
      each.model.next = null
    }
  },
  () => {
    // C frees a node that nothing leads to.
    const one = [...inC][random.integer(0, inC.size - 1)]
    if (one === undefined || isUsed(one.model)) return
    inC.delete(one)
    graph.node_free(one.view)
  },
]

/** Whether something leads to a node in C's memory. */
function isUsed(wanted: Model): boolean {
  const starts: (Model | null)[] = [root, state.first]
  for (const each of roots) {
    if (each.kind === 'node' || each.kind === 'pointer') starts.push(each.model)
    else if (each.kind === 'out') starts.push(each.model)
    else if (each.kind === 'items') starts.push(each.model as Model, ...each.model.items)
  }
  for (const { model } of inC) starts.push(...leadsTo(model))
  const found = new Set(starts)
  for (const each of found)
    if (each !== null && 'id' in each) for (const next of leadsTo(each)) found.add(next)
  return found.has(wanted)
}

function leadsTo({ next, child, items }: Model): (Model | null)[] {
  return [next, child, ...items]
}

/** Follows something that is held to something else, in some way. */
const follow: (() => void)[] = [
  () => {
    const { view, model } = someNode()
    holdNode(random.chance(0.5) ? view.next : graph.node_next(view), model.next)
  },
  () => {
    const { view, model } = someNode()
    holdNode(view.part.child, model.child)
  },
  () => {
    const { view, model } = someNode()
    const index = random.integer(0, 2)
    const ways = [
      () => view.items.at(index),
      () => [...view.items][index],
      () => graph.node_item(view.items, index),
      () => $.pointerTo(nodePointer, view.items).read(index),
    ]
    holdNode(random.pick(ways)() as View | null, model.items[index]!)
    hold({ kind: 'items', view: view.items, model })
  },
  () => {
    const { view, model } = someNode()
    const count = random.integer(1, 4)
    let last = model
    for (let i = 0; i < count && last.next !== null; i++) last = last.next
    holdNode(graph.node_behind(view, count), last)
  },
  () => {
    const { view, model } = someNode()
    if (model.data === null) return
    const data = random.chance(0.5) ? view.data! : graph.node_data(view)!
    if (random.chance(0.5)) hold({ kind: 'data', view: data, model: model.data })
    else hold({ kind: 'bytes', view: data.bytes(model.data.length), model: model.data })
  },
  () => {
    const { view, model } = someNode()
    if (model.apply !== null) hold({ kind: 'function', view: view.apply!, model: model.apply })
  },
  () => {
    const each = random.pick(roots)
    if (each?.kind === 'pointer') holdNode(each.view.read() as View, each.model)
    else if (each?.kind === 'out') holdNode(each.view.value as View | null, each.model)
    else if (each?.kind === 'items') holdNode(each.view.at(1) as View | null, each.model.items[1]!)
  },
  () => holdNode(graph.graph_root.value as View | null, root),
  () => holdNode(graph.graph_state().first, state.first),
  // Of what nothing but the call holds.
  () => {
    const { view, model } = maybeNode()
    holdNode(graph.node_next(new node({ next: new node({ next: asArgument(view) }) }))!.next, model)
  },
  () => {
    const { value, model } = someBytes()
    hold({ kind: 'data', view: graph.node_data(new node({ data: value }))!, model })
  },
  () => {
    const { view, model } = maybeNode()
    const items = [new node({ id: 1 }), asArgument(view)]
    holdNode(graph.node_item(new $.CArray(nodePointer, items as never), 1), model)
  },
]

/** While C runs a function, JavaScript does all that it does elsewhere. */
const within: (() => void)[] = [
  () => {
    const { view, model } = someNode()
    if (model.apply === null) return
    const { apply } = model
    inside = () => {
      inside = () => {}
      for (let i = random.integer(1, 3); i > 0; i--) random.pick(random.pick([build, follow]))()
    }
    equal(graph.node_apply(view, 7), functions[apply]!(7), 'apply')
  },
  // A record that nobody but the call holds.
  () => {
    const id = random.integer(0, 1e6)
    inside = () => {
      inside = () => {}
      collect(false)
      overwrite(40)
    }
    equal(graph.node_apply_id(new node({ id, apply: random.pick(functions) }), 7), id, 'id')
  },
]

function holdNode(view: View | null, model: Model | null): void {
  equal(view === null, model === null, 'NULL')
  if (view !== null && model !== null) hold({ kind: 'node', view, model })
}

function equal(found: unknown, expected: unknown, what: string): void {
  if (found !== expected) throw new Error(`${what}: found ${String(found)}, expected ${String(expected)}`)
}

/** Compares everything that can be reached. */
function check(): void {
  const seen = new Set<Model>()
  for (const each of roots) {
    switch (each.kind) {
      case 'node':
        checkNode(each.view, each.model, seen)
        break
      case 'pointer':
        checkNode(each.view.read() as View, each.model, seen)
        break
      case 'items':
        for (const [index, item] of each.model.items.entries()) {
          checkNode(each.view.at(index) as View | null, item, seen)
        }
        break
      case 'out':
        checkNode(each.view.value as View | null, each.model, seen)
        break
      case 'texts':
        for (const [index, text] of each.model.entries()) equal(each.view.at(index), text, 'text')
        break
      case 'data':
        checkBytes(each.view.bytes(each.model.length), each.model)
        break
      case 'bytes':
        checkBytes(each.view, each.model)
        break
      case 'function':
        equal(each.view(5), functions[each.model]!(5), 'function')
    }
  }
  for (const { view, model } of inC) checkNode(view, model, seen)
  checkNode(graph.graph_root.value as View | null, root, seen)
  checkNode(graph.graph_state().first, state.first, seen)
  equal(graph.graph_name.value, name, 'graph_name')
  equal(graph.graph_state().name, state.name, 'state.name')
}

function checkNode(view: View | null, model: Model | null, seen: Set<Model>): void {
  equal(view === null, model === null, 'NULL')
  if (view === null || model === null || seen.has(model)) return
  seen.add(model)
  equal(view.id, model.id, 'id')
  equal(view.label, model.label, 'label')
  if (model.data === null) equal(view.data, null, 'data')
  else checkBytes(view.data!.bytes(model.data.length), model.data)
  if (model.apply !== null) {
    equal(graph.node_apply(view, 7), functions[model.apply]!(7), 'apply')
  }
  checkNode(view.next, model.next, seen)
  checkNode(view.part.child, model.child, seen)
  for (const [index, item] of model.items.entries()) {
    checkNode(view.items.at(index) as View | null, item, seen)
  }
}

function checkBytes(bytes: Uint8Array, { first, length }: Bytes): void {
  equal(bytes.length, length, 'length')
  for (const [index, byte] of bytes.entries()) equal(byte, (first + index) & 255, 'byte')
}

startCollecting(Number(seed), Number(distance))
const kinds = [build, build, cut, follow, follow, within]
for (let step = 0; step < Number(steps); step++) {
  try {
    random.pick(random.pick(kinds))()
    if (random.chance(0.5)) collect(random.chance(0.7))
    overwrite(40)
    if (random.chance(0.3)) check()
  } catch (error) {
    throw new Error(`step ${step}, seed ${seed}: ${(error as Error).stack}`)
  }
  if (step % 100 === 0) await new Promise((resolve) => setImmediate(resolve))
}

// What nobody reaches any more is given back, also where living memory led to it.
const survivors = roots.flatMap((each) => (each.kind === 'node' && !each.model.inC ? [each.view] : []))
for (const view of survivors) {
  view.next = null
  view.part.child = null
  view.label = null
  view.data = null
  view.apply = null
  for (const index of [0, 1, 2]) view.items.set(index, null as never)
}
roots = []
graph.graph_root.value = null
graph.graph_name.value = null
graph.graph_state().first = null
graph.graph_state().name = null
for (const { view, model } of inC) {
  graph.node_free(view)
  model.next = null
}
inC.clear()
for (let i = 0; i < 5; i++) {
  await new Promise((resolve) => setImmediate(resolve))
  collect(false)
}
const living = new Set<unknown>(survivors.map(({ $view }) => $view.buffer))
const left = created.filter((each) => {
  const memory = each.deref()
  return memory !== undefined && !living.has(memory)
}).length
console.log(
  `${steps} steps, ${created.length} nodes made, ${left} left, ${collectionsUntilNow()} collections within`,
)
