import { afterEach, expect, test, vi } from 'vitest'
import { haveJudges, judgeAmong } from './judges.ts'

afterEach(() => vi.unstubAllEnvs())

test('a judge that is missing is a failure in CI, and else something to skip', () => {
  vi.stubEnv('CI', '')
  expect(haveJudges('node', 'no-such-compiler')).toBe(false)
  expect(judgeAmong('no-such-compiler', 'no-other')).toBeUndefined()
  vi.stubEnv('CI', '1')
  expect(haveJudges('node')).toBe(true)
  expect(judgeAmong('no-such-compiler', 'node')).toBe('node')
  expect(() => haveJudges('node', 'no-such-compiler')).toThrow('no-such-compiler is not installed')
  expect(() => judgeAmong('no-such-compiler', 'no-other')).toThrow('no-such-compiler is not installed')
})
