import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ApiOptions } from '../../generator/api/api-options.ts'
import { bindgen } from '../cli/terminal-recorder.ts'
import { type CompiledLibrary, compileC } from '../runtime/compile-c.ts'
import { generateApi } from '../runtime/generated-module.ts'

const header = `typedef struct engine engine;
typedef struct { int rounds; } engine_report;
typedef void (*engine_watcher)(engine *of, int what, void *data);
enum { ENGINE_NAME = 1, ENGINE_SPEED, ENGINE_OTHER, ENGINE_WATCHER, ENGINE_REPORT, ENGINE_GEAR };
engine *engine_make(void);
void engine_free(engine *);
int engine_set(engine *, int what, ...);
int engine_get(engine *, int what, ...);
`

const source = `#include "engine.h"
#include <stdarg.h>
#include <stdlib.h>
struct engine { double speed; long gear; engine *other; engine_watcher watcher; engine_report report; };
engine *engine_make(void) { return calloc(1, sizeof(engine)); }
void engine_free(engine *e) { free(e); }
static void seen(engine *of, int what, void *data) { of->speed = what; }
int engine_set(engine *e, int what, ...) {
  va_list values;
  va_start(values, what);
  switch (what) {
  case ENGINE_OTHER: e->other = va_arg(values, engine *); break;
  case ENGINE_SPEED: e->speed = va_arg(values, double); break;
  case ENGINE_GEAR: e->gear = va_arg(values, long); break;
  case ENGINE_WATCHER: va_arg(values, engine_watcher)(e, 3, NULL); break;
  }
  va_end(values);
  return 0;
}
int engine_get(engine *e, int what, ...) {
  va_list values;
  va_start(values, what);
  void *place = va_arg(values, void *);
  switch (what) {
  case ENGINE_NAME: *(const char **)place = "it"; break;
  case ENGINE_SPEED: *(double *)place = e->speed; break;
  case ENGINE_GEAR: *(long *)place = e->gear; break;
  case ENGINE_OTHER: *(engine **)place = e->other; break;
  case ENGINE_WATCHER: *(engine_watcher *)place = seen; break;
  case ENGINE_REPORT: e->report.rounds = 7; *(engine_report **)place = &e->report; break;
  }
  va_end(values);
  return 0;
}
`

const common = {
  constants: 'ENGINE_*',
  types: {
    ENGINE_NAME: 'text',
    ENGINE_SPEED: 'double',
    ENGINE_GEAR: 'long',
    ENGINE_OTHER: 'engine',
    ENGINE_WATCHER: 'engine_watcher',
    ENGINE_REPORT: 'engine_report',
  },
}
const options = {
  classes: { engine: 'Engine' },
  properties: {
    engine_set: { method: 'set', type: 'EngineOptions', ...common },
    engine_get: { method: 'get', type: 'EngineInfo', direction: 'out', ...common },
  },
} satisfies Partial<ApiOptions>

interface Engine extends Disposable {
  readonly raw: object
  equals(other: Engine): boolean
  set(properties: object): void
  get(name: 'speed' | 'gear'): number
  get(name: 'name'): string | null
  get(name: 'other'): Engine | null
  get(name: 'report'): { readonly rounds: number } | null
  get(name: 'watcher'): (of: object, what: number, data: null) => void
}

let folder: string
let library: CompiledLibrary
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bindgen-properties-'))
  writeFileSync(join(folder, 'engine.h'), header)
  writeFileSync(join(folder, 'engine.c'), source)
  library = compileC(join(folder, 'engine.c'), 'engine')
})
afterAll(() => {
  library.remove()
  rmSync(folder, { recursive: true })
})

it('what C stores is a value, an object of a class, a record or a function that can be called', async () => {
  const line = [join(folder, 'engine.h'), '--lib', library.path]
  const { Engine } = await generateApi<{ Engine: { make(): Engine } }>(line, options)
  using engine = Engine.make()
  using other = Engine.make()
  engine.set({ other, speed: 2.5, gear: true, name: undefined })
  expect(engine.get('speed')).toBe(2.5)
  expect(engine.get('gear')).toBe(1)
  expect(engine.get('name')).toBe('it')
  expect(engine.get('other')?.equals(other)).toBe(true)
  expect(other.get('other')).toBeNull()
  expect(engine.get('report')?.rounds).toBe(7)
  engine.get('watcher')(other.raw, 9, null)
  expect(other.get('speed')).toBe(9)
  const seen: unknown[] = []
  engine.set({ watcher: (of: Engine, what: number) => seen.push(of.equals(engine), what) })
  expect(seen).toEqual([true, 3])
})

async function made(api: object): Promise<{ readonly text: string; readonly err: string }> {
  const configuration = join(folder, 'bindgen.config.json')
  writeFileSync(configuration, JSON.stringify({ headers: './engine.h', library: library.path, api }))
  const { err } = await bindgen(['--config', configuration, '--force'])
  return { err, text: readFileSync(join(folder, 'engine.api.ts'), 'utf8') }
}

it('the types are those of what is set and stored; functions make room for the methods', async () => {
  const { text } = await made(options)
  const between = (start: string): string => text.slice(text.indexOf(start)).split('\n}')[0]!
  const read = between('export interface EngineInfo')
  expect(read).toContain('readonly other: Engine | null;')
  expect(read).toContain('readonly watcher: $.FunctionPointer<$raw.engine_watcher> | null;')
  expect(read).toContain('readonly report: $raw.engine_report | null;')
  const set = between('export interface EngineOptions')
  expect(set).toContain('readonly other?: Engine | null;')
  expect(set).toContain('readonly watcher?: ((of: Engine | null, what: number) => void) | null;')
  expect(
    text
      .match(/^ {2}(?:set|get|engineSet|engineGet)\b/gm)
      ?.map((name) => name.trim())
      .sort(),
  ).toEqual([...['engineGet', 'engineSet', 'get', 'set']])
})

it('a type that is none is no property', async () => {
  const { engine_get } = options.properties
  const types = { ...common.types, ENGINE_REPORT: 'engine_repart' }
  const { err, text } = await made({ ...options, properties: { engine_get: { ...engine_get, types } } })
  expect(err).toContain('api.properties: engine_repart is no type of the headers')
  expect(text).not.toMatch(/report:/)
})
