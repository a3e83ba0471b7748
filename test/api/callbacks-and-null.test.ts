import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CompiledLibrary, compileC } from '../runtime/compile-c.ts'
import { generateApi, generateFiles } from '../runtime/generated-module.ts'

const header = `
typedef struct graph_node graph_node;
typedef struct graph_walker graph_walker;
typedef int (*graph_visit)(void *data, const graph_node *context, const graph_node *subject);
graph_node *graph_node_new(int id);
void graph_node_free(graph_node *n);
int graph_node_id(const graph_node *n);
graph_walker *graph_walker_new(void);
void graph_walker_free(graph_walker *w);
int graph_walker_run(graph_walker *w, graph_visit visit, void *data);
`

const source = `
#include "graph.h"
#include <stdlib.h>
struct graph_node { int id; };
struct graph_walker { graph_node subject; };
graph_node *graph_node_new(int id) { graph_node *n = malloc(sizeof *n); n->id = id; return n; }
void graph_node_free(graph_node *n) { free(n); }
int graph_node_id(const graph_node *n) { return n->id; }
graph_walker *graph_walker_new(void) { graph_walker *w = malloc(sizeof *w); w->subject.id = 7; return w; }
void graph_walker_free(graph_walker *w) { free(w); }
int graph_walker_run(graph_walker *w, graph_visit visit, void *data) { return visit(data, NULL, &w->subject); }
`

interface Node {
  id(): number
}

interface Graph {
  readonly Walker: {
    new: () => Disposable & { run(visit: (context: Node | null, subject: Node) => number): number }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'callbacks-and-null-'))
let library: CompiledLibrary
let args: string[]

beforeAll(() => {
  writeFileSync(join(folder, 'graph.h'), header)
  writeFileSync(join(folder, 'graph.c'), source)
  library = compileC(join(folder, 'graph.c'), 'graph')
  args = [join(folder, 'graph.h'), '--lib', library.path]
}, 60_000)

afterAll(() => {
  library.remove()
  rmSync(folder, { recursive: true })
})

test('a callback is given null where C gives NULL, and nothing says that it never does', async () => {
  const { Walker } = await generateApi<Graph>(args)
  using walker = Walker.new()
  const given: (number | null)[] = []
  const result = walker.run((context, subject) => {
    given.push(context?.id() ?? null, subject.id())
    return 3
  })
  expect([result, ...given]).toEqual([3, null, 7])
})

test('NULL where the header denies it is refused, and the error names the parameter', async () => {
  const said = header.replace('const graph_node *context', 'const graph_node *_Nonnull context')
  writeFileSync(join(folder, 'said.h'), said)
  const saidArgs = [join(folder, 'said.h'), '--lib', library.path]
  const files = await generateFiles([...saidArgs, '--api'])
  const api = files.find(({ path }) => path.endsWith('api.ts'))!.text
  expect(api).toContain('visit: ((context: Node, subject: Node | null) => number) | null')
  const { Walker } = await generateApi<Graph>(saidArgs)
  using walker = Walker.new()
  expect(() => walker.run(() => 3)).toThrow(/graph_visit: context must be something else than NULL/)
})
