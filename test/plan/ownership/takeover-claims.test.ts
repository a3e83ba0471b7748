import { describe, expect, it } from 'vitest'
import { takeoverClaims } from '../../../generator/plan/ownership/takeovers/takeover-claims.ts'

/* Sentences of real headers, with the parameters of the functions that they stand at. */

function taken(comment: string, ...names: string[]): string[] {
  const claims = takeoverClaims(comment, new Set(names)).flatMap(({ kind, parameter, subject, onSuccess }) =>
    kind === 'taken' && subject === '' ? [`${parameter ?? '?'}${onSuccess ? ' on success' : ''}`] : [],
  )
  return [...new Set(claims)]
}

function kept(comment: string, ...names: string[]): (string | null)[] {
  return takeoverClaims(comment, new Set(names)).flatMap(({ kind, parameter }) =>
    kind === 'kept' ? [parameter] : [],
  )
}

describe('what a function takes over', () => {
  it.each([
    ['\\param s Input coordinate sequence, ownership passes to the geometry', ['s']],
    ['@param queue the queue. Ownership of the queue is given to the engine.', ['queue']],
    ['\\param properties optional properties, ownership of the properties is taken.', ['properties']],
    ['@req: (transfer full): the request, which will be freed by the session once it was sent', ['req']],
    ['Takes ownership of |public_key| but copies |name|.', ['public_key']],
    [
      'The `refdb` will take ownership of `backend` so you should NOT free it after calling this function.',
      ['backend'],
    ],
    [
      'The new block passed in becomes owned by the chain and it will be deleted when the chain is deleted.',
      ['block'],
    ],
    [
      'The reference count of `val` will *not* be incremented, in effect transferring ownership of that object to `obj`.',
      ['val'],
    ],
    ['@param req the evhttp_request to cancel; req becomes invalid after this call.', ['req']],
    ['Note that the thread pointer is freed by this function and is not valid afterward.', ['thread']],
    ['This function steals a reference to item.', ['item']],
    ['The reference to @item is consumed.', ['item']],
    ['The caller gives up ownership of the block.', ['block']],
    ['The connection gets ownership of the request.', ['?']],
    ['Consumes src: it is merged into dst and freed.', ['src']],
    ['Adopts item.', ['item']],
    ['Do not call item_free() on item after this.', ['item']],
    ['@param item (transfer full): the item', ['item']],
    ['The reference count of item will *not* be incremented.', ['item']],
    ['\\param msg The message. It must not be used after this call.', ['msg']],
  ])('%s', (comment, expected) => {
    const names = [
      's',
      'queue',
      'properties',
      'req',
      'public_key',
      'name',
      'backend',
      'val',
      'obj',
      'thread',
      'item',
    ]
    expect(taken(comment, ...names, 'block', 'msg', 'src', 'dst')).toEqual(expected)
  })

  it('may be so where the call succeeds only', () => {
    expect(
      taken(
        'properties - list of properties. On success only, the property list becomes the property of the library.',
        'properties',
      ),
    ).toEqual(['properties on success'])
    expect(
      taken(
        'Ownership of i is passed to the box if the result is 0; otherwise the caller has to free it.',
        'i',
      ),
    ).toEqual(['? on success'])
    expect(
      taken('@param source the source. If the call succeeds, the archive takes ownership of it.', 'source'),
    ).toEqual(['source on success'])
    expect(taken('@param s Ownership of s is transferred to the list even if the call fails.', 's')).toEqual([
      's',
    ])
    // What the caller does after a failure denies nothing.
    expect(
      taken(
        'item - On success it becomes the property of the list. The item must be freed by the application on error.',
        'item',
      ),
    ).toEqual(['item on success'])
  })
})

describe('what the caller keeps', () => {
  it.each([
    ['\\param wkt The WKT string to parse, caller retains ownership', ['wkt']],
    ['The caller retains ownership of the ring.', ['ring']],
    ['The tree does **not** take ownership of the geometry or the item.', ['item']],
    ['@param str the text, of which a copy is made', ['str']],
    ['The item is still owned by the caller and needs to be deallocated by the caller.', ['item']],
    ['This function does not take ownership of |mem|.', ['mem']],
    ['The caller must free item.', ['item']],
    ['After the call the item may be freed.', ['item']],
    ['Unlike list_add(), which takes ownership of the item, this one copies it.', [null]],
  ])('%s', (comment, expected) => {
    const names = ['wkt', 'ring', 'item', 'str', 'mem']
    expect(taken(comment, ...names)).toEqual([])
    expect(kept(comment, ...names)).toEqual(expected)
  })

  it('may be the array, and not what it leads to', () => {
    const comment =
      '\\note The caller **retains ownership** of the containing array,\n' +
      ' but the ownership of the pointed-to objects is transferred\n to the returned \\ref GEOSGeometry.'
    expect(takeoverClaims(comment, new Set(['holes'])).map(({ kind, owner }) => [kind, owner])).toEqual([
      ['kept', ''],
      ['taken', 'the returned \\ref GEOSGeometry'],
    ])
  })
})

describe('what says nothing of arguments', () => {
  it.each([
    // Of results.
    'The caller takes ownership of the returned geometry.',
    'The returned socket object is owned by the state object and will be destroyed when the state object is.',
    '@return the string, ownership is transferred to the caller',
    '@return A const geometry, do not free!\n         It will be freed when the parent is freed.',
    // Of how long it lives, or of what it is fit for.
    '@param c The cursor. It is no longer valid after the transaction is closed.',
    '@param item The item. It must not be modified afterwards.',
    '@param item The item. It is not accessible when locked.',
    '@param session The session. It must not be used again before ssh_disconnect was called.',
    // Of what may have been.
    'If ownership of item was transferred to the list, returns 1.',
    'If the value is floating, the list takes ownership of item.',
    // Of the owner.
    '@param owner The git_remote which will own this transport',
    // Of something that holds another function's name.
    'The [backup] object is invalid and may not be used following a call to backup_finish().',
    // Of a part, or of something else of the same name.
    'Any allocated fields in dst are freed and replaced with duplicates of the fields in src.',
    'The way in which the operation output is consumed is implementation-defined.',
    'You can call this until the whole document is consumed; then you must close the handle.',
    'Acquire ownership of STREAM.',
    'Consumes stream until its end.',
    // Of another function, or of another time.
    'This is what list_add() does: list_add(), which takes ownership of object, and list_copy().',
    'Previous versions took ownership of object.',
    // Depends on an argument.
    'If copy is true, a copy of the data is stored; otherwise, the object takes ownership of the pointer.',
  ])('%s', (comment) => {
    const plain = ['owner', 'backup', 'dst', 'src', 'operation', 'handle', 'stream', 'copy', 'object']
    const names = [...plain, 'c', 'item', 'session']
    expect(taken(comment, ...names)).toEqual([])
  })
})
