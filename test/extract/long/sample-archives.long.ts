import { expect, it } from 'vitest'
import { haveJudges } from '../../judges.ts'
import { compareWithBsdtar, slowArchives } from '../sample-archives.ts'

it('there are archives that take long', () => {
  expect(slowArchives.length).toBeGreaterThan(3)
})

it.skipIf(!haveJudges('bsdtar')).each(slowArchives)('does with %s what bsdtar does', compareWithBsdtar)
