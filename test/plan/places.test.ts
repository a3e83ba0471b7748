import { expect, it } from 'vitest'
import { isKept, namesPlace } from '../../generator/plan/naming/configured-patterns.ts'

it('names functions, parameters and exceptions', () => {
  expect(isKept('x_open.read', ['x_open'])).toBe(true)
  expect(isKept('x_open.read', ['x_open.read'])).toBe(true)
  expect(isKept('x_open.read', ['x_open.write', 'x.open'])).toBe(false)
  expect(isKept('x_open.read', ['x_*'])).toBe(true)
  expect(isKept('x_each.read', ['x_*', '!x_each'])).toBe(false)
})

it('tells a result from the parameters', () => {
  expect(namesPlace('*_new()', 'x_new()')).toBe(true)
  expect(namesPlace('*_new()', 'x_new.size')).toBe(false)
  expect(namesPlace('x_new', 'x_new()')).toBe(false)
})
