import { expect, it } from 'vitest'
import { isKept } from '../../generator/plan/places.ts'

it('names functions, parameters and exceptions', () => {
  expect(isKept('x_open.read', ['x_open'])).toBe(true)
  expect(isKept('x_open.read', ['x_open.read'])).toBe(true)
  expect(isKept('x_open.read', ['x_open.write', 'x.open'])).toBe(false)
  expect(isKept('x_open.read', ['x_*'])).toBe(true)
  expect(isKept('x_each.read', ['x_*', '!x_each'])).toBe(false)
})
