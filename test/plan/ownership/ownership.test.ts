import { describe, expect, it } from 'vitest'
import type { FunctionDeclaration } from '../../../generator/model/declarations.ts'
import { inferOwnership } from '../../../generator/plan/ownership/ownership.ts'
import type { OwnershipOptions } from '../../../generator/plan/plan-options.ts'
import {
  char,
  constant,
  func,
  int,
  named,
  pointer,
  record,
  struct,
  typedef,
  unit,
  voidType,
} from '../unit-builder.ts'

const none: OwnershipOptions = { pairs: {}, frees: {}, collected: [] }
const string = pointer(constant(char))

function infer(functions: FunctionDeclaration[], options: Partial<OwnershipOptions> = {}) {
  const tags = ['a', 'b', 'file'].map((tag) => record(tag))
  const typedefs = [typedef('handle_t', pointer(struct('a')))]
  const { makers, frees } = inferOwnership(unit({ functions, records: tags, typedefs }), () => true, {
    ...none,
    ...options,
  })
  return {
    pairs: Object.fromEntries([...makers.values()].map((m) => [m.function, m.freedBy])),
    frees: [...frees.keys()],
    makers,
    freesByName: frees,
  }
}

const a = pointer(struct('a'))
const b = pointer(struct('b'))

describe('inferred ownership', () => {
  it('pairs a maker with the free function whose name is closest', () => {
    const found = infer([
      func('x_read_new', a),
      func('x_write_new', a),
      func('x_read_free', int, [a]),
      func('x_write_free', int, [a]),
      func('x_free', int, [a]),
      func('x_read_close', int, [a]),
    ])
    expect(found.pairs).toEqual({ x_read_new: 'x_read_free', x_write_new: 'x_write_free' })
    expect(found.frees).toEqual(['x_read_free', 'x_write_free', 'x_free'])
  })

  it('finds the handle in an out parameter, and the plain name before the versioned one', () => {
    const found = infer([
      func('db_open', int, [string, pointer(a)]),
      func('db_open_v2', int, [string, pointer(a), int]),
      func('db_close', int, [a]),
      func('db_close_v2', int, [a]),
      func('db_prepare', int, [a, string, pointer(b)]),
      func('db_finalize', int, [b]),
    ])
    expect(found.pairs).toEqual({
      db_open: 'db_close',
      db_open_v2: 'db_close',
      db_prepare: 'db_finalize',
    })
    expect(found.makers.get('db_prepare')?.parameter).toBe(2)
    expect(found.frees).toEqual(['db_close', 'db_close_v2', 'db_finalize'])
  })

  it('reads verbs inside words: gzopen, opendir, xmlNewDoc', () => {
    expect(infer([func('gzopen', a, [string]), func('gzclose', int, [a])]).pairs).toEqual({
      gzopen: 'gzclose',
    })
    expect(infer([func('opendir', a, [string]), func('closedir', int, [a])]).pairs).toEqual({
      opendir: 'closedir',
    })
    expect(infer([func('xmlNewDoc', a), func('xmlFreeDoc', voidType, [a])]).pairs).toEqual({
      xmlNewDoc: 'xmlFreeDoc',
    })
  })

  it('counts references for ref and unref', () => {
    const found = infer([func('x_new', a), func('x_ref', a, [a]), func('x_unref', voidType, [a])])
    expect(found.pairs).toEqual({ x_new: 'x_unref', x_ref: 'x_unref' })
    expect(found.freesByName.get('x_unref')?.counts).toBe(true)
  })

  it('sees through typedefs of pointers', () => {
    expect(
      infer([func('x_create', named('handle_t')), func('x_destroy', voidType, [named('handle_t')])]).pairs,
    ).toEqual({
      x_create: 'x_destroy',
    })
  })

  it('leaves getters and const results to C', () => {
    const found = infer([
      func('stmt_db', a, [b]),
      func('x_get_parent', a, [a]),
      func('x_new_view', pointer(constant(struct('a'))), [a]),
      func('x_free', voidType, [a]),
    ])
    expect(found.pairs).toEqual({})
  })

  it('does not take a weak word for freeing the handle itself', () => {
    const found = infer([
      func('db_open', int, [pointer(a)]),
      func('db_close', int, [a]),
      func('db_close_v2', int, [a]),
      func('db_release_memory', int, [a]),
      func('db_free_cache', int, [a]),
    ])
    expect(found.frees).toEqual(['db_close', 'db_close_v2'])
  })

  it('is corrected by configuration', () => {
    const found = infer(
      [
        func('x_obtain', a),
        func('x_dup', a, [a]),
        func('x_drop', int, [int, a]),
        func('x_free', voidType, [a]),
      ],
      { pairs: { x_obtain: 'x_free', x_dup: null }, frees: { x_drop: { parameter: 2, whenZero: true } } },
    )
    expect(found.pairs).toEqual({ x_obtain: 'x_free' })
    expect(found.freesByName.get('x_drop')).toMatchObject({ parameter: 1, whenZero: true })
  })
})
