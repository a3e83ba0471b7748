import { describe, expect, it } from 'vitest'
import { libraryProgram } from '../library-program.ts'

const runProgram = libraryProgram('program-variables', 'reader')

describe('a library', () => {
  it("finds the program's variables, and its own functions before those that Node exports", () => {
    const { stdout, stderr, status } = runProgram([], [], { GIVEN: 'given', TZ: 'UTC' })
    expect(stderr).toBe('')
    expect(stdout).toBe('from C\ntrue yes given 1 value UTC 1 150\n')
    expect(status).toBe(0)
  })
})
