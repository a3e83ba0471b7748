import { describe, expect, it } from 'vitest'
import type { FunctionDeclaration } from '../../../generator/model/declarations.ts'
import { inferOwnership } from '../../../generator/plan/ownership/ownership.ts'
import { defaultPlanOptions } from '../../../generator/plan/plan-options.ts'
import {
  char,
  constant,
  func,
  functionType,
  int,
  pointer,
  record,
  struct,
  unit,
  voidType,
} from '../unit-builder.ts'

/* What a sentence says of another case, of another function, or denies is no evidence. */

const to = (tag: string) => pointer(struct(tag))
const p = (name: string, tag: string) => ({ name, type: to(tag) })
const text = pointer(char)

function infer(functions: FunctionDeclaration[], variables: readonly string[] = []) {
  const records = ['crate', 'apple', 'sheet'].map((tag) => record(tag))
  const freed = [
    func('crate_free', voidType, [p('c', 'crate')]),
    func('apple_drop_free', voidType, []),
    func('apple_free', voidType, [p('a', 'apple')]),
  ]
  const free = pointer(functionType(voidType, [pointer(voidType)]))
  const all = unit({ functions: [...freed, ...functions], records })
  const declared = variables.map((name) => ({
    ...functions[0]!,
    kind: 'variable' as const,
    name,
    type: free,
  }))
  const found = inferOwnership(
    { ...all, variables: declared as never },
    () => true,
    defaultPlanOptions.ownership,
  )
  return {
    ...found,
    verdicts: Object.fromEntries([...found.handed].map(([name, [handed]]) => [name, handed!.verdict])),
  }
}

const get = (comment: string) => func('crate_get', to('apple'), [p('c', 'crate')], { comment })

describe('who owns a result is not known, or not the caller', () => {
  it.each([
    // It names the function that frees to say that there is no need of it.
    [
      'There is no need to release it with apple_free() unless you keep it. Ownership of the apple is retained by c.',
      'borrowed',
      true,
    ],
    [
      'If the crate is empty a new apple is made, that the caller owns. Otherwise it is owned by c.',
      'unknown',
      false,
    ],
    ['The caller owns the apple. The apple is owned by the crate.', 'unknown', false],
  ])('%s', (comment, verdict, isLent) => {
    const { verdicts, lent } = infer([get(comment)])
    expect(verdicts.crate_get).toBe(verdict)
    expect(lent.has('crate_get')).toBe(isLent)
  })

  it('what a search gives was there before', () => {
    const search = func('apple_bsearch', to('apple'), [
      { name: 'key', type: pointer(constant(struct('apple'))) },
      { name: 'in', type: pointer(constant(struct('apple'))) },
    ])
    expect(infer([search]).verdicts).toEqual({ apple_bsearch: 'unknown' })
  })

  it('a user’s data is the user’s, whatever frees the library’s memory', () => {
    const free = func('crate_mem_free', voidType, [{ name: 'memory', type: pointer(voidType) }])
    const data = func('crate_data', pointer(voidType), [p('c', 'crate')], {
      comment: '@return the user data, which the caller is responsible for freeing',
    })
    expect(infer([free, data]).makers.size).toBe(0)
  })
})

describe('a denial is heard', () => {
  it('of a result that is not part of an argument', () => {
    const copy = func('apple_copy', to('apple'), [p('from', 'apple')], {
      comment: 'The result is not owned by from; free it with apple_free(). from must not be freed before.',
    })
    const found = infer([copy])
    expect(found.verdicts).toEqual({ apple_copy: 'owned' })
    expect(found.lent.size).toBe(0)
  })
})

describe('memory is freed by what frees memory of its kind', () => {
  const memory = { name: 'memory', type: pointer(voidType) }
  const made = [
    func('kit_mem_alloc', pointer(voidType), [{ name: 'n', type: int }]),
    func('kit_strdup', text),
  ]

  it('and not by a function for one kind, nor where a variable leads to another', () => {
    const ofMem = infer([...made, func('kit_mem_free', voidType, [memory])])
    expect(ofMem.verdicts).toEqual({ kit_mem_alloc: 'owned', kit_strdup: 'owned-unknown' })
    const ofAll = [...made, func('kit_free', voidType, [memory])]
    expect(infer(ofAll).verdicts.kit_strdup).toBe('owned')
    expect(infer(ofAll, ['kit_free_function']).verdicts.kit_strdup).toBe('owned')
    expect(infer(ofAll, ['kit_release']).verdicts.kit_strdup).toBe('owned-unknown')
  })
})

describe('what a function gives back, or uses', () => {
  const add = func('crate_add', int, [p('c', 'crate'), p('a', 'apple')], {
    comment: 'The crate takes ownership of the apple.',
  })
  const remove = func('crate_remove', int, [p('c', 'crate'), p('a', 'apple')], {
    comment: 'Removes the apple. Ownership passes back to the caller.',
  })

  it('lives on in its owner, and is its caller’s afterwards', () => {
    const found = infer([add, remove])
    expect(found.givenBack.get('crate_remove')?.parameter).toBe(1)
    expect(found.takenOver.get('crate_add')?.livesOn).toBe(true)
    expect(infer([add]).takenOver.get('crate_add')?.livesOn).toBe(false)
    const denied = { ...remove, comment: 'Removes the apple. Ownership does not pass to the caller.' }
    expect(infer([add, denied]).givenBack.size).toBe(0)
  })

  it('the same as another function says so', () => {
    const more = (comment: string) =>
      func('crate_add_ex', int, [p('c', 'crate'), p('a', 'apple'), { name: 'n', type: int }], { comment })
    const taken = (comment: string) => infer([add, more(comment)]).takenOver.has('crate_add_ex')
    expect(taken('The semantics are identical to crate_add, except that n says more.')).toBe(true)
    expect(taken('Same as crate_add(), but it copies the apple.')).toBe(false)
    expect(taken('Unlike crate_add(), nothing is added.')).toBe(false)
  })

  it('keeps what it was made of', () => {
    const slice = (comment: string) =>
      func('apple_press', to('sheet'), [p('a', 'apple')], {
        comment: `Free it with sheet_free(). ${comment}`,
      })
    const free = func('sheet_free', voidType, [p('s', 'sheet')])
    const parent = (comment: string) => infer([free, slice(comment)]).makers.get('apple_press')?.parent
    expect(parent('Press it first, as it has an internal reference to the apple.')).toBe(0)
    expect(parent('The apple must outlive the sheet.')).toBe(0)
    expect(parent('It does not keep a reference to the apple.')).toBe(null)
  })
})

describe('the only function of its shape', () => {
  const make = func('sheet_new', to('sheet'))
  const free = (name: string, comment: string | null, result = voidType) =>
    func(name, result, [p('s', 'sheet')], comment === null ? {} : { comment })

  it('frees the whole where its documentation speaks of freeing', () => {
    const freeing = (...functions: FunctionDeclaration[]) => [...infer([make, ...functions]).frees.keys()]
    expect(freeing(free('kit_free_pad', 'Deep deallocation of a pad.'))).toContain('kit_free_pad')
    expect(freeing(free('kit_free_pad', null))).not.toContain('kit_free_pad')
    expect(freeing(free('kit_free_pens', 'Frees the pens.'))).not.toContain('kit_free_pens')
  })

  it('discards what another one closes', () => {
    const found = infer([make, free('sheet_close', null, int), free('sheet_discard', null)])
    expect([...found.frees.keys()]).toEqual(expect.arrayContaining(['sheet_close', 'sheet_discard']))
    expect(found.makers.get('sheet_new')?.freedBy).toBe('sheet_close')
  })
})
