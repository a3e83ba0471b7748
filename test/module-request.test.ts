import { expect, test } from 'vitest'
import { moduleRequest } from '../generator/request/module-request.ts'
import { targets } from '../generator/target/targets.ts'

const target = targets['x86_64-linux-gnu']

test('a request has a default for all but headers and target', () => {
  const request = moduleRequest({ headers: ['db.h'], target })
  expect(request).toMatchObject({ emit: 'ts', only: [], hooks: {}, systemIncludes: true, sysroot: null })
  expect(request.plan.modulePath).toBe('db.ts')
  expect(request.library.moduleFolder).toBe(request.workingFolder)
})

test('what is undefined counts as left out, in the parts of a request too', () => {
  const said = moduleRequest({
    headers: ['db.h'],
    target,
    emit: 'cjs',
    strict: undefined,
    library: { name: 'db', folders: undefined },
    plan: { int64: 'bigint', nullable: undefined, ownership: { collected: ['db_open'], pairs: undefined } },
  })
  expect(said).toMatchObject({ emit: 'cjs', strict: false })
  expect(said.library).toMatchObject({ name: 'db', folders: [] })
  expect(said.plan).toMatchObject({ int64: 'bigint', nullable: {}, modulePath: 'db.cjs' })
  expect(said.plan.ownership).toEqual({
    pairs: {},
    frees: {},
    ownedBy: {},
    givesBack: {},
    takesOver: {},
    collected: ['db_open'],
  })
})
