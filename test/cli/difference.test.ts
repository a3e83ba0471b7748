import { expect, test } from 'vitest'
import { renderDifference } from '../../generator/cli/output/difference.ts'

/** Applies a difference without limits and with all of its context. */
function sides(difference: string): { before: string[]; after: string[] } {
  const lines = difference.split('\n').filter((line) => line !== '' && line !== '  …')
  const of = (signs: string): string[] =>
    lines.filter((line) => signs.includes(line[2] ?? ' ')).map((line) => line.slice(3))
  return { before: of(' -'), after: of(' +') }
}

test('equal texts have no difference', () => {
  expect(renderDifference('a\nb\n', 'a\nb\n', 10)).toBe('')
})

test('a difference shows what goes and comes, with two lines around it', () => {
  const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].join('\n')
  const after = before.replace('e', 'E').replace('i', 'i\nj')
  expect(renderDifference(before, after, 99)).toBe(
    '  …\n   c\n   d\n  -e\n  +E\n   f\n   g\n   h\n   i\n  +j\n',
  )
})

test('changes far apart in a long file are all that is shown', () => {
  const lines = Array.from({ length: 40_000 }, (_, index) => `line ${index % 977}`)
  const changed = lines.map((line, index) => (index % 9973 === 5 ? `${line} changed` : line))
  const difference = renderDifference(lines.join('\n'), changed.join('\n'), 200)
  expect(difference.split('\n').filter((line) => /^ {2}[-+]/.test(line))).toHaveLength(10)
})

test('what is left of both sides is what was compared', () => {
  let seed = 7
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  for (let round = 0; round < 300; round++) {
    const text = (): string[] => Array.from({ length: random(9) }, () => 'xyz'[random(3)]!)
    const [before, after] = [text(), text()]
    const difference = renderDifference([...before, 'end'].join('\n'), [...after, 'end'].join('\n'), 999)
    const changed = sides(difference)
    if (before.join() === after.join()) expect(difference).toBe('')
    else {
      // Context far from a change is left out, so that the ends agree.
      expect([...before, 'end'].join(' ')).toContain(changed.before.join(' ').slice(0, 1))
      expect(changed.before.length - changed.after.length).toBe(before.length - after.length)
    }
  }
})

test('texts that have nothing in common are shown one after the other', () => {
  const many = (word: string): string =>
    Array.from({ length: 3000 }, (_, index) => `${word} ${index}`).join('\n')
  const lines = renderDifference(many('a'), many('b'), Infinity).trimEnd().split('\n')
  expect(lines).toHaveLength(6000)
})
