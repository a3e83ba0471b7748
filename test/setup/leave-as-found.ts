import { afterAll, expect } from 'vitest'

/*
 * Test files share a process (`isolate: false` in vitest.config.ts), because each would load the generator
 * again, which takes longer than most of them run. So a file leaves the process as it found it.
 */
const folder = process.cwd()
const environment = { ...process.env }

afterAll(() => {
  const leftFolder = process.cwd()
  if (leftFolder !== folder) process.chdir(folder)
  const left = { ...process.env }
  for (const name of Object.keys({ ...environment, ...left })) {
    if (environment[name] === undefined) delete process.env[name]
    else process.env[name] = environment[name]
  }
  expect(leftFolder, 'a test changed the working folder and did not change back').toBe(folder)
  expect(left, 'a test changed the environment and did not change back').toEqual(environment)
})
