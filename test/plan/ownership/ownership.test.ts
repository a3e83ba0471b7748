import { describe, expect, it } from 'vitest'
import type { FunctionDeclaration } from '../../../generator/model/declarations.ts'
import { inferOwnership } from '../../../generator/plan/ownership/ownership.ts'
import { defaultPlanOptions, type OwnershipOptions } from '../../../generator/plan/plan-options.ts'
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

const { ownership: none } = defaultPlanOptions
const tags = [
  'db',
  'db_stmt',
  'db_text',
  'mixer',
  'repo',
  'repo_branch',
  'archive',
  'set',
  'vcs_reference',
  'addrinfo',
  'shape',
]

function infer(functions: FunctionDeclaration[], options: Partial<OwnershipOptions> = {}) {
  const typedefs = [typedef('handle_t', pointer(struct('db')))]
  const records = tags.map((tag) => record(tag))
  const all = unit({ functions, records, typedefs })
  const found = inferOwnership(all, () => true, { ...none, ...options })
  return {
    ...found,
    pairs: Object.fromEntries([...found.makers.values()].map((maker) => [maker.function, maker.freedBy])),
    freeing: [...found.frees.keys()],
    verdicts: Object.fromEntries([...found.handed].map(([name, [handed]]) => [name, handed!.verdict])),
  }
}

const to = (tag: string) => pointer(struct(tag))
const text = pointer(constant(char))
const said = (comment: string) => ({ comment })

describe('who frees what a function hands out', () => {
  it('is the function with the same name but for the verb', () => {
    const found = infer([
      func('archive_read_new', to('archive')),
      func('archive_write_new', to('archive')),
      func('archive_read_free', int, [to('archive')]),
      func('archive_write_free', int, [to('archive')]),
      func('archive_free', int, [to('archive')]),
      func('archive_read_close', int, [to('archive')]),
    ])
    expect(found.pairs).toEqual({
      archive_read_new: 'archive_read_free',
      archive_write_new: 'archive_write_free',
    })
    expect(found.freeing).toEqual(['archive_read_free', 'archive_write_free', 'archive_free'])
  })

  it('is nobody where a function fills in what it is given, and returns it', () => {
    const found = infer([
      func('mixer_create', to('mixer')),
      func('mixer_init', to('mixer'), [to('mixer'), int]),
      func('mixer_destroy', voidType, [to('mixer')]),
    ])
    expect(found.pairs).toEqual({ mixer_create: 'mixer_destroy' })
  })

  it('is nobody whom the caller knows where a lookup returns what was there', () => {
    const found = infer([
      func('set_lookup', to('db'), [to('set'), text]),
      func('repo_lookup', int, [pointer(to('db')), to('repo'), text]),
      func('db_free', voidType, [to('db')]),
    ])
    expect(found.pairs).toEqual({ repo_lookup: 'db_free' })
  })

  it('is found through an out parameter, the plain name before the versioned one', () => {
    const found = infer([
      func('db_open', int, [text, pointer(to('db'))]),
      func('db_open_v2', int, [text, pointer(to('db')), int]),
      func('db_close', int, [to('db')]),
      func('db_close_v2', int, [to('db')]),
      func('db_prepare', int, [to('db'), text, pointer(to('db_stmt'))]),
      func('db_finalize', int, [to('db_stmt')]),
    ])
    expect(found.pairs).toEqual({ db_open: 'db_close', db_open_v2: 'db_close', db_prepare: 'db_finalize' })
    expect(found.makers.get('db_prepare')?.parameter).toBe(2)
    expect(found.freeing).toEqual(['db_close', 'db_close_v2', 'db_finalize'])
  })

  it('is found where the verb is glued to the name of the type', () => {
    const found = infer([
      func('getaddrinfo', int, [text, pointer(to('addrinfo'))]),
      func('freeaddrinfo', voidType, [to('addrinfo')]),
    ])
    expect(found.pairs).toEqual({ getaddrinfo: 'freeaddrinfo' })
  })

  it('takes its handle in second place, behind a context, or through a pointer to it', () => {
    const found = infer([
      func('shape_new_r', to('shape'), [to('db')]),
      func('shape_destroy_r', voidType, [to('db'), to('shape')]),
      func('db_alloc', to('db')),
      func('db_free', voidType, [pointer(to('db'))]),
    ])
    expect(found.pairs).toEqual({ shape_new_r: 'shape_destroy_r', db_alloc: 'db_free' })
    expect(found.frees.get('shape_destroy_r')).toMatchObject({ parameter: 1, indirect: false })
    expect(found.frees.get('db_free')).toMatchObject({ parameter: 0, indirect: true })
  })

  it('sees through typedefs of pointers', () => {
    const found = infer([
      func('db_create', named('handle_t')),
      func('db_destroy', voidType, [named('handle_t')]),
    ])
    expect(found.pairs).toEqual({ db_create: 'db_destroy' })
  })

  it('is not the function that acts on what the handle stands for', () => {
    const found = infer([
      func('repo_branch_create', int, [pointer(to('repo_branch')), to('repo'), text]),
      func('repo_branch_delete', int, [to('repo_branch')]),
      func('repo_branch_free', voidType, [to('repo_branch')]),
    ])
    expect(found.pairs).toEqual({ repo_branch_create: 'repo_branch_free' })
    expect(found.freeing).toEqual(['repo_branch_free'])
  })

  it('is none of those that ask, empty or free a part', () => {
    const found = infer([
      func('db_new', to('db')),
      func('db_freeze', int, [to('db')]),
      func('db_is_closed', int, [to('db')]),
      func('db_get_dispose', int, [to('db')]),
      func('db_free_cache', int, [to('db')]),
      func('db_end_user_action', voidType, [to('db')]),
      func('db_close_container', int, [to('db')]),
    ])
    expect(found.pairs).toEqual({})
    expect(found.freeing).toEqual([])
    expect(found.verdicts).toEqual({ db_new: 'unknown' })
  })

  it('is unknown where opening, closing and freeing share a name and nothing says more', () => {
    const functions = [
      func('mixer_open', int, [pointer(to('mixer')), int]),
      func('mixer_close', int, [to('mixer')]),
      func('mixer_free', voidType, [to('mixer')]),
    ]
    expect(infer(functions)).toMatchObject({ pairs: {}, freeing: [] })
    // A function that knows of closed ones shows that they still have to be freed.
    const found = infer([...functions, func('mixer_wait_closed', int, [to('mixer')])])
    expect(found).toMatchObject({ pairs: { mixer_open: 'mixer_free' }, freeing: ['mixer_free'] })
  })
})

describe('what the caller does not own', () => {
  it('is what a function leads to', () => {
    const free = func('db_free', voidType, [to('db')])
    const leading = ['db_get_parent', 'db_stmt_db', 'db_current', 'db_first', 'db_new_child']
    const found = infer([free, ...leading.map((name) => func(name, to('db'), [to('db')]))])
    expect(found.pairs).toEqual({})
  })

  it('is what is constant', () => {
    expect(
      infer([func('db_new', pointer(constant(struct('db')))), func('db_free', voidType, [to('db')])]).pairs,
    ).toEqual({})
  })

  it('is what the documentation says to be lent', () => {
    const free = func('db_free', voidType, [to('db')])
    const sentences = [
      'Returns the default one, which is owned by the library. It is not necessary to free it with db_free().',
      'The returned handle must not be freed.',
      'Returns an internal pointer.',
    ]
    for (const sentence of sentences) {
      const found = infer([func('db_open', to('db'), [text], said(sentence)), free])
      expect(found.pairs, sentence).toEqual({})
      expect(found.verdicts, sentence).toEqual({ db_open: 'borrowed' })
    }
  })
})

describe('documentation', () => {
  it('names the function that frees', () => {
    const found = infer([
      func('db_head', int, [pointer(to('repo'))], said('The returned thing must be freed with `repo_free`.')),
      func('repo_free', voidType, [to('repo')]),
    ])
    expect(found.pairs).toEqual({ db_head: 'repo_free' })
    expect(found.makers.get('db_head')?.evidence.kind).toBe('documentation')
  })

  it('of the function that frees names those that make', () => {
    const found = infer([
      func('db_defaults', to('repo')),
      func('repo_free', voidType, [to('repo')], said('Frees what was returned by db_defaults().')),
    ])
    expect(found.pairs).toEqual({ db_defaults: 'repo_free' })
  })

  it('makes a disposer of a doubtful word', () => {
    const functions = (comment: string | null) => [
      func('db_text_create', to('db_text')),
      func('db_text_clear', voidType, [to('db_text')], { comment }),
    ]
    expect(infer(functions(null)).pairs).toEqual({})
    expect(infer(functions('Deletes a text.')).pairs).toEqual({ db_text_create: 'db_text_clear' })
  })

  it('of owned memory names its free function', () => {
    const found = infer([
      func('db_free', voidType, [pointer(voidType)]),
      func('db_quote', pointer(char), [text], said('The result must be freed with db_free().')),
      func('db_name', pointer(char), [text]),
    ])
    expect(found.pairs).toEqual({ db_quote: 'db_free' })
  })
})

describe('memory', () => {
  const free = func('db_free', voidType, [pointer(voidType)])
  const owned = said('What these functions return must be freed with db_free().')

  it('that a function is given to write to may be what it returns', () => {
    const found = infer([free, func('db_print', pointer(char), [int, pointer(char), text], owned)])
    expect(found.pairs).toEqual({})
  })

  it('is gone where other memory is given for it', () => {
    const found = infer([free, func('db_realloc64', pointer(voidType), [pointer(voidType), int], owned)])
    expect(found.pairs).toEqual({ db_realloc64: 'db_free' })
    expect(found.frees.get('db_realloc64')?.parameter).toBe(0)
  })
})

describe('references and parents', () => {
  it('are counted for ref and unref', () => {
    const found = infer([
      func('set_new', to('set')),
      func('set_ref', to('set'), [to('set')]),
      func('set_up_ref', int, [to('set')]),
      func('set_get_reference_count', int, [to('set')]),
      func('set_unref', voidType, [to('set')]),
    ])
    expect(found.pairs).toEqual({ set_new: 'set_unref', set_ref: 'set_unref' })
    expect([...found.references.keys()]).toEqual(['set_up_ref'])
  })

  it('are not counted where the record itself is called a reference', () => {
    const found = infer([
      func('vcs_reference_new', to('vcs_reference')),
      func('vcs_reference_kind', int, [to('vcs_reference')]),
      func('vcs_reference_free', voidType, [to('vcs_reference')]),
    ])
    expect(found.pairs).toEqual({ vcs_reference_new: 'vcs_reference_free' })
    expect([...found.references.keys()]).toEqual([])
  })

  const statements = [
    func('db_open', int, [pointer(to('db'))]),
    func('db_close', int, [to('db')]),
    func('db_stmt_new', to('db_stmt'), [{ name: 'owner', type: to('db') }]),
    func('db_stmt_free', voidType, [to('db_stmt')]),
  ]
  const leadsBack = func('db_stmt_owner', to('db'), [to('db_stmt')])

  it('ties a child to the handle that it was made with and leads back to', () => {
    expect(infer(statements).makers.get('db_stmt_new')?.parent).toBeNull()
    expect(infer([...statements, leadsBack]).makers.get('db_stmt_new')?.parent).toBe(0)
  })

  it('leaves a child alone that holds a reference of its own', () => {
    const counted = infer([...statements, leadsBack, func('db_ref', to('db'), [to('db')])])
    expect(counted.makers.get('db_stmt_new')?.parent).toBeNull()
  })

  it('are corrected by configuration, by pattern', () => {
    const on = infer(statements, { ownedBy: { 'db_stmt_*': 'owner' } })
    expect(on.makers.get('db_stmt_new')?.parent).toBe(0)
    const off = infer([...statements, leadsBack], { ownedBy: { db_stmt_new: null } })
    expect(off.makers.get('db_stmt_new')?.parent).toBeNull()
  })
})

describe('the configuration', () => {
  const functions = [
    func('db_obtain', to('db')),
    func('db_dup', to('db'), [to('db')]),
    func('db_drop', int, [int, to('db')]),
    func('db_free', voidType, [to('db')]),
    func('db_note', pointer(voidType)),
    func('mem_free', voidType, [pointer(voidType)]),
  ]

  it('wins over everything, by pattern', () => {
    const found = infer(functions, {
      pairs: { 'db_o*': 'db_free', db_dup: null, db_note: 'mem_free' },
      frees: { db_drop: { parameter: 2, whenZero: true } },
    })
    expect(found.pairs).toEqual({ db_obtain: 'db_free', db_note: 'mem_free' })
    expect(found.frees.get('db_drop')).toMatchObject({ parameter: 1, whenZero: true })
    expect(found.refused).toEqual([])
  })

  it('is refused with the reason where the free function takes something else', () => {
    const found = infer([...functions, func('set_free', voidType, [to('set')])], {
      pairs: { db_obtain: 'set_free' },
    })
    expect(found.pairs.db_obtain).toBeUndefined()
    expect(found.refused).toEqual([{ maker: 'db_obtain', free: 'set_free' }])
  })
})

describe('memory that is freed with a handle beside it', () => {
  const letters = pointer(char)
  const get = (comment: string | null) =>
    func('db_get_error', letters, [to('db'), int], comment === null ? {} : said(comment))
  const free = (comment: string | null = null) =>
    func('db_free_error', voidType, [to('db'), letters], comment === null ? {} : said(comment))

  it('is the free function that the documentation of either names', () => {
    const told = infer([get('An error that should be freed with db_free_error.'), free()])
    expect(told.pairs).toEqual({ db_get_error: 'db_free_error' })
    expect(told.frees.get('db_free_error')).toMatchObject({ parameter: 1, record: null })
    const telling = infer([get(null), free('free an error returned from db_get_error')])
    expect(telling.frees.get('db_free_error')).toMatchObject({ parameter: 1, record: null })
  })

  it('is not claimed from names and types, nor where others could be meant', () => {
    expect(infer([get(null), free()]).frees.size).toBe(0)
    expect(infer([get('An error. db_free_error must not be called for it.'), free()]).frees.size).toBe(0)
    const both = func('db_free_error', voidType, [letters, letters])
    expect(infer([get('Should be freed with db_free_error.'), both]).frees.size).toBe(0)
    const other = func('db_free_error', voidType, [to('repo'), letters])
    expect(infer([get('Should be freed with db_free_error.'), other]).frees.size).toBe(0)
    const drops = func('db_log_error', voidType, [to('db'), letters])
    expect(infer([get('Should be freed with db_log_error.'), drops]).frees.size).toBe(0)
  })

  it('is the argument that fits what the configuration pairs it with, and not the handle', () => {
    const configured = infer([get(null), free()], { pairs: { db_get_error: 'db_free_error' } })
    expect(configured.frees.get('db_free_error')).toMatchObject({ parameter: 1, record: null })
    expect(configured.pairs).toEqual({ db_get_error: 'db_free_error' })
  })
})
