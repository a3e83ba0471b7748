import { describe, expect, it, test } from 'vitest'
import {
  fitsPattern,
  fitsPlace,
  fitsPlaceOrOwner,
  isPattern,
  listsName,
  valueOfLastFit,
  verdictOf,
} from '../generator/name-patterns.ts'

describe('a pattern', () => {
  test.each([
    ['x_open', 'x_open', true],
    ['x_open', 'x_opened', false],
    ['X_OPEN', 'x_open', false],
    ['x_*', 'x_open', true],
    ['x_*', 'x_', true],
    ['x_*', 'ax_open', false],
    ['*_free', 'x_read_free', true],
    ['*_free', '_free', true],
    ['*', 'anything', true],
    ['x_?', 'x_1', true],
    ['x_?', 'x_', false],
    ['x_?', 'x_12', false],
    ['x_[0-9]', 'x_7', true],
    ['x_[0-9]', 'x_a', false],
    ['{read,write}_*', 'write_open', true],
    ['{read,write}_*', 'rewrite_open', false],
    // The slashes of files are characters as others are.
    ['*/internal.h', '/usr/include/lib/internal.h', true],
    ['/usr/*/x.h', '/usr/include/deep/x.h', true],
    ['*.h', 'include/.hidden.h', true],
    // What is no pattern means itself, whatever an expression would make of it.
    ['a.b', 'axb', false],
    ['a+b', 'aab', false],
    ['$x', '$x', true],
    ['x(', 'x(', true],
    ['', '', true],
    ['', 'x', false],
    ['!x', 'y', false],
    ['$*', '$x', true],
    ['a.*', 'axb', false],
    ['constructor', 'constructor', true],
  ])('%s and the name %s: %s', (pattern, name, fits) => {
    expect(fitsPattern(name, pattern)).toBe(fits)
  })

  it('is told from a name', () => {
    expect(['*', 'a?', '[ab]', '{a,b}'].every(isPattern)).toBe(true)
    expect(['a', 'f()', 'f.p', '!a', '$a'].some(isPattern)).toBe(false)
  })
})

describe('a place', () => {
  test.each([
    ['x_new()', '*_new()', true],
    ['x_new.size', '*_new()', false],
    ['x_new()', 'x_new', false],
    ['x_new()', '*', false],
    ['x_new.size', '*', false],
    ['x_new.size', '*.size', true],
    ['x_new.size', 'x_*.s?ze', true],
    ['x_new.size', 'x_new.*', true],
    ['x_new', 'x_new.*', false],
    ['x_new', 'x_*', true],
  ])('%s and the pattern %s: %s', (place, pattern, fits) => {
    expect(fitsPlace(place, pattern)).toBe(fits)
  })

  it('is named by its function too, where it is a parameter', () => {
    expect(fitsPlaceOrOwner('x_open.read', 'x_open')).toBe(true)
    expect(fitsPlaceOrOwner('x_open.read', 'x_?pen')).toBe(true)
    expect(fitsPlaceOrOwner('x_open.read', 'x_open.write')).toBe(false)
    expect(fitsPlaceOrOwner('x_open.read', 'x_open()')).toBe(false)
    expect(fitsPlaceOrOwner('x_open.read', 'x.open')).toBe(false)
    expect(fitsPlaceOrOwner('x_open()', 'x_open')).toBe(false)
  })
})

it('the last pattern that fits decides', () => {
  const fits = (name: string) => (pattern: string) => fitsPattern(name, pattern)
  const table = { 'x_*': 1, x_open: 2, '*_close': 3 }
  expect(valueOfLastFit(table, fits('x_open'))).toBe(2)
  expect(valueOfLastFit(table, fits('x_close'))).toBe(3)
  expect(valueOfLastFit(table, fits('y'))).toBeUndefined()
  expect(valueOfLastFit(table, fits('toString'))).toBeUndefined()
  expect(verdictOf(['x_*', '!x_each'], fits('x_each'))).toBe('out')
  expect(verdictOf(['x_*', '!x_each', 'x_e*'], fits('x_each'))).toBe('in')
  expect(verdictOf(['x_*'], fits('y'))).toBeNull()
  expect(listsName(['x_*', '!x_each'], 'x_each')).toBe(false)
  expect(listsName(['x_*', '!x_each'], 'x_all')).toBe(true)
})
