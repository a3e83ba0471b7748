import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import {
  localWords,
  moduleWords,
  objectMembers,
  reservedWords,
  usedGlobals,
} from '../../generator/plan/naming/reserved-words.ts'
import { bindgen } from '../cli/terminal-recorder.ts'

const folder = mkdtempSync(join(tmpdir(), 'api-class-names-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The classes and functions that `list --api` shows for a header. */
async function namesIn(header: string): Promise<string[]> {
  writeFileSync(join(folder, 'x.h'), header)
  const { out, exitCode } = await bindgen(['list', join(folder, 'x.h'), '--api', '--lib', 'c'])
  expect(exitCode).toBe(0)
  return out.split('\n').flatMap((line) => /^[\w$]+[.#][\w$]+(?=\()|^[\w$]+(?=\()/.exec(line)?.[0] ?? [])
}

test('names lose the library’s prefix and the class’s own words, in whatever case', async () => {
  const names = await namesIn(`
    typedef struct GEOSGeom_t GEOSGeom; typedef struct MDB_env MDB_env;
    GEOSGeom *GEOSGeom_createPoint(double); int GEOSGeomGetX(GEOSGeom *); void GEOSFree(void *);
    const char *GEOSversion(void); void GEOS_init_r(void); int GEOSArea(GEOSGeom *);
  `)
  expect(names.sort()).toEqual(['Geom#area', 'Geom#getX', 'free', 'geomCreatePoint', 'initR', 'version'])
  const others = await namesIn(`
    typedef struct MDB_env MDB_env; typedef struct _LMDB_SESSION MDB_SESSION;
    int mdb_env_open(MDB_env *); int mdb_env_close(MDB_env *); int mdb_close(MDB_env *, int); int mdb_stat(MDB_env *);
    int mdb_session_free(MDB_SESSION *); int mdb_URLs(MDB_env *); int mdb_URLParse(MDB_env *);
  `)
  expect(others.sort()).toEqual([
    ...['Env#close', 'Env#mdbClose', 'Env#open', 'Env#stat', 'Env#urlParse', 'Env#urls'],
    ...['Session#free'],
  ])
})

test('the prefix goes in whatever case it is written, and a type of another library keeps its name', async () => {
  const names = await namesIn(`
    typedef struct jx_val jx_val; struct jx_file; typedef struct FILE FILE;
    #define JX_IS_STRING(v) jx_is_string(v)
    jx_val *jx_val_new(void); int JX_VAL_IS_NULL(jx_val *); int JX_IS_TRUE(jx_val *); void jx_print(FILE *, int);
    int jx_file_size(struct jx_file *);
  `)
  expect(names.sort()).toEqual(['FILE#print', 'File#size', 'Val#isNull', 'Val#isTrue', 'valNew'])
})

test('no class hides one of the language, nor another class', async () => {
  const names = await namesIn(`
    struct x_object; int x_object_size(struct x_object *);
    struct x_error; int x_error_code(struct x_error *);
    struct x_uint8_array; int x_uint8_array_size(struct x_uint8_array *);
    struct x_promise; int x_promise_state(struct x_promise *);
    struct x_node; int x_node_size(struct x_node *);
    struct node; int node_depth(struct node *);
  `)
  expect(names).toEqual([
    'XObject#size',
    'XError#code',
    'XUint8Array#size',
    'XPromise#state',
    'Node#size',
    'Node_#depth',
  ])
})

test('no function hides a class', async () => {
  const names = await namesIn(`
    struct x_Node; int x_Node_size(struct x_Node *);
    int Node(void); int x_raw(void);
  `)
  expect(names).toEqual(['Node#size', 'node', 'xRaw'])
})

test('whatever JavaScript has a meaning for may be called so in C', async () => {
  const words = [...reservedWords, ...objectMembers, ...usedGlobals, ...moduleWords, ...localWords]
  const taken = [...new Set([...words, 'then', 'raw', 'prototype', 'length'])]
  const declarations = taken.map(
    (word) => `int x_${word}(void); int y_${word}(struct y *); struct y *y_new_${word}(void);`,
  )
  writeFileSync(join(folder, 'w.h'), `struct y;\n${declarations.join('\n')}\n`)
  const path = join(folder, 'w.ts')
  const { exitCode, err } = await bindgen([join(folder, 'w.h'), '--api', '--lib', 'c', '-o', path, '--force'])
  expect(err).not.toContain('internal error')
  expect(exitCode).toBe(0)
  const names = await namesIn(readFileSync(join(folder, 'w.h'), 'utf8'))
  expect(names).toContain('Y#yThen')
  expect(names).toContain('Y#yToString')
  expect(names).toContain('xDefault')
  expect(names).not.toContain('then')
})

test('a module uses what it imports', async () => {
  const importsOf = async (header: string): Promise<string[]> => {
    writeFileSync(join(folder, 'y.h'), header)
    const path = join(folder, 'y.ts')
    const { exitCode } = await bindgen([join(folder, 'y.h'), '--api', '--lib', 'c', '-o', path, '--force'])
    expect(exitCode).toBe(0)
    const text = readFileSync(join(folder, 'y.api.ts'), 'utf8')
    return text.split('\n').flatMap((line) => /^import \* as (\S+)/.exec(line)?.[1] ?? [])
  }
  expect(await importsOf('int x_add(int a, int b); int x_sub(int a, int b);')).toEqual(['$raw'])
  expect(await importsOf('const char *x_name(void); int x_say(const char *words);')).toEqual(['$', '$raw'])
  expect(await importsOf('#define X_LIMIT 3')).toEqual([])
})
