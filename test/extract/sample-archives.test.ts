import { it } from 'vitest'
import { haveJudges } from '../judges.ts'
import { compareWithBsdtar, quickArchives } from './sample-archives.ts'

it.skipIf(!haveJudges('bsdtar')).each(quickArchives)('does with %s what bsdtar does', compareWithBsdtar)
