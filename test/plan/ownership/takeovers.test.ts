import { describe, expect, it } from 'vitest'
import type { FunctionDeclaration } from '../../../generator/model/declarations.ts'
import type { CType, Parameter } from '../../../generator/model/types.ts'
import type { GirFunction, GirParameter } from '../../../generator/plan/ownership/gir-facts.ts'
import { inferOwnership } from '../../../generator/plan/ownership/ownership.ts'
import { defaultPlanOptions, type OwnershipOptions } from '../../../generator/plan/plan-options.ts'
import { char, constant, func, int, pointer, record, struct, unit, voidType } from '../unit-builder.ts'

const { ownership: none } = defaultPlanOptions

function infer(
  functions: FunctionDeclaration[],
  options: Partial<OwnershipOptions> = {},
  gir: ReadonlyMap<string, GirFunction> = new Map(),
) {
  const records = ['context', 'seq', 'geometry', 'list', 'item'].map((tag) => record(tag))
  const all = unit({ functions: [...frees, ...functions], records })
  const { takenOver, lent, makers } = inferOwnership(all, () => true, { ...none, ...options }, gir)
  return {
    makers,
    taken: Object.fromEntries(
      [...takenOver].map(([name, { parameters, owner, onSuccess }]) => [
        name,
        { parameters, owner, onSuccess },
      ]),
    ),
    lent: Object.fromEntries([...lent].map(([name, { parameter }]) => [name, parameter])),
  }
}

const to = (tag: string) => pointer(struct(tag))
const p = (name: string, type: CType): Parameter => ({ name, type })
const frees = ['seq', 'geometry', 'list', 'item'].map((tag) => func(`${tag}_destroy`, voidType, [to(tag)]))
const passes = '\\param s Input sequence, ownership passes to the geometry\n\\return A newly allocated one.'

describe('a function takes over', () => {
  it('an argument for what it makes, which does not depend on it', () => {
    const found = infer([
      func('geometry_create', to('geometry'), [p('s', to('seq'))], { comment: passes }),
      func('geometry_seq', pointer(constant(struct('seq'))), [p('g', to('geometry'))]),
    ])
    expect(found.taken).toEqual({ geometry_create: { parameters: [0], owner: 'result', onSuccess: false } })
    expect(found.makers.get('geometry_create')?.parent).toBe(null)
  })

  it('the same where only another function’s documentation is referred to', () => {
    const found = infer([
      func('geometry_create', to('geometry'), [p('s', to('seq'))], { comment: passes }),
      func('geometry_create_r', to('geometry'), [p('handle', to('context')), p('s', to('seq'))], {
        comment: '\\see geometry_create',
      }),
    ])
    expect(found.taken.geometry_create_r).toEqual({ parameters: [1], owner: 'result', onSuccess: false })
  })

  it('an argument for the object that it is called for, where it is not that one which it names', () => {
    const add = (comment: string) =>
      func('list_add', int, [p('l', to('list')), p('it', to('item'))], { comment })
    const expected = { parameters: [1], owner: 0, onSuccess: false }
    for (const comment of [
      'The list takes ownership of the item.',
      'Takes ownership of it.',
      'Ownership of the argument is transferred to the list.',
      '@param it the item, will be freed when the list is',
    ]) {
      expect(infer([add(comment)]).taken, comment).toEqual({ list_add: expected })
    }
    expect(infer([add('Lists own their items. The caller retains ownership of the item.')]).taken).toEqual({})
    expect(infer([add('It is automatically freed when the list is.')]).taken).toEqual({})
  })

  it('memory with a type where it is meant, and none of unknown type', () => {
    const set = (type: CType) =>
      func('item_set', int, [p('i', to('item')), p('data', pointer(type))], {
        comment: 'The item takes ownership of the specified pointer.',
      })
    expect(infer([set(char)]).taken.item_set).toMatchObject({ parameters: [1], owner: 0 })
    expect(infer([set(voidType)]).taken).toEqual({})
    expect(infer([set(constant(char))]).taken).toEqual({})
  })

  it('nothing where it takes a reference or frees the argument itself', () => {
    const found = infer([
      func('item_ref', to('item'), [p('i', to('item'))], { comment: 'Takes ownership of i.' }),
      func('item_free', voidType, [p('i', to('item'))], { comment: 'Takes ownership of i, and frees it.' }),
    ])
    expect(found.taken).toEqual({})
  })

  it('what GIR files call a full transfer', () => {
    const given: GirParameter = {
      name: 'i',
      direction: 'in',
      callerAllocates: false,
      transfer: 'full',
      nullable: false,
      optional: false,
      array: null,
      isText: false,
      scope: null,
      closure: null,
      destroy: null,
    }
    const gir: GirFunction = {
      transfer: 'none',
      freedBy: null,
      nullable: false,
      array: null,
      isText: false,
      parameters: [{ ...given, name: 'l', transfer: 'none' }, given],
      throws: false,
      namespace: 'List-1.0',
      path: 'List-1.0.gir',
    }
    const add = func('list_add', voidType, [p('l', to('list')), p('i', to('item'))])
    expect(infer([add], {}, new Map([['list_add', gir]])).taken).toEqual({
      list_add: { parameters: [1], owner: 0, onSuccess: false },
    })
  })

  it('what the configuration says', () => {
    const add = func('list_add', int, [p('l', to('list')), p('i', to('item'))], {
      comment: 'Takes ownership of the item.',
    })
    expect(infer([add], { takesOver: { list_add: null } }).taken).toEqual({})
    const option = { parameters: ['i'], owner: null, onSuccess: true }
    expect(infer([add], { takesOver: { 'list_*': option } }).taken).toEqual({
      list_add: { parameters: [1], owner: null, onSuccess: true },
    })
  })
})

describe('a result belongs to an argument', () => {
  const get = (comment: string) =>
    func('geometry_part', pointer(constant(struct('geometry'))), [p('g', to('geometry')), p('n', int)], {
      comment,
    })

  it.each([
    'Returned object is a pointer to internal storage: it must NOT be destroyed directly.',
    'Returns a ring. Owned by parent geometry, do not free.',
    'The pointer is only guaranteed to be valid until the specified geometry is closed.',
    'The pointer returned is owned by the geometry.',
    'This part will be freed when the geometry is destroyed.',
  ])('%s', (comment) => {
    expect(infer([get(comment)]).lent).toEqual({ geometry_part: 0 })
  })

  it.each([
    // Not the caller's, and it may live longer.
    'The part must not be freed.',
    'The part is owned by the library.',
    'The pointer is valid until the next call of this function.',
    'Finds the geometry which a part belongs to.',
    // The caller's, although it needs the other one.
    'The result is valid as long as the geometry is not destroyed. It must be freed with geometry_destroy().',
  ])('but not: %s', (comment) => {
    expect(infer([get(comment)]).lent).toEqual({})
  })

  it('where the configuration says so', () => {
    expect(infer([get('')], { ownedBy: { geometry_part: 'g' } }).lent).toEqual({ geometry_part: 0 })
    const comment = 'The pointer returned is owned by the geometry.'
    expect(infer([get(comment)], { ownedBy: { geometry_part: null } }).lent).toEqual({})
  })
})
