import { expect, test } from 'vitest'
import { pureConstant } from '../../generator/emit/structures/variable-structure.ts'
import { call, name, object } from '../../generator/typescript/expressions.ts'

test('a call is marked as one that a bundler may leave out, and nothing else is', () => {
  expect(pureConstant('made', call(name('make')))).toBe('const made = /* @__PURE__ */ make();')
  expect(pureConstant('table', object([], false))).not.toContain('PURE')
  expect(pureConstant('same', name('other'))).toBe('const same = other;')
})
