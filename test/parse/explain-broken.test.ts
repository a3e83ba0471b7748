import { describe, expect, it } from 'vitest'
import { explainBroken } from '../../generator/parse/grammar/explain-broken.ts'
import { analyzed } from '../analyze/analyzed.ts'

describe('a declaration that does not parse', () => {
  it.each([
    ['int API_CALL my_open(const char *path);', 'my_open', 'API_CALL'],
    ['API_EXPORT int API_CALL my_open(const char *path, unsigned n);', 'my_open', 'API_CALL'],
    ['Z_API int Z_STD deflate2(void *p);', 'deflate2', 'Z_STD'],
  ])('has the name of the function, not of a macro that is unknown: %s', (header, name, macro) => {
    expect(analyzed(header).unit.skipped).toMatchObject([{ name, reason: `'${macro}' is unknown` }])
    expect(explainBroken(macro, header).hint).toContain(`-D ${macro}=`)
  })

  it.each(['extern "C" {\nint f(void);\n}', 'template <typename T> T f(T x);'])('may be C++: %s', (text) => {
    expect(explainBroken(null, text).hint).toContain('looks like C++')
  })

  it('and is nothing of the kind otherwise', () => {
    expect(explainBroken('bad', 'int bad(int x')).toEqual({ name: 'bad', reason: 'it cannot be parsed' })
    expect(explainBroken('f', 'int f(int g(')).toEqual({ name: 'f', reason: 'it cannot be parsed' })
  })
})
